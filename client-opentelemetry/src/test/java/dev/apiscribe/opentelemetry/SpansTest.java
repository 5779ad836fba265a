package dev.apiscribe.opentelemetry;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.DecodingException;
import dev.apiscribe.runtime.Interceptor;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class SpansTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private final Telemetry telemetry = new Telemetry();

  private Call<Groups.Group> create(URI endpoint) {
    return Groups.create(Groups.client(endpoint, telemetry));
  }

  private Call<Groups.Group> create() {
    return create(URI.create(SERVER.baseUrl()));
  }

  private static void respond(int status, String body) {
    SERVER.stubFor(
        post(urlPathEqualTo("/v2/p1/groups")).willReturn(status(status).withBody(body)));
  }

  private static void answerFirst503AndThen201() {
    SERVER.stubFor(post("/v2/p1/groups")
        .inScenario("busy")
        .whenScenarioStateIs(Scenario.STARTED)
        .willReturn(status(503))
        .willSetStateTo("free"));
    SERVER.stubFor(post("/v2/p1/groups")
        .inScenario("busy")
        .whenScenarioStateIs("free")
        .willReturn(status(201).withBody("{\"id\":\"1\"}")));
  }

  /** What every attempt at the server says. */
  private static Attributes known() {
    return Attributes.builder()
        .put("http.request.method", "POST")
        .put("server.address", "localhost")
        .put("server.port", (long) SERVER.getPort())
        .put("url.template", "/v2/{project_id}/groups")
        .build();
  }

  private static Attributes failed(String errorType) {
    return Attributes.of(HttpConventions.ERROR_TYPE, errorType);
  }

  private static void assertEnded(SpanData span, StatusCode status, Attributes attributes) {
    assertThat(span.getStatus().getStatusCode()).isEqualTo(status);
    assertThat(span.getStatus().getDescription()).isEmpty();
    assertThat(span.getAttributes().asMap()).isEqualTo(attributes.asMap());
    assertThat(span.getEvents()).isEmpty();
    assertThat(span.getLinks()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aSuccessIsACallWithOneAttempt(CallMode mode) {
    respond(201, "{\"id\":\"1\"}");
    mode.send(create());
    SpanData call = telemetry.call();
    assertThat(call.getName()).isEqualTo("createGroup");
    assertThat(call.getParentSpanContext().isValid()).isFalse();
    assertEnded(call, StatusCode.UNSET, Attributes.empty());
    SpanData attempt = telemetry.attempts().get(0);
    assertThat(attempt.getName()).isEqualTo("POST /v2/{project_id}/groups");
    assertThat(attempt.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(attempt.getParentSpanId()).isEqualTo(call.getSpanId());
    assertEnded(
        attempt,
        StatusCode.UNSET,
        known().toBuilder().put("http.response.status_code", 201L).build());
    assertThat(telemetry.spans()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"http://h.example, 80", "HTTPS://h.example, 443", "http://h.example:8080, 8080"})
  void anAttemptNamesThePortAlsoWhereTheAddressLeavesItOut(String endpoint, long port) {
    ScriptedTransport server =
        new ScriptedTransport().respond(201, "application/json", "{\"id\":\"1\"}");
    ApiClient.Builder client = Groups.client(URI.create(endpoint), telemetry).transport(server);
    Groups.create(client).send(RequestOptions.none());
    assertThat(telemetry.attempts()).singleElement().satisfies(attempt -> {
      assertThat(attempt.getAttributes().get(HttpConventions.SERVER_ADDRESS))
          .isEqualTo("h.example");
      assertThat(attempt.getAttributes().get(HttpConventions.SERVER_PORT)).isEqualTo(port);
    });
  }

  @ParameterizedTest
  @EnumSource
  void eachAttemptHasItsOwnSpanBelowTheCall(CallMode mode) {
    answerFirst503AndThen201();
    mode.send(create());
    List<SpanData> attempts = telemetry.attempts();
    assertThat(attempts)
        .hasSize(2)
        .allSatisfy(span ->
            assertThat(span.getParentSpanId()).isEqualTo(telemetry.call().getSpanId()))
        .allSatisfy(
            span -> assertThat(span.getTraceId()).isEqualTo(telemetry.call().getTraceId()));
    assertEnded(
        attempts.get(0),
        StatusCode.ERROR,
        known().toBuilder()
            .put("http.response.status_code", 503L)
            .put("error.type", "503")
            .build());
    assertEnded(
        attempts.get(1),
        StatusCode.UNSET,
        known().toBuilder()
            .put("http.response.status_code", 201L)
            .put("http.request.resend_count", 1L)
            .build());
    assertEnded(telemetry.call(), StatusCode.UNSET, Attributes.empty());
  }

  @ParameterizedTest
  @EnumSource
  void aDocumentedErrorIsItsStatus(CallMode mode) {
    respond(400, "{\"id\":\"taken\"}");
    assertThatThrownBy(() -> mode.send(create())).isInstanceOf(ClientErrorException.class);
    assertEnded(telemetry.call(), StatusCode.ERROR, failed("400"));
    assertEnded(
        telemetry.attempts().get(0),
        StatusCode.ERROR,
        known().toBuilder()
            .put("http.response.status_code", 400L)
            .put("error.type", "400")
            .build());
  }

  @ParameterizedTest
  @EnumSource
  void aResponseThatCannotBeReadFailsTheCallAndNotTheAttempt(CallMode mode) {
    respond(201, "{\"id\":");
    assertThatThrownBy(() -> mode.send(create())).isInstanceOf(DecodingException.class);
    assertEnded(telemetry.call(), StatusCode.ERROR, failed(DecodingException.class.getName()));
    assertThat(telemetry.attempts().get(0).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusedConnectionIsAnAttempt(CallMode mode) throws IOException {
    URI closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = URI.create("http://localhost:" + socket.getLocalPort());
    }
    assertThatThrownBy(() -> mode.send(create(closed))).isInstanceOf(ConnectionException.class);
    assertEnded(telemetry.call(), StatusCode.ERROR, failed(ConnectionException.class.getName()));
    assertThat(telemetry.attempts())
        .hasSize(3)
        .allSatisfy(
            span -> assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR))
        .allSatisfy(span -> assertThat(span.getAttributes().get(HttpConventions.ERROR_TYPE))
            .isEqualTo(ConnectException.class.getName()))
        .extracting(span -> span.getAttributes().get(HttpConventions.RESEND_COUNT))
        .containsExactly(null, 1L, 2L);
  }

  @ParameterizedTest
  @EnumSource
  void aTimeoutIsTheClassOfItsException(CallMode mode) throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      URI endpoint = URI.create("http://localhost:" + silent.getLocalPort());
      RequestOptions briefly = RequestOptions.builder()
          .attemptTimeout(Duration.ofMillis(100))
          .retry(RetryPolicy.none())
          .build();
      assertThatThrownBy(() -> mode.send(create(endpoint), briefly))
          .isInstanceOf(CallTimeoutException.class);
    }
    assertEnded(telemetry.call(), StatusCode.ERROR, failed(CallTimeoutException.class.getName()));
    SpanData attempt = telemetry.attempts().get(0);
    assertThat(attempt.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(attempt.getAttributes().get(HttpConventions.ERROR_TYPE))
        .isEqualTo(HttpTimeoutException.class.getName());
    assertThat(attempt.getAttributes().get(HttpConventions.STATUS)).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void theCallersContextIsTheParentAlsoBehindAnInterceptorThatChangesThreads(CallMode mode) {
    respond(201, "{\"id\":\"1\"}");
    Interceptor hopping = new Interceptor() {
      @Override
      public <T extends @Nullable Object> CompletionStage<Response<T>> aroundCall(
          Operation<T> operation, TransportRequest request, Next<Response<T>> next) {
        return CompletableFuture.supplyAsync(() -> request).thenComposeAsync(next::proceed);
      }
    };
    ApiClient.Builder client = ApiClient.builder()
        .endpoint(URI.create(SERVER.baseUrl()))
        .interceptor(hopping)
        .interceptor(OpenTelemetryInterceptor.of(telemetry.sdk()));
    Span caller = telemetry.sdk().getTracer("test").spanBuilder("caller").startSpan();
    try (Scope here = caller.makeCurrent()) {
      assertThat(here).isNotNull();
      mode.send(Groups.create(client));
    }
    assertThat(telemetry.call().getParentSpanId())
        .isEqualTo(caller.getSpanContext().getSpanId());
  }

  @ParameterizedTest
  @EnumSource
  void theCallersContextIsTheParent(CallMode mode) {
    answerFirst503AndThen201();
    Span caller = telemetry.sdk().getTracer("test").spanBuilder("caller").startSpan();
    try (Scope scope = caller.makeCurrent()) {
      assertThat(scope).isNotNull();
      mode.send(create());
      assertThat(Span.current()).isEqualTo(caller);
    }
    assertThat(telemetry.call().getParentSpanId())
        .isEqualTo(caller.getSpanContext().getSpanId());
    assertThat(telemetry.spans())
        .hasSize(3)
        .allSatisfy(span ->
            assertThat(span.getTraceId()).isEqualTo(caller.getSpanContext().getTraceId()));
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }
}
