package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an operation documents about its request body. */
final class BodyContract {
  private final Spec spec;
  private final String pointer;
  private final String formatParameter;

  /**
   * @param operation JSON Pointer of the operation
   */
  BodyContract(Spec spec, String operation) {
    this.spec = spec;
    this.pointer = operation + "/requestBody";
    this.formatParameter = spec.at(operation).path("x-row-formats").path("parameter").asText();
  }

  /** Empty when the request has a media type that is documented, or needs none. */
  Optional<Flaw> wrongMediaType(Request request) {
    if (this.mediaTypes().isEmpty() || isEmpty(request)) {
      return Optional.empty();
    }
    String sent = request.getHeader("Content-Type");
    if (sent != null && this.mediaTypes().stream().anyMatch(each -> bare(each).equals(bare(sent)))) {
      return Optional.empty();
    }
    String given = sent == null ? "is missing" : "is '" + sent + "'";
    return Optional.of(new Flaw("header Content-Type", given + ", expected one of " + this.mediaTypes()));
  }

  List<Flaw> flaws(Request request) {
    if (isEmpty(request)) {
      boolean required = this.spec.at(this.pointer).path("required").asBoolean();
      return required ? List.of(new Flaw("body", "is required")) : List.of();
    }
    Optional<String> mediaType = this.mediaType(request);
    if (mediaType.isEmpty()) {
      return List.of();
    }
    String schema = this.spec.resolve(this.pointer + "/content" + Json.step(mediaType.get()) + "/schema");
    boolean isText = this.spec.at(schema).path("type").asText().equals("string");
    if (isText || !bare(mediaType.get()).matches("application/(json|.*\\+json)")) {
      return List.of();
    }
    try {
      JsonNode body = Json.parse(request.getBody());
      return this.spec.flaws(schema, body).stream()
          .map(flaw -> flaw.place().isEmpty() ? new Flaw("body", flaw.message()) : flaw)
          .toList();
    } catch (IllegalArgumentException e) {
      return List.of(new Flaw("body", "is " + e.getMessage()));
    }
  }

  /** Which of the documented ones is meant: a format that a parameter names outranks the header. */
  private Optional<String> mediaType(Request request) {
    var format = request.queryParameter(this.formatParameter);
    Set<String> sent = parts(String.valueOf(request.getHeader("Content-Type")));
    return this.mediaTypes().stream()
        .filter(each -> format.isPresent() && format.values().contains(this.rowFormat(each)))
        .findFirst()
        .or(
            () ->
                this.mediaTypes().stream()
                    .filter(each -> bare(each).equals(bare(String.join(";", sent))))
                    .max(Comparator.comparing(each -> parts(each).stream().filter(sent::contains).count())));
  }

  private String rowFormat(String mediaType) {
    return this.spec.at(this.pointer + "/content" + Json.step(mediaType)).path("x-row-format").asText();
  }

  private List<String> mediaTypes() {
    return this.spec.at(this.pointer + "/content").properties().stream().map(each -> each.getKey()).toList();
  }

  private static boolean isEmpty(Request request) {
    return request.getBody() == null || request.getBody().length == 0;
  }

  private static String bare(String mediaType) {
    return parts(mediaType).iterator().next();
  }

  private static Set<String> parts(String mediaType) {
    String plain = mediaType.toLowerCase(Locale.ROOT).replaceAll("[\\s\"]", "");
    return new LinkedHashSet<>(List.of(plain.split(";", -1)));
  }
}
