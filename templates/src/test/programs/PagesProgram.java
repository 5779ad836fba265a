package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.client.ThingsClient;
import dev.apiscribe.golden.client.ThingsParameters;
import dev.apiscribe.golden.model.ListedThings;
import dev.apiscribe.golden.model.Search;
import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Page;
import dev.apiscribe.runtime.RequestOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads pages as a program does. RepeatedCallsTest compiles it with the golden case and runs it. */
public final class PagesProgram implements Runnable {
  private static final Map<String, String> RESPONSES = Map.of(
      "GET /api/things?size=2", things(true, "a", "b"),
      "GET /api/things?size=2&start_name=b", things(false, "c"),
      "POST /api/things?kind=k null", "{\"page\": {\"names\": [\"x\"], \"next/marker\": \"m\"}}",
      "POST /api/things?kind=k m", "{}",
      "GET /api/things/all?offset=5", "{\"total\": 6, \"things\": [{\"name\": \"f\"}]}",
      "GET /api/names", "[\"one\"]",
      "GET /api/names?page=2", "[]");

  private final List<String> requests = new CopyOnWriteArrayList<>();

  @Override
  @SuppressWarnings("deprecation") // of the document
  public void run() {
    HttpServer server = serve();
    try (GoldenClient golden = GoldenClient.builder()
        .endpoint(
            URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api"))
        .build()) {
      assertThat(names(golden.things())).containsExactly("a", "b", "c");
      assertThat(pages(golden.things())).containsExactly("2 Optional[b]", "1 Optional.empty");
      assertThat(counted(golden)).isEqualTo(3);
      requests.clear();
      Search search = Search.builder().text("t").build();
      assertThat(golden.things().findThingsAll("k", search)).containsExactly("x");
      assertThat(requests).containsExactly(
          "POST /api/things?kind=k null", "POST /api/things?kind=k m");
      assertThat(golden.things().listNamesAllAll(5)).hasSize(1);
      assertThat(golden.things().listNamesAll(5).total()).as("an operation").isEqualTo(6);
      assertThat(golden.things().listNamesAll_(ThingsParameters.ListNames.NONE, RequestOptions.none())).containsExactly("one");
    } finally {
      server.stop(0);
    }
  }

  private static List<String> names(ThingsClient client) {
    // begin items
    List<String> names = new ArrayList<>();
    var parameters = ThingsParameters.ListThings.builder().size(2).build();
    for (Thing thing : client.listThingsAll(parameters)) {
      names.add(thing.name());
    }
    // end
    return names;
  }

  private static List<String> pages(ThingsClient client) {
    var parameters = ThingsParameters.ListThings.builder().size(2).build();
    // begin pages
    List<String> read = new ArrayList<>();
    for (Page<ListedThings, Thing> page : client.listThingsAll(parameters).pages()) {
      Optional<String> goOn = page.next(); // for startName(…), tomorrow
      read.add(page.items().size() + " " + goOn);
    }
    // end
    return read;
  }

  private static int counted(GoldenClient golden) {
    var parameters = ThingsParameters.ListThings.builder().size(2).build();
    // begin async
    List<Thing> read = new CopyOnWriteArrayList<>();
    CompletableFuture<Void> all =
        golden.async().things().listThingsAll(parameters).forEach(read::add);
    // end
    all.join();
    return read.size();
  }

  private static String things(boolean more, String... names) {
    List<String> things =
        List.of(names).stream().map(name -> "{\"name\": \"" + name + "\"}").toList();
    return "{\"has_more\": " + more + ", \"things\": " + things + "}";
  }

  private HttpServer serve() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", exchange -> {
        exchange.getRequestBody().readAllBytes();
        String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
        if (exchange.getRequestMethod().equals("POST")) {
          request += " " + exchange.getRequestHeaders().getFirst("X-Marker");
        }
        requests.add(request);
        String body = RESPONSES.get(request);
        byte[] bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
      });
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
