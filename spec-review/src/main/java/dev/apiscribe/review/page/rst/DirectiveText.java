package dev.apiscribe.review.page.rst;

import java.util.Locale;

/**
 * A directive in its parts. The argument is the text after the colons and right below them, empty
 * if there is none; options, the lines {@code :name: value} below it, are dropped; the content
 * stands after a blank line.
 */
record DirectiveText(String name, int line, Excerpt argument, Excerpt content) {
  static DirectiveText of(String name, int line, Excerpt all) {
    int start = all.isBlank(0) && !all.isBlank(1) ? 1 : 0;
    int end = all.untilBlank(start);
    int options = start;
    while (options < end && !FieldList.isAt(all.get(options))) {
      options++;
    }
    return new DirectiveText(
        name.toLowerCase(Locale.ROOT), line, all.part(start, options), all.part(end, all.size()));
  }

  String argumentMarkup() {
    return String.join("\n", argument.lines()).strip();
  }

  boolean hasContent() {
    return content.skipBlank(0) < content.size();
  }
}
