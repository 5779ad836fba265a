package dev.apiscribe.opentelemetry;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Call;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.Transport;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.metrics.data.PointData;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One marked secret goes every way that a value can go, and must be in nothing that is exported.
 */
@Timeout(20)
class SecretsTest {
  private static final String CANARY = "cAnArY-7";

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private final Telemetry telemetry = new Telemetry();

  private ApiClient.Builder client() {
    return Groups.client(URI.create(SERVER.baseUrl() + "/" + CANARY), telemetry)
        .credentials(Credentials.header("X-Auth-Token", CANARY));
  }

  private void send(CallMode mode, ApiClient.Builder client) {
    Call<Groups.Group> call = client
        .build()
        .call(Groups.CREATE_GROUP)
        .path("project_id", CANARY)
        .query("q", CANARY)
        .header("X-Language", CANARY)
        .body(new Groups.Group(CANARY));
    RequestOptions options =
        RequestOptions.builder().header("X-Session-Token", CANARY).build();
    try (Scope scope = Baggage.builder().put("tenant", CANARY).build().makeCurrent()) {
      assertThat(scope).isNotNull();
      mode.send(call, options);
    }
  }

  private static void respond(int status, String body) {
    SERVER.stubFor(post(anyUrl())
        .willReturn(status(status)
            .withHeader("Set-Cookie", "s=" + CANARY)
            .withHeader("Location", "/" + CANARY)
            .withHeader("X-Request-Id", CANARY)
            .withStatusMessage(CANARY)
            .withBody(body)));
  }

  /** Everything that left the process, as text. */
  private List<String> exported() {
    List<String> texts = new ArrayList<>();
    for (SpanData span : telemetry.spans()) {
      texts.add(span.getName());
      span.getAttributes().forEach((key, value) -> texts.add(key + "=" + value));
      span.getEvents().forEach(event -> texts.add(event.getName() + event.getAttributes()));
      span.getLinks()
          .forEach(link -> texts.add(link.getSpanContext() + " " + link.getAttributes()));
      texts.add(span.getStatus().getDescription());
      texts.add(String.valueOf(span.getSpanContext().getTraceState().asMap()));
      texts.add(String.valueOf(span.getParentSpanContext().getTraceState().asMap()));
      texts.add(span.getResource().getAttributes() + " " + span.getInstrumentationScopeInfo());
      texts.add(span.toString());
    }
    for (MetricData metric : telemetry.metrics()) {
      texts.add(metric.getName()
          + metric.getDescription()
          + metric.getUnit()
          + metric.getResource().getAttributes());
      for (PointData point : metric.getData().getPoints()) {
        texts.add(String.valueOf(point.getAttributes()));
        point
            .getExemplars()
            .forEach(exemplar -> texts.add(String.valueOf(exemplar.getFilteredAttributes())));
      }
      texts.add(metric.toString());
    }
    return texts;
  }

  private void assertHidden(int spans) {
    assertThat(telemetry.spans()).hasSize(spans);
    assertThat(exported())
        .hasSizeGreaterThan(spans * 9)
        .anySatisfy(text -> assertThat(text).contains("/v2/{project_id}/groups"))
        .noneSatisfy(text -> assertThat(text).containsIgnoringCase(CANARY));
  }

  @ParameterizedTest
  @EnumSource
  void aSuccessExportsNone(CallMode mode) {
    respond(201, "{\"id\":\"" + CANARY + "\"}");
    send(mode, client());
    SERVER.verify(postRequestedFor(anyUrl())
        .withHeader("X-Auth-Token", equalTo(CANARY))
        .withHeader("X-Language", equalTo(CANARY))
        .withHeader("X-Session-Token", equalTo(CANARY))
        .withHeader("baggage", equalTo("tenant=" + CANARY)));
    assertHidden(2);
  }

  @ParameterizedTest
  @EnumSource
  void noResponseThatFailsExportsOne(CallMode mode) {
    for (int status : new int[] {201, 302, 400, 404}) {
      respond(status, CANARY);
      assertThat(catchThrowable(() -> send(mode, client()))).isNotNull();
    }
    assertHidden(8);
  }

  @ParameterizedTest
  @EnumSource
  void noMessageOfAnExceptionIsExported(CallMode mode) {
    Transport broken = request -> {
      throw new IOException(CANARY, new IllegalStateException(CANARY));
    };
    assertThat(catchThrowable(() -> send(mode, client().transport(broken)))).isNotNull();
    Credentials failing = request -> {
      throw new IllegalStateException(CANARY);
    };
    assertThat(catchThrowable(() -> send(mode, client().credentials(failing)))).isNotNull();
    assertHidden(6);
  }
}
