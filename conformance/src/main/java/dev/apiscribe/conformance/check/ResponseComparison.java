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
    this.response = exchange.response();
    this.findings = findings.about(exchange.response());
  }

  void compare(Result result) {
    if (result.response() != null && this.exchange.isSuccess()) {
      this.success(result.response());
    } else if (result.failure() instanceof StatusException failure && !this.exchange.isSuccess()) {
      this.failure(failure);
    } else {
      Object came = result.response() != null ? result.response() : result.failure();
      this.findings.failed("status", "", "expected " + this.exchange.status() + " but got " + came);
    }
  }

  private void success(Response<?> response) {
    this.findings.same("status", this.exchange.status(), response.status());
    this.findings.same("operation id", this.exchange.operation().id(), response.operationId());
    if (response.body() instanceof RowResponse<?> rows) {
      try (rows) {
        this.rows(rows);
      }
    } else {
      this.body("response", response.body());
    }
  }

  private void failure(StatusException failure) {
    this.findings.same("status", this.exchange.status(), failure.status());
    this.findings.same("operation id", this.exchange.operation().id(), failure.operationId());
    this.findings.same("documented status", true, failure.isDocumented());
    this.body("error", failure.error());
    if (this.response == null) {
      this.findings.same("raw body", "", new String(failure.rawBody(), StandardCharsets.UTF_8));
    } else if (this.response.media().isJson()) {
      this.rawJson(this.response, failure.rawBody());
    } else {
      String text = new String(failure.rawBody(), StandardCharsets.UTF_8);
      this.findings.same("raw body", this.response.value().asText(), text);
    }
  }

  private void rawJson(Payload documented, byte[] raw) {
    JsonNode json;
    try {
      json = Json.parse(raw);
    } catch (InvalidJsonException e) {
      this.findings.failed("raw body", "", String.valueOf(e.getMessage()));
      return;
    }
    this.findings.sameJson("raw body", documented.value(), json);
  }

  private void body(String aspect, @Nullable Object body) {
    if (this.response == null || body == null) {
      this.findings.same(aspect, this.response == null ? null : "a value", body);
      return;
    }
    DocumentedMedia media = this.response.media();
    if (!media.isJson()) {
      this.findings.same(aspect, this.response.value().asText(), body);
      return;
    }
    if (ModelTypes.of(this.exchange.operation().api(), media.schema())
        instanceof Class<?> documented) {
      this.findings.same(aspect + " type", documented, body.getClass());
    }
    this.findings.sameJson(aspect, this.response.value(), MAPPER.write(body));
  }

  private void rows(RowResponse<?> rows) {
    boolean streamed = this.response != null && this.response.media().rows() != null;
    this.findings.same("stream of rows", streamed, rows.isRows());
    if (this.response == null || !streamed || !rows.isRows()) {
      this.body("response", rows.value());
      return;
    }
    this.findings.same("response", null, rows.value());
    new RowComparison(this.response, this.findings).compare(rows.rows());
  }
}
