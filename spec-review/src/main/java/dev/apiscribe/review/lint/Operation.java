package dev.apiscribe.review.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One method of one path. */
record Operation(String path, Located at) {
  private static final Pattern TEMPLATE_VARIABLE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern NEW_WORD = Pattern.compile("([a-z0-9])([A-Z])");

  String id() {
    return at.text("operationId");
  }

  /** As reports name it: {@code PUT /things/{thing_id}}. */
  String key() {
    return at.name().toUpperCase(Locale.ROOT) + " " + path;
  }

  /** The operation id as file names spell it. */
  String kebabId() {
    return NEW_WORD.matcher(id()).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
  }

  /** The variables of a path or a server's URL, in their order. */
  static List<String> variables(String template) {
    List<String> variables = new ArrayList<>();
    Matcher matcher = TEMPLATE_VARIABLE.matcher(template);
    while (matcher.find()) {
      variables.add(matcher.group(1));
    }
    return variables;
  }
}
