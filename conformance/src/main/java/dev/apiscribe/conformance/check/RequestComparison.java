package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.conformance.spec.WireRequest;
import dev.apiscribe.conformance.wire.RecordedRequest;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Checks the request that arrived against the one that is documented. */
final class RequestComparison {
  private static final Set<String> OF_THE_CONNECTION = Set.of(
      "host",
      "connection",
      "content-length",
      "transfer-encoding",
      "user-agent",
      "accept",
      "content-type");

  private final DocumentedApi api;
  private final DocumentedOperation operation;
  private final String basePath;
  private final Findings findings;

  RequestComparison(
      DocumentedApi api, DocumentedOperation operation, URI endpoint, Findings findings) {
    this.api = api;
    this.operation = operation;
    basePath = endpoint.getRawPath();
    this.findings = findings;
  }

  void compare(WireRequest expected, List<RecordedRequest> arrived, boolean json) {
    if (arrived.size() != 1) {
      findings.failed("arrival", "", "expected one request but there were " + arrived);
      return;
    }
    findings.passed("arrival");
    RecordedRequest actual = arrived.get(0);
    findings.same("method", expected.method(), actual.method());
    findings.same("path", basePath + expected.path(), actual.path());
    findings.same("query", sorted(expected.query()), sorted(pairs(actual.query())));
    headers(expected, actual);
    if (json && expected.body() != null) {
      json(expected.body(), actual.body());
    } else {
      byte[] body = expected.body() == null ? new byte[0] : expected.body();
      findings.same("request body", Arrays.toString(body), Arrays.toString(actual.body()));
    }
  }

  private void json(byte[] expected, byte[] actual) {
    JsonNode sent;
    try {
      sent = Json.parse(actual);
    } catch (InvalidJsonException e) {
      findings.failed("request body", "", String.valueOf(e.getMessage()));
      return;
    }
    findings.sameJson("request body", Json.parse(expected), sent);
  }

  private void headers(WireRequest expected, RecordedRequest actual) {
    findings.same(
        "content type", header(expected, "Content-Type"), actual.headers().all("Content-Type"));
    findings.same("accept", operation.responseMediaTypes(), mediaTypes(actual));
    boolean given =
        actual.headers().all(api.credentialsHeader()).equals(List.of(GeneratedClient.CREDENTIALS));
    // Without the values: a report is not a place for credentials.
    findings.same("credentials", "as given", given ? "as given" : "others, or none");
    Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    known.addAll(OF_THE_CONNECTION);
    known.add(api.credentialsHeader());
    known.add(Preference.HEADER);
    known.addAll(expected.headers().keySet());
    for (String name : expected.headers().keySet()) {
      if (!name.equals("Content-Type")) {
        findings.same("header " + name, header(expected, name), actual.headers().all(name));
      }
    }
    Set<String> invented = actual.headers().asMap().keySet().stream()
        .filter(name -> !known.contains(name))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
    findings.same("no other headers", new TreeSet<>(), invented);
  }

  private static List<String> header(WireRequest expected, String name) {
    return Optional.ofNullable(expected.headers().get(name)).map(List::of).orElse(List.of());
  }

  private static Set<String> mediaTypes(RecordedRequest actual) {
    return actual.headers().all("Accept").stream()
        .flatMap(value -> Arrays.stream(value.split(",")))
        .map(String::strip)
        .collect(Collectors.toSet());
  }

  private static List<String> pairs(String query) {
    return query.isEmpty() ? List.of() : List.of(query.split("&"));
  }

  private static List<String> sorted(List<String> pairs) {
    return pairs.stream().sorted().toList();
  }
}
