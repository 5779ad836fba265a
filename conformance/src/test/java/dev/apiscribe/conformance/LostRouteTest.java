package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.server.GeneratedExchangeServer;
import dev.apiscribe.conformance.server.RefusalCheck;
import dev.apiscribe.conformance.server.ServerKind;
import dev.apiscribe.conformance.server.ServerPlan;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedOperation;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.runtime.Transport;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A server that lacks one route fails every check of that operation, and no other. */
class LostRouteTest {
  private static final DocumentedApi LTS = DocumentedApi.named("lts");

  @ParameterizedTest
  @EnumSource
  void turnsEveryCheckOfItRed(ServerKind kind) {
    for (DocumentedOperation lost : LTS.operations()) {
      List<Check> checks = check(kind, lost);
      Set<String> ofTheLostOne = items(
          checks.stream().filter(check -> check.operation().equals(lost.id())).toList());
      assertThat(items(checks.stream().filter(Check::isFailed).toList()))
          .isEqualTo(ofTheLostOne)
          .isNotEmpty();
    }
  }

  private static List<Check> check(ServerKind kind, DocumentedOperation lost) {
    try (GeneratedExchangeServer server = new GeneratedExchangeServer(kind)) {
      URI endpoint = server.start(ServerPlan.of(LTS).without(lost.id()));
      ExchangeDriver driver = new ExchangeDriver(LTS, server, endpoint, Transport.standard());
      RefusalCheck refusals =
          new RefusalCheck(LTS, endpoint, kind.subject(), HttpClient.newHttpClient());
      List<Check> checks = new ArrayList<>();
      LTS.exchanges()
          .forEach(
              exchange -> checks.addAll(driver.drive(exchange, ClientKind.SYNC, kind.subject())));
      Violations.of(LTS).forEach(broken -> checks.addAll(refusals.of(broken)));
      return checks;
    }
  }

  private static Set<String> items(List<Check> checks) {
    return checks.stream().map(Check::item).collect(Collectors.toSet());
  }
}
