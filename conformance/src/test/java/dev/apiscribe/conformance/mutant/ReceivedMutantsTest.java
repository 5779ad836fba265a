package dev.apiscribe.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import dev.apiscribe.conformance.check.ClientKind;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.wire.WireMockExchangeServer;
import dev.apiscribe.runtime.Transport;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Whatever a service answers, a caller gets a value, or an error that has a name and says where.
 * Needs nothing of the other classes, and runs beside them.
 */
@Tag("of-documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class ReceivedMutantsTest {
  // the build ends with it
  private static final Path TABLE = Path.of("target", "mutants-table.txt");
  private static final long PATIENCE_SECONDS = 120;
  private static final long SEED = 20_260_211;
  private static final int ONE_RESPONSE_IN = 10;
  private static final int ONE_MUTANT_IN = 100;

  private final MutantTable table = new MutantTable();
  private int wired;

  @AfterAll
  void write() throws IOException {
    String more = "Over real sockets, sync and async, seeded choice: " + wired
        + ", each with the same end over ";
    more += Stream.of(Route.values()).map(Route::toString).collect(Collectors.joining(", ")) + ".";
    String title = "Mutants: what became of responses that break their document";
    Files.writeString(TABLE, "\n" + title + "\n\n" + table + more + "\n");
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void endInAValueOrInAnErrorThatNamesThePlace() throws Exception {
    // Half of their time they wait for the thread of an asynchronous call.
    ExecutorService workers =
        Executors.newFixedThreadPool(4 * Runtime.getRuntime().availableProcessors());
    try {
      Map<MutantRun, Future<?>> running = new LinkedHashMap<>();
      for (MutatedResponse response : MutatedResponse.all()) {
        MutantRun run = new MutantRun(response, table);
        running.put(run, workers.submit(run));
      }
      for (Map.Entry<MutantRun, Future<?>> run : running.entrySet()) {
        await(run.getKey(), run.getValue());
      }
    } finally {
      workers.shutdownNow();
    }
    assertThat(table.complaints()).isEmpty();
    assertThat(MutantKind.values())
        .allSatisfy(kind -> assertThat(table.count(kind)).isPositive());
  }

  private static void await(MutantRun run, Future<?> future) throws Exception {
    try {
      future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      fail("no end: " + run, e);
    }
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  @Timeout(PATIENCE_SECONDS)
  void endAlikeOverASocket() throws Exception {
    Random random = new Random(SEED);
    List<MutatedResponse> responses = MutatedResponse.all();
    Set<MutantKind> kinds = EnumSet.noneOf(MutantKind.class);
    Map<Route, Transport> transports = new EnumMap<>(Route.class);
    for (Route route : Route.values()) {
      transports.put(route, route.transport());
    }
    try (WireMockExchangeServer server = WireMockExchangeServer.alsoEncrypted()) {
      Map<String, URI> endpoints = new HashMap<>();
      DocumentedApi.all().forEach(api -> endpoints.put(api.name(), server.start(api)));
      for (int i = 0; i < responses.size(); i += ONE_RESPONSE_IN) {
        DocumentedExchange exchange = responses.get(i).exchange();
        ScriptedResponse script = new ScriptedResponse(exchange.status());
        URI endpoint = endpoints.get(exchange.operation().api());
        MutantCalls scripted = new MutantCalls(exchange, endpoint, script);
        Map<Route, MutantCalls> wired = new EnumMap<>(Route.class);
        transports.forEach((route, transport) -> wired.put(
            route,
            new MutantCalls(
                exchange, route.isEncrypted() ? server.encrypted(endpoint) : endpoint, transport)));
        responses
            .get(i)
            .mutants()
            .filter(mutant -> kinds.add(mutant.kind()) || random.nextInt(ONE_MUTANT_IN) == 0)
            .forEach(mutant -> {
              script.set(mutant);
              Ending expected = scripted.make(ClientKind.SYNC);
              server.respond(exchange, response(exchange, mutant));
              wired.forEach((route, calls) -> {
                for (ClientKind kind : ClientKind.values()) {
                  Ending ending = calls.make(kind);
                  assertThat(ending.isLike(expected))
                      .as("%s, %s, %s: %s", exchange, mutant, route, ending)
                      .isTrue();
                }
              });
              this.wired++;
            });
      }
    }
    assertThat(kinds).containsExactly(MutantKind.values());
  }

  private static ResponseDefinitionBuilder response(DocumentedExchange exchange, Mutant mutant) {
    ResponseDefinitionBuilder response =
        WireMock.aResponse().withStatus(exchange.status()).withBody(mutant.body());
    return mutant.contentType().isEmpty()
        ? response
        : response.withHeader("Content-Type", mutant.contentType());
  }
}
