package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedMedia;
import dev.apiscribe.conformance.spec.Exchange;
import dev.apiscribe.conformance.spec.Json;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds what a caller of the client gets against the documented answer. */
final class ResponseComparison {
  private static final ModelMapper MAPPER = Jackson2Mapper.plain();

  private final Exchange exchange;
  private final @Nullable Payload answer;
  private final Findings findings;

  ResponseComparison(Exchange exchange, Findings findings) {
    this.exchange = exchange;
    this.answer = exchange.answer();
    this.findings = findings.about(exchange.answer());
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
      this.body("answer", response.body());
    }
  }

  private void failure(StatusException failure) {
    this.findings.same("status", this.exchange.status(), failure.status());
    this.findings.same("operation id", this.exchange.operation().id(), failure.operationId());
    this.findings.same("documented status", true, failure.isDocumented());
    this.body("error", failure.error());
    if (this.answer == null) {
      this.findings.same("raw body", "", new String(failure.rawBody(), StandardCharsets.UTF_8));
    } else if (this.answer.media().isJson()) {
      this.rawJson(this.answer, failure.rawBody());
    } else {
      String text = new String(failure.rawBody(), StandardCharsets.UTF_8);
      this.findings.same("raw body", this.answer.value().asText(), text);
    }
  }

  private void rawJson(Payload documented, byte[] raw) {
    JsonNode json;
    try {
      json = Json.parse(raw);
    } catch (UncheckedIOException e) {
      this.findings.failed("raw body", "", "no JSON: " + e.getMessage());
      return;
    }
    this.findings.sameJson("raw body", documented.value(), json);
  }

  private void body(String aspect, @Nullable Object body) {
    if (this.answer == null || body == null) {
      this.findings.same(aspect, this.answer == null ? null : "a value", body);
      return;
    }
    DocumentedMedia media = this.answer.media();
    if (!media.isJson()) {
      this.findings.same(aspect, this.answer.value().asText(), body);
      return;
    }
    if (ModelTypes.of(this.exchange.operation().api(), media.schema())
        instanceof Class<?> documented) {
      this.findings.same(aspect + " type", documented, body.getClass());
    }
    this.findings.sameJson(aspect, this.answer.value(), MAPPER.write(body));
  }

  private void rows(RowResponse<?> rows) {
    boolean streamed = this.answer != null && this.answer.media().rows() != null;
    this.findings.same("stream of rows", streamed, rows.isRows());
    if (this.answer == null || !streamed || !rows.isRows()) {
      this.body("answer", rows.value());
      return;
    }
    this.findings.same("answer", null, rows.value());
    new RowComparison(this.answer, this.findings).compare(rows.rows());
  }
}
