package dev.apiscribe.review.page.rst;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The definitions of a page: labels, and the substitutions between bars. An image is replaced by
 * nothing.
 */
record PageNames(Set<String> labels, Map<String, String> substitutions) {
  private static final PageNames NONE = new PageNames(Set.of(), Map.of());
  private static final Pattern LABEL = Pattern.compile(" *\\.\\. +_`?([^:`]++)`?:(?: .*)?");
  private static final Pattern SUBSTITUTION =
      Pattern.compile(" *\\.\\. +\\|([^|]++)\\| +(image|replace)::(.*)");

  static PageNames of(Excerpt lines) {
    Set<String> labels = new HashSet<>();
    Map<String, String> substitutions = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.contains(".. ")) {
        continue;
      }
      Matcher label = LABEL.matcher(line);
      Matcher substitution = SUBSTITUTION.matcher(line);
      if (label.matches()) {
        labels.add(labelOf(label.group(1)));
      } else if (substitution.matches()) {
        boolean replaced = substitution.group(2).equals("replace");
        String rest = replaced
            ? String.join("\n", lines.part(i + 1, endOfText(lines, i + 1)).lines())
            : "";
        substitutions.put(
            substitution.group(1).strip(),
            replaced ? InlineText.of((substitution.group(3) + "\n" + rest).strip(), NONE) : "");
      }
    }
    return new PageNames(labels, substitutions);
  }

  boolean hasLabel(String name) {
    return labels.contains(labelOf(name));
  }

  private static int endOfText(Excerpt lines, int from) {
    int end = from;
    while (lines.isIndented(end)) {
      end++;
    }
    return end;
  }

  private static String labelOf(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
