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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documented requests of one operation. */
final class OperationContract {
  private final Spec spec;
  private final String pointer;
  private final String path;
  private final String method;
  private final Pattern route;
  private final List<ParameterContract> parameters = new ArrayList<>();
  private final BodyContract body;

  OperationContract(Spec spec, SpecOperation operation) {
    this.spec = spec;
    pointer = operation.node().pointer();
    path = operation.path();
    method = operation.verb();
    route = Pattern.compile(("\\Q" + path + "\\E").replaceAll("\\{[^}]*}", "\\\\E([^/]+)\\\\Q"));
    for (int i = 0; i < spec.at(pointer + "/parameters").size(); i++) {
      parameters.add(new ParameterContract(spec, pointer + "/parameters/" + i));
    }
    body = new BodyContract(spec, pointer);
  }

  String id() {
    return spec.at(pointer + "/operationId").asText();
  }

  String pointer() {
    return pointer;
  }

  String path() {
    return path;
  }

  String method() {
    return method;
  }

  /** Returns the names of the documented query parameters. */
  List<String> queryParameters() {
    return parameters.stream()
        .filter(parameter -> parameter.location().equals("query"))
        .map(ParameterContract::name)
        .toList();
  }

  /** Documented statuses, in the order of the spec. */
  List<String> statuses() {
    return spec.at(pointer + "/responses").properties().stream()
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns why a response is not documented, beginning with {@code status} or {@code media type};
   * empty when it is.
   *
   * @param status null for any success
   * @param mediaType null for any
   */
  Optional<String> undocumented(@Nullable Integer status, @Nullable String mediaType) {
    List<String> fitting = statuses().stream()
        .filter(each -> status == null ? each.startsWith("2") : isOf(each, status))
        .toList();
    if (status != null && fitting.isEmpty()) {
      return Optional.of("status " + status + " is not documented for " + id()
          + ", expected one of " + statuses());
    }
    List<String> types = fitting.stream()
        .flatMap(each -> spec.at(pointer + "/responses/" + each + "/content").properties().stream())
        .map(Map.Entry::getKey)
        .distinct()
        .toList();
    return mediaType == null || types.contains(mediaType)
        ? Optional.empty()
        : Optional.of("media type " + mediaType + " is not documented for "
            + (status == null ? "successes" : status) + " of " + id() + ", expected one of "
            + types);
  }

  /** @param documented such as 404, 4XX or default */
  private static boolean isOf(String documented, int status) {
    return documented.equals("default")
        || documented.equals(String.valueOf(status))
        || documented.equalsIgnoreCase(status / 100 + "XX");
  }

  /** Returns how the operation streams rows; null when it streams none. */
  @Nullable
  RowScript rows() {
    for (JsonNode response : spec.at(pointer + "/responses")) {
      JsonNode events = response.at("/content/text~1event-stream/x-row-events");
      if (!events.isMissingNode()) {
        return new RowScript(events);
      }
    }
    return null;
  }

  /** @param path as in a request, percent-encoded */
  boolean isAt(String path) {
    return route.matcher(path).matches();
  }

  /** Empty when the request is as documented. */
  Optional<Refusal> refusal(Request request, String path) {
    int types = headers(request, "Content-Type").size();
    if (types > 1) {
      String message = "comes " + types + " times, expected it once";
      return Optional.of(
          Refusal.of(400, List.of(new RequestError("header Content-Type", message))));
    }
    Optional<Refusal> mediaType = body.wrongMediaType(request);
    if (mediaType.isPresent()) {
      return mediaType;
    }
    Optional<Refusal> notAcceptable = notAcceptable(request);
    if (notAcceptable.isPresent()) {
      return notAcceptable;
    }
    List<RequestError> errors = new ArrayList<>(preference(request).stream().toList());
    for (ParameterContract parameter : parameters) {
      errors.addAll(parameter.errors(values(parameter, request, path)));
    }
    errors.addAll(body.errors(request));
    return errors.isEmpty() ? Optional.empty() : Optional.of(Refusal.of(400, errors));
  }

  /** Returns the refusal of an {@code Accept} that no success meets, or that cannot be read. */
  private Optional<Refusal> notAcceptable(Request request) {
    Optional<AcceptHeader> accept = AcceptHeader.of(String.join(",", headers(request, "Accept")));
    if (accept.isEmpty()) {
      return Optional.of(
          Refusal.of(400, List.of(new RequestError("header Accept", "cannot be read"))));
    }
    List<String> offered = spec.at(pointer + "/responses").properties().stream()
        .filter(response -> response.getKey().startsWith("2"))
        .flatMap(response -> response.getValue().path("content").properties().stream())
        .map(media -> media.getKey().replaceFirst(";.*", "").strip())
        .distinct()
        .toList();
    return offered.isEmpty() || offered.stream().anyMatch(accept.get()::accepts)
        ? Optional.empty()
        : Optional.of(Refusal.of(
            406, List.of(new RequestError("header Accept", "expected one of " + offered))));
  }

  // To ignore it, as the standard for preferences would have it, leaves people wondering.
  private Optional<RequestError> preference(Request request) {
    return RequestPreference.of(request)
        .map(RequestPreference::status)
        .filter(status -> !statuses().contains(status))
        .map(status -> new RequestError(
            "header Prefer", status + " is not documented, expected one of " + statuses()));
  }

  private List<String> values(ParameterContract parameter, Request request, String path) {
    return switch (parameter.location()) {
      case "path" -> List.of(segment(parameter.name(), path));
      case "query" -> {
        var query = request.queryParameter(parameter.name());
        yield query.isPresent() ? query.values() : List.of();
      }
      case "cookie" -> cookies(request, parameter.name());
      default -> headers(request, parameter.name());
    };
  }

  /** Returns the value of each header of that name. */
  private static List<String> headers(Request request, String name) {
    var header = request.header(name);
    return header.isPresent() ? header.values() : List.of();
  }

  private static List<String> cookies(Request request, String name) {
    return headers(request, "Cookie").stream()
        .flatMap(header -> Stream.of(header.split(";")))
        .map(String::strip)
        .filter(cookie -> cookie.startsWith(name + "="))
        .map(cookie -> decoded(cookie.substring(name.length() + 1)))
        .toList();
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // A cookie need not be percent-encoded.
    }
  }

  private String segment(String name, String path) {
    int number = 1;
    Matcher before = Pattern.compile("\\{([^}]*)}").matcher(this.path);
    while (before.find() && !before.group(1).equals(name)) {
      number++;
    }
    Matcher matcher = route.matcher(path);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(path + " is not at " + this.path);
    }
    return decoded(matcher.group(number));
  }
}
