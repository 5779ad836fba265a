package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.openapi.InvalidJsonException;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Compares what a caller of the client gets with the documented response. */
final class ResponseComparison {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();

  private final DocumentedExchange exchange;
  private final @Nullable Payload response;
  private final Findings findings;

  ResponseComparison(DocumentedExchange exchange, Findings findings) {
    this.exchange = exchange;
    response = exchange.response();
    this.findings = findings.about(exchange.response());
  }

  void compare(Result result) {
    if (result.response() != null && exchange.isSuccess()) {
      success(result.response());
    } else if (result.failure() instanceof StatusException failure && !exchange.isSuccess()) {
      failure(failure);
    } else {
      Object came = result.response() != null ? result.response() : result.failure();
      findings.failed("status", "", "expected " + exchange.status() + " but got " + came);
    }
  }

  private void success(Response<?> response) {
    findings.same("status", exchange.status(), response.status());
    findings.same("operation id", exchange.operation().id(), response.operationId());
    if (response.body() instanceof RowResponse<?> rows) {
      try (rows) {
        rows(rows);
      }
    } else {
      body("response", response.body());
    }
  }

  private void failure(StatusException failure) {
    findings.same("status", exchange.status(), failure.status());
    findings.same("operation id", exchange.operation().id(), failure.operationId());
    findings.same("documented status", true, failure.isDocumented());
    body("error", failure.error());
    if (response == null) {
      findings.same("raw body", "", new String(failure.rawBody(), StandardCharsets.UTF_8));
    } else if (response.media().isJson()) {
      rawJson(response, failure.rawBody());
    } else {
      String text = new String(failure.rawBody(), StandardCharsets.UTF_8);
      findings.same("raw body", response.value().asText(), text);
    }
  }

  private void rawJson(Payload documented, byte[] raw) {
    JsonNode json;
    try {
      json = Json.parse(raw);
    } catch (InvalidJsonException e) {
      findings.failed("raw body", "", String.valueOf(e.getMessage()));
      return;
    }
    findings.sameJson("raw body", documented.value(), json);
  }

  private void body(String aspect, @Nullable Object body) {
    if (response == null || body == null) {
      findings.same(aspect, response == null ? null : "a value", body);
      return;
    }
    DocumentedMedia media = response.media();
    if (!media.isJson()) {
      findings.same(aspect, response.value().asText(), body);
      return;
    }
    if (ModelTypes.of(exchange.operation().api(), media.schema()) instanceof Class<?> documented) {
      findings.same(aspect + " type", documented, body.getClass());
    }
    findings.sameJson(aspect, response.value(), MAPPER.write(body));
  }

  private void rows(RowResponse<?> rows) {
    boolean streamed = response != null && response.media().rows() != null;
    findings.same("stream of rows", streamed, rows.isRows());
    if (response == null || !streamed || !rows.isRows()) {
      body("response", rows.value());
      return;
    }
    findings.same("response", null, rows.value());
    new RowComparison(response, findings).compare(rows.rows());
  }
}
