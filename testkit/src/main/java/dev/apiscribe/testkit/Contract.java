package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import dev.apiscribe.openapi.ServerPath;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The documented requests of an API, and the errors for those that break them. */
final class Contract {
  private final Spec spec;
  private final List<OperationContract> operations;
  private final List<Pattern> below;

  /** @param basePaths below which operations are served, as well as at the root */
  Contract(Spec spec, List<ServerPath> basePaths) {
    this.spec = spec;
    below =
        basePaths.stream().map(path -> Pattern.compile(path.regex() + "(/.*)")).toList();
    operations = SpecOperation.byMethod(YamlFile.of("", spec.at("")).node("")).stream()
        .map(operation -> new OperationContract(spec, operation))
        // A path with fewer parameters is the more particular one.
        .sorted(Comparator.comparing(
            operation -> operation.path().chars().filter(each -> each == '{').count()))
        .toList();
  }

  Spec spec() {
    return spec;
  }

  /**
   * Returns the path without the base path where something is documented below it; else the path.
   *
   * @param path percent-encoded
   */
  String withoutBasePath(String path) {
    return at(path).isEmpty()
        ? below.stream()
            .map(base -> base.matcher(path))
            .filter(base -> base.matches() && !at(base.group(1)).isEmpty())
            .map(base -> base.group(1))
            .findFirst()
            .orElse(path)
        : path;
  }

  List<OperationContract> operations() {
    return operations;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such operation. */
  OperationContract operation(String id) {
    return operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("there is no operation '" + id + "'; expected one of "
                + operations.stream().map(OperationContract::id).sorted().toList()));
  }

  /**
   * Empty when nothing is documented for this method and path. HEAD is GET without a body.
   *
   * @param path percent-encoded
   */
  Optional<OperationContract> route(String method, String path) {
    List<OperationContract> there = at(path);
    return there.stream()
        .filter(operation -> operation.method().equals(method))
        .findFirst()
        .or(() -> there.stream()
            .filter(operation -> method.equals("HEAD") && operation.method().equals("GET"))
            .findFirst());
  }

  /** Empty when nothing is documented for this method and path. */
  Optional<OperationContract> route(Request request) {
    return route(request.getMethod().getName(), path(request));
  }

  /** Empty when the request is as documented. */
  Optional<Refusal> refusal(Request request) {
    String path = path(request);
    Optional<OperationContract> operation = route(request);
    return operation.isPresent()
        ? operation.get().refusal(request, path)
        : Optional.of(wrongMethod(request.getMethod().getName(), path));
  }

  /** The refusal where nothing is documented for a method, or for a path at all. */
  Refusal wrongMethod(String method, String path) {
    List<String> methods = methods(path);
    return methods.isEmpty()
        ? Refusal.of(404, List.of(new RequestError("path", "nothing is documented at " + path)))
        : Refusal.ofMethod(method, methods, allowed(path));
  }

  /**
   * Returns what {@code Allow} names: the documented methods, HEAD beside GET, and OPTIONS. Empty
   * when there are none.
   */
  List<String> allowed(String path) {
    List<String> methods = new ArrayList<>(methods(path));
    if (methods.contains("GET") && !methods.contains("HEAD")) {
      methods.add("HEAD");
    }
    if (!methods.isEmpty() && !methods.contains("OPTIONS")) {
      methods.add("OPTIONS");
    }
    return methods;
  }

  /** Returns the documented methods of a path; of {@code *}, those of all paths. */
  List<String> methods(String path) {
    return (path.equals("*") ? operations : at(path))
        .stream().map(OperationContract::method).distinct().sorted().toList();
  }

  /** The documented error body, as JSON. */
  String envelope(Refusal refusal) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> property : spec.at("/x-error-envelope").properties()) {
      switch (property.getValue().asText()) {
        case "$message" -> envelope.put(property.getKey(), refusal.message());
        case "$status" -> envelope.put(property.getKey(), refusal.status());
        default -> envelope.set(property.getKey(), property.getValue());
      }
    }
    return envelope.toString();
  }

  /** Percent-encoded. */
  static String path(Request request) {
    return request.getUrl().replaceFirst("\\?.*", "");
  }

  private List<OperationContract> at(String path) {
    return operations.stream().filter(operation -> operation.isAt(path)).toList();
  }
}
