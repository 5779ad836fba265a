package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import dev.apiscribe.openapi.SpecOperation;
import dev.apiscribe.openapi.YamlFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The documented requests of an API, and the errors for those that break them. */
final class Contract {
  private final Spec spec;
  private final List<OperationContract> operations;

  Contract(Spec spec) {
    this.spec = spec;
    this.operations = SpecOperation.byMethod(YamlFile.of("", spec.at("")).node("")).stream()
        .map(operation -> new OperationContract(spec, operation))
        // A path with fewer parameters is the more particular one.
        .sorted(Comparator.comparing(
            operation -> operation.path().chars().filter(each -> each == '{').count()))
        .toList();
  }

  Spec spec() {
    return this.spec;
  }

  List<OperationContract> operations() {
    return this.operations;
  }

  /** Fails with {@link IllegalArgumentException} when there is no such operation. */
  OperationContract operation(String id) {
    return this.operations.stream()
        .filter(operation -> operation.id().equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("there is no operation '" + id + "'; expected one of "
                + this.operations.stream().map(OperationContract::id).sorted().toList()));
  }

  /** Empty when nothing is documented for this method and path. */
  Optional<OperationContract> route(Request request) {
    String method = request.getMethod().getName();
    return this.at(path(request)).stream()
        .filter(operation -> operation.method().equals(method))
        .findFirst();
  }

  /** Empty when the request is as documented. */
  Optional<Refusal> refusal(Request request) {
    Optional<OperationContract> operation = this.route(request);
    if (operation.isPresent()) {
      return operation.get().refusal(request, path(request));
    }
    List<String> methods = this.at(path(request)).stream()
        .map(OperationContract::method)
        .distinct()
        .toList();
    return Optional.of(
        methods.isEmpty()
            ? Refusal.of(
                404, List.of(new RequestError("path", "nothing is documented at " + path(request))))
            : Refusal.of(
                405,
                List.of(new RequestError(
                    "method",
                    request.getMethod() + " is not documented here, expected one of " + methods))));
  }

  /** The documented error body, as JSON. */
  String envelope(Refusal refusal) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> member : this.spec.at("/x-error-envelope").properties()) {
      switch (member.getValue().asText()) {
        case "$message" -> envelope.put(member.getKey(), refusal.message());
        case "$status" -> envelope.put(member.getKey(), refusal.status());
        default -> envelope.set(member.getKey(), member.getValue());
      }
    }
    return envelope.toString();
  }

  /** Percent-encoded. */
  static String path(Request request) {
    return request.getUrl().replaceFirst("\\?.*", "");
  }

  private List<OperationContract> at(String path) {
    return this.operations.stream().filter(operation -> operation.isAt(path)).toList();
  }
}
