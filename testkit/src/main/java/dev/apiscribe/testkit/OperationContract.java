package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.http.Request;
import dev.apiscribe.openapi.SpecOperation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The documented requests of one operation. */
final class OperationContract {
  private static final Pattern PREFERENCE = Pattern.compile("(?:.*[,;]\\s*)?status=(\\d+).*");

  private final Spec spec;
  private final String pointer;
  private final String path;
  private final String method;
  private final Pattern route;
  private final List<ParameterContract> parameters = new ArrayList<>();
  private final BodyContract body;

  OperationContract(Spec spec, SpecOperation operation) {
    this.spec = spec;
    this.pointer = operation.node().pointer();
    this.path = operation.path();
    this.method = operation.verb();
    this.route =
        Pattern.compile(("\\Q" + this.path + "\\E").replaceAll("\\{[^}]*}", "\\\\E([^/]+)\\\\Q"));
    for (int i = 0; i < spec.at(this.pointer + "/parameters").size(); i++) {
      this.parameters.add(new ParameterContract(spec, this.pointer + "/parameters/" + i));
    }
    this.body = new BodyContract(spec, this.pointer);
  }

  String id() {
    return this.spec.at(this.pointer + "/operationId").asText();
  }

  String pointer() {
    return this.pointer;
  }

  String path() {
    return this.path;
  }

  String method() {
    return this.method;
  }

  /** Documented statuses, in the order of the spec. */
  List<String> statuses() {
    return this.spec.at(this.pointer + "/responses").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns how the operation streams rows; null when it streams none. */
  @Nullable
  RowScript rows() {
    for (JsonNode response : this.spec.at(this.pointer + "/responses")) {
      JsonNode events = response.at("/content/text~1event-stream/x-row-events");
      if (!events.isMissingNode()) {
        return new RowScript(events);
      }
    }
    return null;
  }

  /**
   * @param path as in a request, percent-encoded
   */
  boolean isAt(String path) {
    return this.route.matcher(path).matches();
  }

  /** Empty when the request is as documented. */
  Optional<Refusal> refusal(Request request, String path) {
    Optional<Refusal> mediaType = this.body.wrongMediaType(request);
    if (mediaType.isPresent()) {
      return mediaType;
    }
    List<RequestError> errors =
        new ArrayList<>(this.preference(request).stream().toList());
    for (ParameterContract parameter : this.parameters) {
      errors.addAll(parameter.errors(this.values(parameter, request, path)));
    }
    errors.addAll(this.body.errors(request));
    return errors.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(400, errors));
  }

  // To ignore it, as the standard for preferences would have it, leaves people wondering.
  private Optional<RequestError> preference(Request request) {
    Matcher preference = PREFERENCE.matcher(String.valueOf(request.getHeader("Prefer")));
    return preference.matches() && !this.statuses().contains(preference.group(1))
        ? Optional.of(new RequestError(
            "header Prefer",
            preference.group(1) + " is not documented, expected one of " + this.statuses()))
        : Optional.empty();
  }

  private List<String> values(ParameterContract parameter, Request request, String path) {
    return switch (parameter.location()) {
      case "path" -> List.of(this.segment(parameter.name(), path));
      case "query" -> {
        var query = request.queryParameter(parameter.name());
        yield query.isPresent() ? query.values() : List.of();
      }
      default -> {
        String header = request.getHeader(parameter.name());
        yield header == null ? List.of() : List.of(header);
      }
    };
  }

  private String segment(String name, String path) {
    int number = 1;
    Matcher before = Pattern.compile("\\{([^}]*)}").matcher(this.path);
    while (before.find() && !before.group(1).equals(name)) {
      number++;
    }
    Matcher matcher = this.route.matcher(path);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(path + " is not at " + this.path);
    }
    return URLDecoder.decode(matcher.group(number).replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
