package dev.apiscribe.conformance.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HcClient;
import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.http.Field;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import com.huaweicloud.sdk.dis.v2.DisMeta;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/**
 * The vendor's own SDK makes every call that it shares with a document, with the documented
 * payload: both servers take it, and the SDK reads what they return.
 */
@Timeout(60)
class SharedCallsTest {
  private static final DocumentedApi DIS = DocumentedApi.named("dis");

  /** Calls of the SDK that no document has. */
  private static final Set<String> UNDOCUMENTED = Set.of("ListPolicies", "UpdateStream");

  /** Calls that it cannot make with the documented payload, and why. */
  private static final Map<String, String> DISAGREEMENTS =
      Map.of("ListResourcesByTags", "matches is a text there, and a list in both payloads");

  /** A call of the SDK, and the first documented success of the operation. */
  private record SharedCall(HttpRequestDef<?, ?> call, DocumentedExchange exchange) {
    @Override
    public String toString() {
      return call.getName() + ", " + exchange;
    }
  }

  private static List<HttpRequestDef<?, ?>> calls() throws IllegalAccessException {
    List<HttpRequestDef<?, ?>> calls = new ArrayList<>();
    for (var field : DisMeta.class.getFields()) {
      if (field.get(null) instanceof HttpRequestDef<?, ?> call) {
        calls.add(call);
      }
    }
    return calls;
  }

  private static Optional<SharedCall> shared(HttpRequestDef<?, ?> call) {
    return DIS.exchanges().stream()
        .filter(DocumentedExchange::isSuccess)
        .filter(
            exchange -> exchange.operation().method().equals(call.getMethod().name())
                && exchange.operation().path().equals(call.getUri()))
        .findFirst()
        .map(exchange -> new SharedCall(call, exchange));
  }

  private static List<SharedCall> sharedCalls() throws IllegalAccessException {
    return calls().stream()
        .map(SharedCallsTest::shared)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void areAllOfTheDocumentedOperations() throws IllegalAccessException {
    Set<String> documented = new HashSet<>();
    sharedCalls().forEach(call -> documented.add(call.exchange().operation().id()));

    assertThat(documented).hasSize(DIS.operations().size());
    assertThat(calls().stream().filter(call -> shared(call).isEmpty()).map(HttpRequestDef::getName))
        .containsExactlyInAnyOrderElementsOf(UNDOCUMENTED);
  }

  @TestFactory
  Stream<DynamicTest> areTakenAndTheirResponsesRead() throws IllegalAccessException {
    return sharedCalls().stream()
        .filter(call -> !DISAGREEMENTS.containsKey(call.call().getName()))
        .flatMap(call -> Stream.of(ServerKind.values())
            .map(kind -> dynamicTest(call + " on " + kind, () -> isTaken(call, kind))));
  }

  private static void isTaken(SharedCall shared, ServerKind kind) throws Exception {
    HcClient client = new ClientBuilder<>(Function.identity())
        .withEndpoint(Servers.of(kind, DIS).toString())
        .withCredential(new BasicCredentials()
            .withAk("ak")
            .withSk("sk")
            .withProjectId("619d3e78f61b4be68bc5aa0b59edcf7b"))
        .build();

    SdkResponse response = send(client, shared.call(), shared.exchange());

    assertThat(response.getHttpStatusCode()).isEqualTo(shared.exchange().status());
  }

  private static <R, S> SdkResponse send(
      HcClient client, HttpRequestDef<R, S> call, DocumentedExchange exchange) throws Exception {
    R request = call.getRequestType().getConstructor().newInstance();
    for (Field<R, ?> field : call.getRequestFields()) {
      write(request, field, exchange);
    }
    return (SdkResponse) client.syncInvokeHttp(request, call);
  }

  private static <R, F> void write(R request, Field<R, F> field, DocumentedExchange exchange)
      throws JsonProcessingException {
    JsonNode value = field.getLocation() == LocationType.Body
        ? exchange.request().value()
        : exchange
            .parameters()
            .get(field.getLocation().name().toLowerCase(Locale.ROOT) + " " + field.getName());
    if (value != null) {
      Class<F> type = field.getFieldType();
      ObjectMapper json = JsonUtils.getDefaultMapper();
      // It has some numbers of a query as texts.
      F written =
          type == String.class ? type.cast(value.asText()) : json.readValue(value.toString(), type);
      field.writeValue(request, written, type);
    }
  }
}
