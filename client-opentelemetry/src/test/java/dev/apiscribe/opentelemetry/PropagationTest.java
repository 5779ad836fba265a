package dev.apiscribe.opentelemetry;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Credentials;
import io.opentelemetry.api.baggage.Baggage;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.context.propagation.TextMapPropagator;
import io.opentelemetry.context.propagation.TextMapSetter;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(20)
class PropagationTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static List<String> received(String header) {
    return SERVER.findAll(postRequestedFor(anyUrl())).stream()
        .map(request -> request.getHeader(header))
        .toList();
  }

  private static ApiClient.Builder client(Telemetry telemetry) {
    return Groups.client(URI.create(SERVER.baseUrl()), telemetry);
  }

  @ParameterizedTest
  @EnumSource
  void eachAttemptCarriesItsOwnSpanAndCredentialsSeeIt(CallMode mode) {
    SERVER.stubFor(post(anyUrl())
        .inScenario("busy")
        .whenScenarioStateIs(Scenario.STARTED)
        .willReturn(status(503))
        .willSetStateTo("free"));
    SERVER.stubFor(post(anyUrl())
        .inScenario("busy")
        .whenScenarioStateIs("free")
        .willReturn(status(201).withBody("{\"id\":\"1\"}")));
    Telemetry telemetry = new Telemetry();
    Credentials signing = request -> request.withSecretHeader(
        "X-Signed", request.headers().first("traceparent").orElse("nothing"));
    mode.send(Groups.create(client(telemetry).credentials(signing)));
    List<String> expected = telemetry.attempts().stream()
        .map(SpanData::getSpanContext)
        .map(own -> "00-" + own.getTraceId() + "-" + own.getSpanId() + "-"
            + own.getTraceFlags().asHex())
        .toList();
    assertThat(expected).hasSize(2).doesNotHaveDuplicates();
    assertThat(received("traceparent")).isEqualTo(expected);
    assertThat(received("X-Signed")).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void baggageOfTheCallerTravelsAlongWhenItIsConfigured(CallMode mode) {
    SERVER.stubFor(post(anyUrl()).willReturn(status(201).withBody("{\"id\":\"1\"}")));
    try (Scope scope = Baggage.builder().put("tenant", "blue").build().makeCurrent()) {
      assertThat(scope).isNotNull();
      mode.send(Groups.create(client(new Telemetry())));
    }
    assertThat(received("baggage")).containsExactly("tenant=blue");
  }

  @Test
  void sendsNoHeaderWhenNoPropagatorIsConfigured() {
    SERVER.stubFor(post(anyUrl()).willReturn(status(201).withBody("{\"id\":\"1\"}")));
    CallMode.SYNC.send(Groups.create(client(new Telemetry(TextMapPropagator.noop()))));
    assertThat(received("traceparent")).containsOnlyNulls().hasSize(1);
  }

  @Test
  void leavesOutWhatIsNoHeaderAndCallsAllTheSame() {
    SERVER.stubFor(post(anyUrl()).willReturn(status(201).withBody("{\"id\":\"1\"}")));
    CallMode.SYNC.send(Groups.create(client(new Telemetry(new Careless()))));
    assertThat(received("X-Broken")).containsOnlyNulls().hasSize(1);
    assertThat(received("X-Fine")).containsExactly("fine");
  }

  /** Writes a line break into a header. */
  private static final class Careless implements TextMapPropagator {
    @Override
    public Collection<String> fields() {
      return List.of("X-Broken", "X-Fine");
    }

    @Override
    public <C> void inject(Context context, @Nullable C carrier, TextMapSetter<C> setter) {
      setter.set(carrier, "X-Broken", "one\r\ntwo");
      setter.set(carrier, "X-Fine", "fine");
    }

    @Override
    public <C> Context extract(Context context, @Nullable C carrier, TextMapGetter<C> getter) {
      return context;
    }
  }
}
