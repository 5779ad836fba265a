package dev.apiscribe.reachability;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.check.ExchangeDriver;
import dev.apiscribe.conformance.check.ModelCheck;
import dev.apiscribe.conformance.check.ModelMapper;
import dev.apiscribe.conformance.check.RequestDriver;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.check.ValidationCheck;
import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.conformance.wire.WireMockExchangeServer;
import dev.apiscribe.runtime.JdkTransport;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Everything that is documented, through models and clients; writes what was read by reflection
 * into the file that it is given.
 */
public final class ReflectingRun {
  private final List<Check> checks = new ArrayList<>();

  private ReflectingRun() {}

  public static void main(String[] arguments) throws Exception {
    ReflectingRun run = new ReflectingRun();
    for (DocumentedApi api : DocumentedApi.all()) {
      run.payloads(api);
      run.calls(api);
    }
    IamLogin.run();
    long passed = run.checks.stream().filter(check -> !check.isFailed()).count();
    Files.write(Path.of(arguments[0]), new TreeSet<>(Accesses.SEEN));
    System.out.println(passed + " checks did not fail");
    System.exit(0); // servers' threads
  }

  private void payloads(DocumentedApi api) {
    for (Payload payload : api.payloads()) {
      ModelMapper.all().forEach(mapper -> checks.addAll(ModelCheck.of(payload, mapper)));
      checks.addAll(ValidationCheck.of(payload));
    }
  }

  private void calls(DocumentedApi api) {
    try (WireMockExchangeServer server = new WireMockExchangeServer()) {
      URI endpoint = server.start(api);
      JdkTransport transport = new JdkTransport();
      ExchangeDriver calls = new ExchangeDriver(api, server, endpoint, transport);
      RequestDriver refused = new RequestDriver(api, server, endpoint, transport);
      for (DocumentedExchange exchange : api.exchanges()) {
        checks.addAll(calls.drive(exchange, ClientKind.SYNC, Subject.CLIENT));
      }
      for (BrokenRequest broken : Violations.of(api)) {
        checks.addAll(refused.refuse(broken));
      }
    }
  }
}
