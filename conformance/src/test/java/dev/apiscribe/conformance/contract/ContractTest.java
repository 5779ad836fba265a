package dev.apiscribe.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.TestResults;
import dev.apiscribe.conformance.check.RequestTable;
import dev.apiscribe.conformance.server.DocumentedEnvelope;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each kind of request ends alike on all servers; the build ends with the table. */
@Tag("of-documents")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
  private static final Path TABLE = Path.of("target", "contract-table.txt");
  private static final int SHOWN = 8;

  private final List<ContractRow> rows = new ArrayList<>();
  private final Map<String, RawConnection> connections = new HashMap<>();
  private final ContractTable table;

  ContractTest() {
    rows.addAll(JsonRows.all());
    rows.addAll(TargetRows.all());
    rows.addAll(HeaderRows.all());
    rows.addAll(MessageRows.all());
    rows.addAll(EncodingRows.all());
    rows.addAll(SizeRows.all());
    table = new ContractTable(rows);
  }

  @AfterAll
  void write() throws IOException {
    connections.values().forEach(RawConnection::close);
    TestResults.current()
        .report()
        .add(new RequestTable("Requests of the contract", ContractTable.COLUMNS, table.cells()));
    Files.writeString(
        TABLE,
        "\nContract: the status of each kind of request, on all three servers\n\n" + table
            + table.requests() + " requests were sent over real sockets.\n");
  }

  @TestFactory
  Stream<DynamicTest> hasOneStatusForAllServers() {
    return Stream.of(ContractServer.values())
        .flatMap(server ->
            rows.stream().map(row -> dynamicTest(server + ", " + row, () -> play(server, row))));
  }

  private void play(ContractServer server, ContractRow row) throws IOException {
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    for (DocumentedApi api : DocumentedApi.all()) {
      RawConnection connection = connections.computeIfAbsent(
          server + " " + api, key -> new RawConnection(server.endpoint(api)));
      for (DocumentedExchange exchange : row.exchanges(api)) {
        for (RawRequest request : row.requests().apply(exchange, RawRequest.of(exchange))) {
          RawResponse response = connection.send(request);
          table.add(row, server, response.status());
          sent++;
          String problem = problem(server, row, api, exchange, request, response);
          if (!problem.isEmpty()) {
            wrong.add(exchange + " " + problem + ": " + response + "\n  to " + request);
          }
        }
      }
    }
    assertThat(sent).as("requests of this kind").isPositive();
    assertThat(wrong.stream().limit(SHOWN)).as("%s of %s", wrong.size(), sent).isEmpty();
  }

  static String problem(
      ContractServer server,
      ContractRow row,
      DocumentedApi api,
      DocumentedExchange exchange,
      RawRequest request,
      RawResponse response) {
    int expected = row.status(server);
    boolean fits =
        response.status() == (expected == ContractRow.SUCCESS ? exchange.status() : expected);
    if (!fits || row.isOfContainer(server)) {
      return fits ? "" : "expected " + row.expected();
    }
    boolean isOptions = request.method().equals("OPTIONS");
    if (response.status() >= 400
        && !request.method().equals("HEAD")
        && !response.hasEnvelope(new DocumentedEnvelope(api))) {
      return "has no envelope";
    }
    // Tomcat answers both of these by itself, and names the methods of all resources.
    boolean ofAll = request.target().equals("*") || request.method().equals("TRACE");
    if (!ofAll && (response.status() == 405 || isOptions)) {
      Set<String> allowed = new TreeSet<>(List.of(response.header("Allow").split(", *")));
      Set<String> documented = allowed(api, exchange);
      if (!allowed.equals(documented)) {
        return "allows " + allowed + ", expected " + documented;
      }
    }
    String applied = response.header("Preference-Applied");
    String wanted = row.appliesPreference() ? "status=" + exchange.status() : "";
    return applied.equals(wanted) ? "" : "applied '" + applied + "', expected '" + wanted + "'";
  }

  /** Returns the documented methods of a path, HEAD beside GET, and OPTIONS. */
  private static Set<String> allowed(DocumentedApi api, DocumentedExchange exchange) {
    Set<String> methods = new TreeSet<>(Set.of("OPTIONS"));
    api.operations().stream()
        .filter(other -> other.path().equals(exchange.operation().path()))
        .forEach(other -> methods.add(other.method()));
    if (methods.contains("GET")) {
      methods.add("HEAD");
    }
    return methods;
  }
}
