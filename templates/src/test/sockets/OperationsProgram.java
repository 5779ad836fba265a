package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.client.ThingsClient;
import dev.apiscribe.golden.client.ThingsHeaders;
import dev.apiscribe.golden.client.ThingsResults.MakeThing;
import dev.apiscribe.golden.model.Filter;
import dev.apiscribe.golden.model.Nested;
import dev.apiscribe.golden.server.jaxrs.ThingsResponses;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.Response;
import dev.apiscribe.runtime.ValueStream;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Two servers, and a client of them. OperationsOverSocketsTest compiles and runs it. */
public final class OperationsProgram implements Consumer<URI> {
  private static final Filter FILTER = Filter.builder().name("a").size(1L).build();
  private static final Nested NESTED = Nested.builder().names(List.of("b")).build();
  private static final String LINE = "{\"name\":\"a\",\"size\":1}\n";

  /** What the servers were told by the service. */
  private static final List<Filter> MADE = new ArrayList<>();

  /** The operations on Spring. */
  @RestController
  public static final class SpringThings
      implements dev.apiscribe.golden.server.spring.ThingsOperations {
    @Override
    public ResponseEntity<Object> makeThing(Integer status) {
      return switch (status) {
        case 200 ->
          dev.apiscribe.golden.server.spring.ThingsResponses.MakeThing.status200(
              FILTER, 7, List.of("a", "b"));
        case 202 ->
          dev.apiscribe.golden.server.spring.ThingsResponses.MakeThing.status202(NESTED);
        case 204 -> dev.apiscribe.golden.server.spring.ThingsResponses.MakeThing.status204();
        default ->
          dev.apiscribe.golden.server.spring.ThingsResponses.MakeThing.status2xx(status, "text");
      };
    }

    @Override
    public ResponseEntity<ResponseBodyEmitter> watchLines() {
      return emitted("application/x-ndjson", LINE);
    }

    @Override
    public ResponseEntity<ResponseBodyEmitter> watchEvents() {
      return emitted("text/event-stream", "data:" + LINE + "\n");
    }

    @Override
    public String say(
        Integer number, String word, org.springframework.util.MultiValueMap<String, String> body) {
      return number + " \"" + word + "\" " + new java.util.TreeMap<>(body);
    }

    private static ResponseEntity<ResponseBodyEmitter> emitted(String mediaType, String value) {
      ResponseBodyEmitter emitter = new ResponseBodyEmitter();
      try {
        emitter.send(value, MediaType.TEXT_PLAIN);
        emitter.send(value, MediaType.TEXT_PLAIN);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      emitter.complete();
      return ResponseEntity.ok().contentType(MediaType.parseMediaType(mediaType)).body(emitter);
    }
  }

  /** The webhook on Spring. */
  @RestController
  public static final class SpringWebhooks
      implements dev.apiscribe.golden.server.spring.WebhooksOperations {
    @Override
    public void thingMade(Filter body) {
      MADE.add(body);
    }
  }

  /** The operations on JAX-RS. */
  public static final class JaxrsThings
      implements dev.apiscribe.golden.server.jaxrs.ThingsOperations {
    @Override
    public jakarta.ws.rs.core.Response makeThing(Integer status) {
      return switch (status) {
        case 200 -> ThingsResponses.MakeThing.status200(FILTER, 7, List.of("a", "b"));
        case 202 -> ThingsResponses.MakeThing.status202(NESTED);
        case 204 -> ThingsResponses.MakeThing.status204();
        default -> ThingsResponses.MakeThing.status2xx(status, "text");
      };
    }

    @Override
    public jakarta.ws.rs.core.Response watchLines() {
      return jakarta.ws.rs.core.Response.ok(streamed(LINE), "application/x-ndjson").build();
    }

    @Override
    public jakarta.ws.rs.core.Response watchEvents() {
      return jakarta.ws.rs.core.Response.ok(streamed("data:" + LINE + "\n"), "text/event-stream")
          .build();
    }

    @Override
    public String say(
        Integer number,
        String word,
        jakarta.ws.rs.core.MultivaluedMap<String, String> body) {
      return number + " \"" + word + "\" " + new java.util.TreeMap<>(body);
    }

    private static StreamingOutput streamed(String value) {
      return out -> out.write((value + value).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The webhook on JAX-RS. */
  public static final class JaxrsWebhooks
      implements dev.apiscribe.golden.server.jaxrs.WebhooksOperations {
    @Override
    public void thingMade(Filter body) {
      MADE.add(body);
    }
  }

  @Override
  public void accept(URI server) {
    ThingsClient things = GoldenClient.builder().endpoint(server).build().things();
    readsEachSuccessAsItsType(things);
    readsHeadersAsTheirTypes(things);
    readsValuesAsTheyArrive(things);
    readsTextsInJson(things, server);
    servesWebhooks(server);
  }

  private static void readsEachSuccessAsItsType(ThingsClient things) {
    assertThat(things.makeThing(200)).isEqualTo(new MakeThing.Status200(FILTER));
    assertThat(things.makeThing(202)).isEqualTo(new MakeThing.Status202(NESTED));
    assertThat(things.makeThing(204)).isEqualTo(new MakeThing.Status204());
    assertThat(things.makeThing(299)).isEqualTo(new MakeThing.Status2xx("text"));
    // begin successes
    MakeThing result = things.makeThing(202);
    String news = result.accept(new MakeThing.Visitor<String>() {
      @Override
      public String visit202(MakeThing.Status202 success) {
        return "later: " + success.body().names();
      }

      @Override
      public String other(MakeThing success) {
        return "made";
      }
    });
    // end
    assertThat(news).isEqualTo("later: [b]");
  }

  private static void readsHeadersAsTheirTypes(ThingsClient things) {
    // begin headers
    Response<MakeThing> response = things.makeThingWithResponse(200);
    ThingsHeaders.MakeThing headers = ThingsHeaders.MakeThing.of(response.headers());
    Integer left = headers.xLeft(); // null if it is absent
    // end
    assertThat(left).isEqualTo(7);
    assertThat(headers.xNames()).containsExactly("a", "b");
    Response<MakeThing> none = things.makeThingWithResponse(204);
    assertThat(ThingsHeaders.MakeThing.of(none.headers()).xLeft()).isNull();
  }

  private static void readsValuesAsTheyArrive(ThingsClient things) {
    // begin values
    List<Filter> read = new ArrayList<>();
    try (ValueStream<Filter> lines = things.watchLines()) {
      for (Filter filter : lines) {
        read.add(filter);
      }
    }
    // end
    assertThat(read).containsExactly(FILTER, FILTER);
    try (ValueStream<Filter> events = things.watchEvents()) {
      assertThat(events).containsExactly(FILTER, FILTER);
    }
  }

  private static void readsTextsInJson(ThingsClient things, URI server) {
    RequestBody form = RequestBody.of("application/x-www-form-urlencoded", "name=%C3%A4&size=1");
    assertThat(things.say(7, "ö/", form)).isEqualTo("7 \"ö/\" {name=[ä], size=[1]}");
    assertThat(said(server, "*/*")).isEqualTo("200 \"7 \\\"a\\\" {name=[b]}\"");
    assertThat(said(server, "application/*")).startsWith("200 \"7");
    assertThat(said(server, "application/xml")).startsWith("406 {");
    for (String charset : List.of("utf-99", "%", "utf-8,utf-16")) {
      assertThat(said(server, "*/*", "; charset=\"" + charset + "\"")).startsWith("415 "); // Tomcat itself or RequestCheck
    }
    assertThat(said(server, "*/*", "; charset=utf-8")).startsWith("200 ");
  }

  private static String said(URI server, String accept) {
    return said(server, accept, "");
  }

  private static String said(URI server, String accept, String parameters) {
    HttpRequest call = HttpRequest.newBuilder(server.resolve("/said/*/**/7/a"))
        .header("Content-Type", "application/x-www-form-urlencoded" + parameters)
        .header("Accept", accept)
        .POST(HttpRequest.BodyPublishers.ofString("name=b"))
        .build();
    try {
      HttpResponse<String> response =
          HttpClient.newHttpClient().send(call, BodyHandlers.ofString());
      return response.statusCode() + " " + response.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void servesWebhooks(URI server) {
    MADE.clear();
    HttpRequest call = HttpRequest.newBuilder(server.resolve("/webhooks/thing.made"))
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(LINE))
        .build();
    try {
      assertThat(HttpClient.newHttpClient().send(call, BodyHandlers.discarding()).statusCode())
          .isEqualTo(204);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    assertThat(MADE).containsExactly(FILTER);
  }
}
