package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.JsonEdit;
import dev.apiscribe.conformance.spec.Preference;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.runtime.Transport;
import dev.apiscribe.runtime.TransportRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client with a defect fails the one check that is about it. */
@ExtendWith(BenchExtension.class)
class ClientMutationTest {
  private final Bench bench;

  ClientMutationTest(Bench bench) {
    this.bench = bench;
  }

  @ParameterizedTest
  @CsvSource({
    "lts, createLogGroup, 201, Content-Type, content type",
    "lts, createLogGroup, 201, Accept, accept",
    "lts, createLogGroup, 201, X-Auth-Token, credentials",
    "taurusdb, createLtsConfigurations, 200, X-Language, header X-Language",
    "timeplus, createStream, 201, X-Api-Key, credentials",
  })
  void noticesAHeaderThatIsNotSent(
      String api, String operation, int status, String header, String aspect) {
    for (ClientKind kind : ClientKind.values()) {
      List<Check> checks = drive(api, operation, status, kind, Defects.without(header));
      assertThat(Failures.aspects(checks)).containsExactly(aspect);
    }
  }

  @Test
  void showsNoCredentialsThatAreWrong() {
    List<Check> checks =
        drive("lts", "createLogGroup", 201, Defects.with("X-Auth-Token", "cAnArY"));
    assertThat(Failures.aspects(checks)).containsExactly("credentials");
    assertThat(checks.toString()).doesNotContain("cAnArY");
  }

  @Test
  void noticesAHeaderThatNobodyAskedFor() {
    List<Check> checks = drive("lts", "createLogGroup", 201, Defects.with("X-Trace", "1"));
    assertThat(Failures.aspects(checks)).containsExactly("no other headers");
  }

  @Test
  void noticesAContentTypeWithoutItsCharset() {
    List<Check> checks =
        drive("lts", "createLogGroup", 201, Defects.with("Content-Type", "application/json"));
    assertThat(Failures.aspects(checks)).containsExactly("content type");
  }

  @Test
  void noticesAnotherMethod() {
    UnaryOperator<TransportRequest> defect = request -> Defects.sent(request, "PUT", request.uri());
    List<Check> checks = drive("lts", "createLogGroup", 201, defect);
    assertThat(Failures.aspects(checks)).contains("method", "status");
  }

  @Test
  void noticesAnotherPath() {
    List<Check> checks = drive(
        "lts",
        "createLogGroup",
        201,
        request -> Defects.at(request, request.uri().toString().concat("/")));
    assertThat(Failures.aspects(checks)).contains("path", "status");
  }

  @Test
  void noticesAQueryParameterThatIsNotSent() {
    List<Check> checks = drive(
        "timeplus",
        "getSinkStats",
        200,
        request -> Defects.at(
            request, request.uri().toString().replaceFirst("error_log_time_range=[^&]*&", "")));
    assertThat(Failures.aspects(checks)).containsExactly("query");
  }

  @Test
  void noticesAnOptionalQueryParameterThatIsNotSent() {
    UnaryOperator<TransportRequest> defect =
        request -> Defects.at(request, request.uri().toString().replaceFirst("\\?.*", ""));
    List<Check> checks = drive("timeplus", "getStreamStats", 200, defect);
    assertThat(Failures.aspects(checks)).containsExactly("query");
  }

  @Test
  void noticesAListThatIsJoinedOtherwise() {
    UnaryOperator<TransportRequest> defect =
        request -> Defects.at(request, request.uri() + "&extraResources=view");
    List<Check> checks = drive("timeplus", "getTopology", 200, defect);
    assertThat(Failures.aspects(checks)).containsExactly("query");
  }

  @Test
  void noticesEveryPropertyThatIsNotSent() {
    int noticed = 0;
    for (DocumentedApi api : DocumentedApi.all()) {
      for (DocumentedExchange exchange : api.exchanges()) {
        if (!exchange.isSuccess() || exchange.variant() || exchange.request() == null) {
          continue;
        }
        List<String> properties = new ArrayList<>();
        exchange
            .request()
            .value()
            .fieldNames()
            .forEachRemaining(name -> properties.add(JsonPointers.step(name)));
        for (String property : properties) {
          JsonNode less = JsonEdit.without(exchange.request().value(), property);
          Transport defective = new MutatingTransport(request -> Defects.of(request, less));
          List<Check> checks = drive(api, exchange, ClientKind.SYNC, defective);
          assertThat(Failures.aspects(checks)).containsExactly("request body");
          assertThat(Failures.pointers(checks)).containsExactly(property);
          noticed++;
        }
      }
    }
    System.out.println("Properties that were left out of a request, and noticed: " + noticed);
    assertThat(noticed).isGreaterThan(100);
  }

  @Test
  void noticesANumberThatIsSentAsText() {
    DocumentedApi lts = DocumentedApi.named("lts");
    DocumentedExchange exchange = lts.exchange("createLogGroup", new Preference(201, null));
    JsonNode text = JsonNodeFactory.instance.textNode("7");
    JsonNode changed = JsonEdit.with(exchange.request().value(), "/ttl_in_days", text);
    Transport defective = new MutatingTransport(request -> Defects.of(request, changed));
    List<Check> checks = drive(lts, exchange, ClientKind.SYNC, defective);
    assertThat(Failures.aspects(checks)).containsExactly("request body");
    assertThat(Failures.pointers(checks)).containsExactly("/ttl_in_days");
  }

  @Test
  void noticesARequestThatIsSentTwice() {
    Transport again = Transport.standard();
    List<Check> checks = drive("lts", "createLogGroup", 201, request -> {
      again.exchangeAsync(request).join().close();
      return request;
    });
    assertThat(Failures.aspects(checks)).containsExactly("arrival");
  }

  private List<Check> drive(
      String api, String operation, int status, UnaryOperator<TransportRequest> defect) {
    return drive(api, operation, status, ClientKind.SYNC, defect);
  }

  private List<Check> drive(
      String api,
      String operation,
      int status,
      ClientKind kind,
      UnaryOperator<TransportRequest> defect) {
    DocumentedApi documented = DocumentedApi.named(api);
    DocumentedExchange exchange = documented.exchange(operation, new Preference(status, null));
    return drive(documented, exchange, kind, new MutatingTransport(defect));
  }

  private List<Check> drive(
      DocumentedApi api, DocumentedExchange exchange, ClientKind kind, Transport transport) {
    return new ExchangeDriver(api, bench.wireMock, bench.endpoint(api), transport)
        .drive(exchange, kind, Subject.CLIENT);
  }
}
