package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.runtime.DocumentedMediaTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The documented request body of an operation. */
final class BodyContract {
  private static final String JSON = "application/(json|.*\\+json)";
  private static final Pattern CHARSET =
      Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([^\";\\s]*)");

  private final Spec spec;
  private final String pointer;
  private final String formatParameter;

  /** @param operation JSON Pointer of the operation */
  BodyContract(Spec spec, String operation) {
    this.spec = spec;
    pointer = operation + "/requestBody";
    formatParameter = spec.at(operation).path("x-row-formats").path("parameter").asText();
  }

  /**
   * Returns the refusal, with 415, of a media type that is not documented; empty for a request that
   * has one, or needs none.
   */
  Optional<Refusal> wrongMediaType(Request request) {
    if (mediaTypes().isEmpty() || isEmpty(request)) {
      return Optional.empty();
    }
    String sent = request.getHeader("Content-Type");
    if (sent != null && !ContentTypeHeader.isWellFormed(sent)) {
      return Optional.of(Refusal.of(
          415,
          List.of(new RequestError(
              "header Content-Type", "is '" + sent + "', which is not a media type"))));
    }
    if (mediaType(request)
        .filter(type -> !isOtherJson(type, String.valueOf(sent)))
        .isPresent()) {
      return Optional.empty();
    }
    String given = sent == null ? "is missing" : "is '" + sent + "'";
    RequestError error =
        new RequestError("header Content-Type", given + ", expected one of " + mediaTypes());
    return Optional.of(Refusal.of(415, List.of(error)));
  }

  List<RequestError> errors(Request request) {
    if (isEmpty(request)) {
      boolean required = spec.at(pointer).path("required").asBoolean();
      return required ? List.of(new RequestError("body", "is required")) : List.of();
    }
    Optional<String> mediaType = mediaType(request);
    if (mediaType.isEmpty()) {
      return List.of();
    }
    String schema =
        spec.resolve(pointer + "/content" + JsonPointers.step(mediaType.get()) + "/schema");
    boolean isText = spec.at(schema).path("type").asText().equals("string");
    if (isText || !bare(mediaType.get()).matches(JSON)) {
      return List.of();
    }
    try {
      JsonNode body = Json.parse(request.getBody());
      if (body.isNull() && !spec.at(pointer).path("required").asBoolean()) {
        return List.of(); // how some generated clients send no body
      }
      // First these, for they remove what the schema then need not allow.
      List<RequestError> ofValues = BodyValues.errors(spec, schema, body);
      return Stream.concat(spec.errors(schema, body).stream(), ofValues.stream())
          .map(error -> error.place().isEmpty() ? new RequestError("body", error.message()) : error)
          .toList();
    } catch (InvalidJsonException e) {
      return List.of(new RequestError("body", "is " + e.getMessage()));
    }
  }

  /**
   * Returns which of the documented ones is meant: a format that a parameter names outranks the
   * header, which must be there.
   */
  private Optional<String> mediaType(Request request) {
    String sent = request.getHeader("Content-Type");
    if (sent == null) {
      return Optional.empty();
    }
    List<String> documented = mediaTypes();
    var format = request.queryParameter(formatParameter);
    boolean named =
        format.isPresent() && documented.stream().anyMatch(each -> bare(each).equals(bare(sent)));
    return documented.stream()
        .filter(each -> named && format.values().contains(rowFormat(each)))
        .findFirst()
        .or(() -> DocumentedMediaTypes.of(documented).find(sent));
  }

  private String rowFormat(String mediaType) {
    return spec.at(pointer + "/content" + JsonPointers.step(mediaType))
        .path("x-row-format")
        .asText();
  }

  private List<String> mediaTypes() {
    return spec.at(pointer + "/content").properties().stream()
        .map(each -> each.getKey())
        .toList();
  }

  /** Returns whether JSON is said to be in another encoding than UTF-8, the only one it has. */
  private static boolean isOtherJson(String documented, String sent) {
    Matcher charset = CHARSET.matcher(sent);
    return bare(documented).matches(JSON)
        && charset.find()
        && !charset.group(1).matches("(?i)utf-8|us-ascii");
  }

  private static boolean isEmpty(Request request) {
    return request.getBody() == null || request.getBody().length == 0;
  }

  private static String bare(String mediaType) {
    return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
