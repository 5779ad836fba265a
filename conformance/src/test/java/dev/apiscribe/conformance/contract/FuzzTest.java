package dev.apiscribe.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.TestResults;
import dev.apiscribe.conformance.check.RequestTable;
import dev.apiscribe.conformance.server.DocumentedEnvelope;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random requests never end in a failure of the server, without a response, without the documented
 * error body, or in a success that the contract forbids. {@code -Dfuzz.requests=10000} sends more
 * to each server, {@code -Dfuzz.seed} others.
 */
@Tag("of-documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FuzzTest {
  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 1_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_130);
  private static final Path TABLE = Path.of("target", "fuzz-table.txt");
  private static final int SHOWN = 10;

  private final FuzzTable table = new FuzzTable();

  @AfterAll
  void write() throws IOException {
    TestResults.current()
        .report()
        .add(new RequestTable("Random requests", table.columns(), table.rows()));
    Files.writeString(
        TABLE,
        "\nFuzzing: the statuses of " + REQUESTS + " random requests to each server, seed " + SEED
            + "\n\n" + table
            + (table.columns().contains("400*")
                ? "* by the JDK's server, before anything of the API is asked\n"
                : ""));
  }

  @ParameterizedTest
  @EnumSource
  void endsEachRandomRequestByTheContract(ContractServer server) throws IOException {
    Random random = new Random(SEED);
    List<DocumentedExchange> exchanges = DocumentedApi.all().stream()
        .flatMap(api -> ContractRow.firstSuccesses(api).stream())
        .toList();
    List<DocumentedExchange> withBody =
        exchanges.stream().filter(ContractRow::isJson).toList();
    Map<String, RawConnection> connections = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      FuzzCategory category = FuzzCategory.values()[i % FuzzCategory.values().length];
      DocumentedExchange exchange =
          FuzzedHeads.one(random, category.isOfBody() ? withBody : exchanges);
      FuzzedRequest fuzzed = category.apply(random, exchange);
      DocumentedApi api = DocumentedApi.named(exchange.operation().api());
      RawResponse response = connections
          .computeIfAbsent(api.name(), key -> new RawConnection(server.endpoint(api)))
          .send(fuzzed.request());
      table.add(server, category, shown(server, response));
      String problem = problem(server, api, fuzzed, response);
      if (!problem.isEmpty()) {
        wrong.add("request " + i + ", " + category + ", " + exchange + ": " + problem + ": "
            + response + "\n  to " + fuzzed.request());
      }
    }
    connections.values().forEach(RawConnection::close);
    assertThat(wrong.stream().limit(SHOWN))
        .as("%s of %s", wrong.size(), REQUESTS)
        .isEmpty();
  }

  static String problem(
      ContractServer server, DocumentedApi api, FuzzedRequest fuzzed, RawResponse response) {
    int status = response.status();
    if (status == 0) {
      return "no response";
    }
    if (status >= 500 || (status >= 300 && status < 400)) {
      return "a status that no client causes";
    }
    if (status < 300) {
      return fuzzed.breaks() ? "a success against the contract" : "";
    }
    return fuzzed.request().method().equals("HEAD")
            || isOfJdkServer(server, response)
            || response.hasEnvelope(new DocumentedEnvelope(api))
        ? ""
        : "no documented error body";
  }

  /** Returns whether the container of the JAX-RS interfaces answers, which cannot be told to. */
  static boolean isOfJdkServer(ContractServer server, RawResponse response) {
    return server == ContractServer.JAXRS
        && new String(response.body(), StandardCharsets.UTF_8)
            .startsWith("<h1>" + response.status());
  }

  static String shown(ContractServer server, RawResponse response) {
    return response.status() / 100 == 2
        ? "2xx"
        : response.status() + (isOfJdkServer(server, response) ? "*" : "");
  }
}
