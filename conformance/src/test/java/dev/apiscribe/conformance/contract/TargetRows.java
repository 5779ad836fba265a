package dev.apiscribe.conformance.contract;

import static dev.apiscribe.conformance.contract.ContractRow.SUCCESS;
import static dev.apiscribe.conformance.contract.ContractRow.any;
import static dev.apiscribe.conformance.contract.ContractRow.where;

import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedParameter;
import dev.apiscribe.conformance.spec.ExchangeValues;
import dev.apiscribe.conformance.spec.WireRequest;
import java.util.ArrayList;
import java.util.List;

/** Paths and queries. */
final class TargetRows {
  private static final String QUERY = "query";
  private static final String PATH = "path";

  private TargetRows() {}

  static List<ContractRow> all() {
    List<ContractRow> rows = new ArrayList<>();
    for (String text : List.of("", "on", "yes", "1", "True", "TRUE", " true", "truex")) {
      rows.add(parameter("boolean", text, 400));
    }
    rows.add(parameter("boolean", "true", SUCCESS));
    rows.add(parameter("boolean", "false", SUCCESS));
    for (String text :
        List.of("", "0x1", "#1", "+1", "01", "1.0", "1e0", " 1", "1 ", "\u0661", "1,2", "1_0")) {
      rows.add(parameter("integer", text, 400));
    }
    rows.add(parameter("integer", "9223372036854775808", 400));
    rows.add(parameter("integer", "1", SUCCESS));
    rows.add(where(
        QUERY,
        "an empty value of a closed set",
        400,
        (exchange, request) -> parameters(exchange, request, "", p -> p.schema().has("enum"))));
    rows.add(where(
        QUERY,
        "an empty text",
        SUCCESS,
        (exchange, request) -> parameters(
            exchange,
            request,
            "",
            p -> p.schema().type().equals("string")
                && p.schema().values().isEmpty()
                && !p.schema().has("minLength"))));
    rows.addAll(List.of(
        repeated("query"),
        repeated("header"),
        query("a lone %", "a=%", 400).byJdkServer(400),
        query("a name that is not percent-encoded", "%zz=1", 400).byJdkServer(400),
        query("a byte that UTF-8 does not have", "a=%ff", 400),
        query("a character of UTF-8 that is cut", "a=%e4%b8", 400),
        query("an overlong character of UTF-8", "a=%c0%80", 400),
        query("a name that is not documented", "x-own=1", SUCCESS),
        query("empty parts, and one without a value", "&&x-own&", SUCCESS),
        query("plus signs and umlauts", "x-own=a+b%c3%a4%2B", SUCCESS),
        path("a slash at the end", 404, path -> path + "/"),
        path("two slashes at the end", 404, path -> path + "//"),
        path("two slashes at the start", 404, path -> "/" + path),
        path("three segments more", 404, path -> path + "/x-own/x-own/x-own"),
        path("an unknown path", 404, path -> "/nowhere"),
        path("the page of errors", 404, path -> "/error"),
        path("the root", 404, path -> "/"),
        path("a percent-encoded zero", 400, path -> path + "%00"),
        path("a lone %", 400, path -> path + "%").byJdkServer(400),
        path("a parameter of a segment that is not percent-encoded", 400, path -> path + ";a%zz")
            .byJdkServer(400),
        path("a byte that UTF-8 does not have", 400, path -> path + "%ff"),
        path("a character of UTF-8 that is cut", 400, path -> path + "%e4%b8"),
        any(
            PATH,
            "an address in place of a path",
            SUCCESS,
            request -> request.withTarget("http://localhost" + request.target()))));
    return rows;
  }

  /** Each single parameter once more, with another value. */
  private static ContractRow repeated(String location) {
    return where(
        location,
        "a single parameter twice",
        400,
        (exchange, request) -> exchange.operation().parameters().stream()
            .filter(parameter -> parameter.location().equals(location)
                && !parameter.schema().type().equals("array"))
            .map(parameter -> twice(request, parameter))
            .toList());
  }

  private static RawRequest twice(RawRequest request, DocumentedParameter parameter) {
    String value = ExchangeValues.of(parameter).asText();
    return parameter.location().equals("header")
        ? request.with(parameter.name(), value).and(parameter.name(), "other")
        : with(request, parameter.name(), value)
            .withQuery(WireRequest.encode(parameter.name()) + "=other");
  }

  /** Sent for each parameter of that type. */
  private static ContractRow parameter(String type, String text, int status) {
    String name = text.isEmpty() ? "an empty " + type : "'" + text + "' for " + type;
    return where(
        QUERY,
        name,
        status,
        (exchange, request) -> parameters(
            exchange, request, text, parameter -> parameter.schema().type().equals(type)));
  }

  static List<RawRequest> parameters(
      DocumentedExchange exchange,
      RawRequest request,
      String text,
      java.util.function.Predicate<DocumentedParameter> which) {
    return exchange.operation().parameters().stream()
        .filter(parameter -> parameter.location().equals("query") && which.test(parameter))
        .map(parameter -> with(request, parameter.name(), text))
        .toList();
  }

  private static RawRequest with(RawRequest request, String name, String text) {
    int start = request.target().indexOf('?');
    String path = start < 0 ? request.target() : request.target().substring(0, start);
    RawRequest changed = request.withTarget(path);
    if (start >= 0) {
      for (String part : request.target().substring(start + 1).split("&")) {
        changed = part.startsWith(name + "=") ? changed : changed.withQuery(part);
      }
    }
    return changed.withQuery(WireRequest.encode(name) + "=" + WireRequest.encode(text));
  }

  private static ContractRow query(String name, String part, int status) {
    return any(QUERY, name, status, request -> request.withQuery(part));
  }

  private static ContractRow path(
      String name, int status, java.util.function.UnaryOperator<String> change) {
    return any(PATH, name, status, request -> request.withPath(change));
  }
}
