package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.ExampleName;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A documented operation and status, read from the spec and not from the mappings; only the request
 * to send is theirs.
 *
 * @param content JSON Pointer of the response's media types
 * @param isFirstSuccess whether the operation answers so by itself
 */
record DocumentedExchange(
    String api,
    Spec spec,
    String operationId,
    int status,
    String content,
    boolean isFirstSuccess,
    JsonNode request) {

  static List<DocumentedExchange> all() {
    return ApiMock.apis().stream().flatMap(api -> of(api).stream()).toList();
  }

  static List<DocumentedExchange> of(String api) {
    Spec spec = Spec.of(api);
    List<DocumentedExchange> found = new ArrayList<>();
    for (OperationContract operation : new Contract(spec, List.of()).operations()) {
      String first = operation.statuses().stream()
          .filter(each -> each.startsWith("2"))
          .findFirst()
          .orElseThrow();
      for (String status : operation.statuses()) {
        String content = operation.pointer() + "/responses/" + status + "/content";
        String id = operation.id();
        found.add(new DocumentedExchange(
            api,
            spec,
            id,
            Integer.parseInt(status),
            content,
            status.equals(first),
            request(api, id)));
      }
    }
    return found;
  }

  static DocumentedExchange success(String api, String operationId) {
    return of(api).stream()
        .filter(each -> each.isFirstSuccess && each.operationId.equals(operationId))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode request(String api, String operationId) {
    String file = ExampleName.of(operationId) + ".json";
    try (InputStream in = DocumentedExchange.class.getResourceAsStream(
        "/" + Bundled.mappings(api) + "/mappings/" + file)) {
      for (JsonNode mapping : Json.parse(in.readAllBytes()).path("mappings")) {
        JsonNode request = mapping.at("/metadata/apiscribe/request");
        if (!request.isMissingNode()) {
          return request;
        }
      }
      throw new AssertionError("no request in " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A missing node where the status has no JSON. */
  JsonNode media() {
    return spec.at(content + "/application~1json");
  }

  @Override
  public String toString() {
    return api + "/" + operationId + " " + status;
  }
}
