package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.SUCCESS;
import static dev.apiscribe.conformance.contract.ContractRow.any;
import static dev.apiscribe.conformance.contract.ContractRow.ofJson;
import static dev.apiscribe.conformance.contract.ContractRow.where;

import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Media types, codings and preferences. */
final class HeaderRows {
  private static final String TYPE = "Content-Type";
  private static final String ACCEPT = "Accept";
  private static final String CODING = "Content-Encoding";
  private static final String PREFER = "Prefer";

  private HeaderRows() {}

  static List<ContractRow> all() {
    List<ContractRow> rows = new ArrayList<>(List.of(
        ofJson(TYPE, "missing", 415, request -> request.without(TYPE)),
        type("another one", "text/csv", 415),
        type("not a media type", "/", 415),
        type("semicolons", ";;;", 415),
        type("a star", "*/*", 415),
        type("a form", "application/x-www-form-urlencoded", 415),
        type("parts without a boundary", "multipart/form-data", 415),
        type("parts that are not there", "multipart/form-data; boundary=x", 415),
        type("a charset that is not known", "application/json;charset=nope", 415),
        type("a parameter without a value", "application/json; charset", 415),
        type("a charset without a value", "application/json; charset=", 415),
        type("a quote that does not end", "application/json; charset=\"utf-8", 415),
        type("a parameter without a name", "application/json; =utf-8", 415),
        type("a value of two words", "application/json; charset=utf 8", 415),
        type("two charsets", "application/json; charset=utf-8; charset=latin1", 415),
        type("a charset of one slash", "application/json; charset=\"/\"", 415),
        type("a semicolon at the end", "application/json;", SUCCESS),
        type("other capitals", "APPLICATION/json", SUCCESS),
        type("UTF-8 in quotes", "application/json; charset=\"utf-8\"", SUCCESS),
        type("a parameter that is not known", "application/json; x-own=1", SUCCESS),
        accept("anything", "*/*", SUCCESS),
        accept("nothing", "", SUCCESS),
        accept("JSON and others", "text/html, application/json;q=0.9, */*;q=0.1", SUCCESS),
        accept("not a media type", "/", 400),
        accept("a weight that is not a number", "application/json;q=x", 400),
        where(ACCEPT, "what nothing meets", 406, HeaderRows::unmet),
        where(ACCEPT, "what nothing meets, where nothing is returned", SUCCESS, HeaderRows::empty),
        ofJson(
            CODING,
            "gzip",
            415,
            request -> request.withBody(gzipped(request.body())).with(CODING, "gzip")),
        coding("gzip that is none", "gzip", 415),
        coding("br", "br", 415),
        coding("two", "gzip, identity", 415),
        coding("identity", "identity", SUCCESS),
        coding("empty", "", SUCCESS),
        prefer("unknown", "x-own=1", SUCCESS),
        prefer("one of the standard", "return=minimal, respond-async; wait=10", SUCCESS),
        prefer("malformed", "\",;=status", SUCCESS),
        prefer("the status in a text", "x-own=\"status=403\"", SUCCESS),
        prefer("a status that is not a number", "status=teapot", SUCCESS),
        prefer("a status that is not documented", "status=418", 400),
        prefer("a huge status", "status=999999999999", 400)));
    rows.addAll(List.of(
        documented("a documented status", "status=%s"),
        documented("a documented status in quotes", "status=\"%s\""),
        documented("a documented status in other capitals", "Status = %s"),
        documented("a documented status in a list", "return=minimal, status=%s; x-own, wait=1"),
        documented("a documented status and another later", "status=%s, status=299"),
        where(
            PREFER,
            "a documented status in a second header",
            SUCCESS,
            (exchange, request) -> failure(exchange).isPresent()
                ? List.of(request
                    .and(PREFER, "return=minimal")
                    .and(PREFER, "status=" + exchange.status()))
                : List.of())));
    return rows;
  }

  private static ContractRow type(String name, String value, int status) {
    return ofJson(TYPE, name, status, request -> request.with(TYPE, value));
  }

  private static ContractRow accept(String name, String value, int status) {
    return any(ACCEPT, name, status, request -> request.with(ACCEPT, value));
  }

  private static ContractRow coding(String name, String value, int status) {
    return ofJson(CODING, name, status, request -> request.with(CODING, value));
  }

  private static ContractRow prefer(String name, String value, int status) {
    return any(PREFER, name, status, request -> request.with(PREFER, value));
  }

  /** Asks for the success that is documented, by a preference. */
  private static ContractRow documented(String name, String pattern) {
    return any(PREFER, name, SUCCESS, request -> request)
        .withRequests((exchange, request) ->
            List.of(request.with(PREFER, pattern.replace("%s", "" + exchange.status()))));
  }

  private static Optional<Integer> failure(DocumentedExchange exchange) {
    return exchange.operation().responses().keySet().stream()
        .filter(status -> status >= 400)
        .findFirst();
  }

  private static List<RawRequest> unmet(DocumentedExchange exchange, RawRequest request) {
    return returnsBody(exchange) ? List.of(orPicture(request)) : List.of();
  }

  private static List<RawRequest> empty(DocumentedExchange exchange, RawRequest request) {
    return returnsBody(exchange) ? List.of() : List.of(orPicture(request));
  }

  private static RawRequest orPicture(RawRequest request) {
    return request.header(ACCEPT).isEmpty() ? request.with(ACCEPT, "image/png") : request;
  }

  /** Returns whether any success of the operation has a body. */
  static boolean returnsBody(DocumentedExchange exchange) {
    return exchange.operation().responses().entrySet().stream()
        .filter(response -> response.getKey() < 300)
        .map(Map.Entry::getValue)
        .anyMatch(media -> !media.isEmpty());
  }

  static byte[] gzipped(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
