package dev.apiscribe.generator;

import dev.apiscribe.generator.internal.JavaCode;
import dev.apiscribe.openapi.ServerPath;
import dev.apiscribe.openapi.SpecOperation;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the servers' interfaces serve: at the root, and below the paths of documented servers. */
final class ServedPaths {
  private final List<ServerPath> paths;
  private final Set<String> taken = new HashSet<>();

  ServedPaths(OpenAPI openApi) {
    paths = new ServerReader(openApi).paths();
    openApi.getPaths().keySet().forEach(path -> taken.addAll(SpecOperation.placeholders(path)));
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
    String valid = name.matches("[A-Za-z][A-Za-z0-9_]*") ? name : "server";
    String free = valid;
    for (int number = 2; !taken.add(free); number++) {
      free = valid + number;
    }
    return free;
  }
}
