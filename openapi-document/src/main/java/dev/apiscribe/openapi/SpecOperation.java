package dev.apiscribe.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation of a document.
 *
 * @param method as the document spells it, in lower case
 * @param path with its parameters in braces
 * @param item what the document says of the path
 * @param node what it says of the operation
 */
public record SpecOperation(
    SpecNode root, String method, String path, SpecNode item, SpecNode node) {
  /** The methods that a path of an OpenAPI document can have. */
  public static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]+)}");

  /** Returns the operations in the order of the document; references of paths are not followed. */
  public static List<SpecOperation> all(SpecNode root) {
    return all(root, UnaryOperator.identity());
  }

  /**
   * Returns the operations in the order of the document.
   *
   * @param resolved follows the reference of a path, if it has one
   */
  public static List<SpecOperation> all(SpecNode root, UnaryOperator<SpecNode> resolved) {
    List<SpecOperation> operations = new ArrayList<>();
    root.get("paths").properties().forEach((path, declared) -> {
      SpecNode item = resolved.apply(declared);
      item.properties().forEach((method, node) -> {
        if (METHODS.contains(method)) {
          operations.add(new SpecOperation(root, method, path, item, node));
        }
      });
    });
    return operations;
  }

  /**
   * Returns the operations, paths in the order of the document and the operations of each in that
   * of {@link #METHODS}.
   */
  public static List<SpecOperation> byMethod(SpecNode root) {
    List<SpecOperation> operations = new ArrayList<>();
    root.get("paths")
        .properties()
        .forEach((path, item) -> METHODS.stream()
            .filter(item.value()::has)
            .forEach(method ->
                operations.add(new SpecOperation(root, method, path, item, item.get(method)))));
    return operations;
  }

  /** Returns the parameters of a path or of a server's URL, in their order. */
  public static List<String> placeholders(String template) {
    List<String> names = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  /**
   * Returns a path without the names of its parameters, which is the same for all that match the
   * same requests.
   */
  public static String form(String path) {
    return PLACEHOLDER.matcher(path).replaceAll("{}");
  }

  public String id() {
    return node.text("operationId");
  }

  /** Returns its first tag; empty if it has none. */
  public String tag() {
    return node.value().path("tags").path(0).asText("");
  }

  /** Returns the method in upper case, as requests have it. */
  public String verb() {
    return method.toUpperCase(Locale.ROOT);
  }

  /** Returns its name in reports: {@code PUT /things/{thing_id}}. */
  public String label() {
    return verb() + " " + path;
  }

  /** Returns the label without the names of the path's parameters. */
  public String key() {
    return form(label());
  }

  /**
   * Returns the parameters of the path and of the operation, references followed, by place and
   * name; one of the operation hides its namesake of the path. Fails with
   * {@link UnreadableSpecException} if a reference is broken.
   */
  public Map<String, SpecNode> parameters() {
    Map<String, SpecNode> parameters = new LinkedHashMap<>();
    for (SpecNode list : List.of(item.get("parameters"), node.get("parameters"))) {
      for (int i = 0; i < list.value().size(); i++) {
        SpecNode parameter = list.item(i).resolved();
        parameters.put(parameter.text("in") + " " + parameter.text("name"), parameter);
      }
    }
    return parameters;
  }

  /** Returns what the operation says of credentials, or else what the whole document says. */
  public SpecNode security() {
    SpecNode own = node.get("security");
    return own.exists() ? own : root.get("security");
  }

  /** Returns the servers of the operation, or else of its path, or else of the whole document. */
  public SpecNode servers() {
    SpecNode own = node.get("servers");
    SpecNode ofPath = item.get("servers");
    return own.exists() ? own : ofPath.exists() ? ofPath : root.get("servers");
  }
}
