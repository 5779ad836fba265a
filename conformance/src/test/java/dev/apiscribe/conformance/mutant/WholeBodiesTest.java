package dev.apiscribe.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.ClientCall;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ClientPool;
import dev.apiscribe.conformance.check.GeneratedClient;
import dev.apiscribe.conformance.check.GeneratedClient.Result;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.EqualSpellings;
import dev.apiscribe.conformance.spec.SynthesizedRows;
import dev.apiscribe.runtime.ApiException;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.TransportResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A documented body is read under each spelling of its media type, and cut at no byte does it look
 * complete.
 */
class WholeBodiesTest {
  /** A body that says neither its length nor that something is missing. */
  private static final class Body implements Transport {
    private final int status;
    private volatile String contentType = "";
    private volatile byte[] bytes = {};

    Body(int status) {
      this.status = status;
    }

    @Override
    public TransportResponse exchange(TransportRequest request) {
      Headers headers = Headers.builder().set("Content-Type", contentType).build();
      return new TransportResponse(status, headers, new ByteArrayInputStream(bytes));
    }

    @Override
    public CompletableFuture<TransportResponse> exchangeAsync(TransportRequest request) {
      return CompletableFuture.completedFuture(exchange(request));
    }
  }

  /** Bodies that are values: text has no end of its own. */
  private static Stream<DocumentedExchange> bodies() {
    return DocumentedApi.all().stream()
        .flatMap(api -> api.exchanges().stream())
        .filter(exchange -> exchange.response() != null)
        .filter(exchange ->
            exchange.response().media().isJson() || exchange.response().media().rows() != null);
  }

  private static GeneratedClient client(DocumentedExchange exchange, Transport transport) {
    DocumentedApi api = DocumentedApi.named(exchange.operation().api());
    return new ClientPool(api, URI.create("https://api.example.com"), transport)
        .client(exchange.operation(), exchange.parameters());
  }

  private static byte[] bytes(DocumentedExchange exchange) {
    String events = exchange.response().media().rows() == null
        ? null
        : exchange.response().value().asText();
    return events == null ? exchange.response().bytes() : events.getBytes(StandardCharsets.UTF_8);
  }

  /** Null when the call ended in a failure without the documented error; else what was read. */
  private static @Nullable Object read(Result result) {
    if (result.failure() instanceof StatusException refused) {
      return refused.error();
    }
    if (result.failure() != null) {
      assertThat(result.failure()).isInstanceOf(ApiException.class);
      return null;
    }
    Object body = result.response().body();
    if (body instanceof RowResponse<?> response && response.isRows()) {
      int count = 0;
      try (response) {
        for (var row : response.rows()) {
          count += row.size() > 0 ? 1 : 0;
        }
      } catch (ApiException incomplete) {
        return null;
      }
      return count;
    }
    return body instanceof RowResponse<?> response ? response.value() : body;
  }

  @TestFactory
  Stream<DynamicTest> areReadUnderEverySpellingOfTheirMediaType() {
    return bodies()
        .map(
            exchange -> dynamicTest(exchange.toString(), () -> isReadUnderEverySpelling(exchange)));
  }

  private static void isReadUnderEverySpelling(DocumentedExchange exchange) {
    Body body = new Body(exchange.status());
    body.bytes = bytes(exchange);
    GeneratedClient client = client(exchange, body);
    ClientCall call = ClientCall.of(exchange, RequestOptions.none());
    for (ClientKind kind : ClientKind.values()) {
      for (String spelling : EqualSpellings.of(exchange.response().media().mediaType())) {
        body.contentType = spelling;
        Object value = read(client.prepare(call, kind).get());
        assertThat(value).as(kind + " " + spelling).isNotNull();
        if (exchange.response().media().rows() != null) {
          assertThat(value).isEqualTo(SynthesizedRows.values().size());
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> cutAtAnyByteDoNotLookComplete() {
    return bodies()
        .map(exchange -> dynamicTest(exchange.toString(), () -> isNotCompleteWhenCut(exchange)));
  }

  private static void isNotCompleteWhenCut(DocumentedExchange exchange) {
    byte[] whole = bytes(exchange);
    boolean rows = exchange.response().media().rows() != null;
    int complete = rows
        ? whole.length
        : new String(whole, StandardCharsets.ISO_8859_1).stripTrailing().length();
    Body body = new Body(exchange.status());
    body.contentType = exchange.response().media().mediaType();
    var call = client(exchange, body)
        .prepare(ClientCall.of(exchange, RequestOptions.none()), ClientKind.SYNC);
    for (int end = 0; end < complete; end++) {
      body.bytes = Arrays.copyOf(whole, end);
      assertThat(read(call.get())).as("cut after %d of %d bytes", end, complete).isNull();
    }
    body.bytes = whole;
    assertThat(read(call.get())).isNotNull();
  }
}
