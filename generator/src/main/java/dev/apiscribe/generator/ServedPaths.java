package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.ServerPath;
import dev.apiscribe.openapi.SpecOperation;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the servers' interfaces serve: at the root, and below the paths of documented servers. */
final class ServedPaths {
  private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]+)}");
  private static final Pattern WILDCARDS = Pattern.compile("\\{[^{}]+}|[*?]+");

  private final List<ServerPath> paths;
  private final Set<String> taken = new HashSet<>();

  ServedPaths(OpenAPI openApi) {
    paths = new ServerReader(openApi).paths();
    openApi
        .getPaths()
        .keySet()
        .forEach(path -> taken.addAll(SpecOperation.placeholders(named(path))));
  }

  /** Returns the paths of an interface in Spring; null where it is served at the root alone. */
  JavaCode ofSpring() {
    List<String> served = paths.stream()
        .map(this::springPath)
        .filter(path -> !EvaluatedTextCheck.isEvaluated(path))
        .toList();
    return served.isEmpty()
        ? null
        : JavaCode.of(
            "{%s}",
            JavaCode.join(Stream.concat(Stream.of(""), served.stream())
                .map(JavaCode::literal)
                .toList()));
  }

  private String springPath(ServerPath path) {
    StringBuilder named = new StringBuilder(path.template());
    Set<String> names = new HashSet<>(taken);
    int from = 0;
    for (String variable : path.variables()) {
      String written = "{" + free(names, variable) + "}";
      int start = named.indexOf("{" + variable + "}", from);
      named.replace(start, start + variable.length() + 2, written);
      from = start + written.length();
    }
    return named.toString();
  }

  /**
   * Returns the path of an operation with the names that its parameters have in both frameworks,
   * which know letters, digits, {@code _} and {@code -} alone, and each name once.
   */
  static String named(String path) {
    Map<String, String> names = names(path);
    Set<String> all = new HashSet<>(SpecOperation.placeholders(path));
    all.addAll(names.values());
    Set<String> seen = new HashSet<>();
    return VARIABLE.matcher(path).replaceAll(variable -> {
      String name = names.getOrDefault(variable.group(1), variable.group(1));
      return Matcher.quoteReplacement("{" + (seen.add(name) ? name : numbered(all, name)) + "}");
    });
  }

  /** Returns the same in Spring, where a star and a question mark stand for other characters. */
  static String inSpring(String path) {
    String named = named(path);
    Set<String> all = new HashSet<>(SpecOperation.placeholders(named));
    return WILDCARDS
        .matcher(named)
        .replaceAll(found -> Matcher.quoteReplacement(
            found.group().startsWith("{")
                ? found.group()
                : "{" + numbered(all, "_any") + ":" + found.group().replaceAll("[*?]", "\\\\$0")
                    + "}"));
  }

  /** Returns the names of parameters that have others in both frameworks, and these. */
  static Map<JavaCode, JavaCode> literals(String path) {
    Map<JavaCode, JavaCode> literals = new LinkedHashMap<>();
    names(path)
        .forEach((name, other) -> literals.put(JavaCode.literal(name), JavaCode.literal(other)));
    return literals;
  }

  private static Map<String, String> names(String path) {
    List<String> written = SpecOperation.placeholders(path);
    Set<String> all = new HashSet<>(written);
    Map<String, String> names = new LinkedHashMap<>();
    for (String name : written) {
      if (!name.matches("[A-Za-z_][A-Za-z0-9_-]*") && !names.containsKey(name)) {
        names.put(name, numbered(all, "_" + name.replaceAll("[^A-Za-z0-9]", "_")));
      }
    }
    return names;
  }

  /** Returns the path of an operation in JAX-RS, where one template matches all of them. */
  JavaCode ofJaxrs(String path) {
    if (paths.isEmpty()) {
      return JavaCode.literal(path);
    }
    String below = paths.stream()
        .map(each -> each.regex().substring(1) + "/")
        .collect(Collectors.joining("|"));
    String name = free(new HashSet<>(taken), "server");
    return JavaCode.literal("/{" + name + ": (?:" + below + ")?}" + path.replaceFirst("^/", ""));
  }

  /** No path may name two parameters alike. */
  private static String free(Set<String> taken, String name) {
    return numbered(taken, name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : "server");
  }

  private static String numbered(Set<String> taken, String name) {
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }
}
