package dev.apiscribe.review.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation of one version. */
record SpecOperation(String method, String path, SpecNode item, SpecNode node, SpecNode root) {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

  /** As readers call it, e.g. {@code GET /things/{id}}. */
  String label() {
    return method.toUpperCase(Locale.ROOT) + " " + path;
  }

  /** The label, whatever its path parameters are called. */
  String key() {
    return form(label());
  }

  /** A path, whatever its parameters are called. */
  static String form(String path) {
    return PLACEHOLDER.matcher(path).replaceAll("{}");
  }

  String id() {
    return node.text("operationId");
  }

  /** Empty when it has none. */
  String tag() {
    return node.value().path("tags").path(0).asText("");
  }

  /** The names in the path, in their order. */
  List<String> placeholders() {
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(path);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /** Those of the path and of the operation, by place and name; one of the operation hides its namesake of the path. */
  Map<String, SpecNode> parameters() {
    Map<String, SpecNode> parameters = new LinkedHashMap<>();
    for (SpecNode list : List.of(item.get("parameters"), node.get("parameters"))) {
      for (int i = 0; i < list.value().size(); i++) {
        SpecNode parameter = list.item(i).resolved();
        parameters.put(parameter.text("in") + " " + parameter.text("name"), parameter);
      }
    }
    return parameters;
  }

  /** Returns what it says itself, or else what the whole document says. */
  SpecNode security() {
    SpecNode own = node.get("security");
    return own.exists() ? own : root.get("security");
  }

  SpecNode servers() {
    SpecNode own = node.get("servers");
    SpecNode ofPath = item.get("servers");
    return own.exists() ? own : ofPath.exists() ? ofPath : root.get("servers");
  }

  /** Returns what the generated methods of the operation, or what belongs to them, are called. */
  JavaName javaName() {
    return JavaName.call(tag(), id());
  }
}
