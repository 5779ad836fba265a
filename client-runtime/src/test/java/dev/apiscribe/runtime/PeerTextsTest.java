package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text that a server or a proxy can send, in each place of its answer: what a program then sees of the call in exceptions, their causes,
 * events, logs and {@code toString()} is short, has no line of the peer's, steers no terminal, and holds no secret.
 */
class PeerTextsTest {
  private static final boolean ALL = "all".equals(System.getProperty("peer.texts"));
  private static final String SECRET = "cAnArY-9";
  private static final int LONGEST = 8_000;

  private static final Operation<RowResponse<LogGroup>> ANY = Operation.<RowResponse<LogGroup>>of(
          "query", "POST", "/query")
      .success(200, ResponseBody.rows(LogGroup.class, QueryServer.EVENTS))
      .failure(400, ResponseBody.json(LogGroup.class))
      .build();

  private static final Function<Parameter, Operation<RowResponse<LogGroup>>> ANY_OF =
      parameter -> Operation.<RowResponse<LogGroup>>of(
              "query", "POST", parameter.toString().startsWith("path") ? "/query/{key}" : "/query")
          .parameter(parameter)
          .success(200, ResponseBody.rows(LogGroup.class, QueryServer.EVENTS))
          .failure(400, ResponseBody.json(LogGroup.class))
          .build();

  private final List<String> seen = new ArrayList<>();
  private final List<Throwable> failures = new ArrayList<>();

  private static Map<String, Supplier<Transport>> transports() {
    Map<String, Supplier<Transport>> transports = new LinkedHashMap<>();
    transports.put("sockets", SocketTransport::new);
    transports.put("JDK", JdkTransport::new);
    return transports;
  }

  static Stream<Arguments> ways() {
    return transports().keySet().stream()
        .flatMap(name -> Stream.of(Arguments.of(name, false), Arguments.of(name, true)));
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("ways")
  void ofAServerAreShownInShortAndInOneLine(String transport, boolean async) throws Exception {
    List<String> texts = PeerPlace.texts();
    List<PeerPlace> places = PeerPlace.places();
    int calls = 0;
    for (int place = 0; place < places.size(); place++) {
      for (int text = 0; text < texts.size(); text++) {
        if (isInThisRun(place + 2 * text) && this.isTurn(place + text, transport, async)) {
          byte[] answer =
              places.get(place).answer().apply(texts.get(text)).getBytes(StandardCharsets.UTF_8);
          this.call(transports().get(transport).get(), async, answer);
          this.assertShown(places.get(place) + ", text " + text);
          calls++;
        }
      }
    }
    System.out.println(places.size() + " places of an answer, " + texts.size() + " texts: " + calls
        + " calls on " + transport + (async ? ", async" : ""));
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("ways")
  void ofAServerGiveNoSecretAway(String transport, boolean async) throws Exception {
    List<String> texts = List.of(
        "https://user:" + SECRET + "@example.com/",
        "https://example.com/a?token=" + SECRET,
        "//x@y:" + SECRET + "@h#" + SECRET,
        "<https://u:" + SECRET + "@h/?k=" + SECRET + ">; rel=next",
        "/login?password=" + SECRET + "&user=1");
    int turn = 0;
    for (PeerPlace place : PeerPlace.places()) {
      // A name is what the message is about.
      if (!place.name().matches("(name|type) .*")) {
        turn++;
        for (String text : texts) {
          if (this.isTurn(turn++, transport, async)) {
            this.call(
                transports().get(transport).get(),
                async,
                place.answer().apply(text).getBytes(StandardCharsets.UTF_8));
            assertThat(this.seen)
                .as("%s: %s", place, text)
                .noneMatch(shown -> shown.contains(SECRET));
          }
        }
      }
    }
  }

  /** Every place by every secret in every form, each on one of the transports; {@code -Dpeer.texts=all} for both. */
  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("ways")
  void ofAServerGiveNoSecretOfTheCallAway(String transport, boolean async) throws Exception {
    List<PeerPlace> places = PeerPlace.places();
    int turn = List.copyOf(transports().keySet()).indexOf(transport);
    int calls = 0;
    for (CarriedSecret secret : CarriedSecret.values()) {
      for (PeerPlace place : places) {
        for (String form : secret.forms()) {
          if (ALL || turn++ % transports().size() == 0) {
            byte[] answer = place.answer().apply(form).getBytes(StandardCharsets.UTF_8);
            try (ScriptedServer server = new ScriptedServer((out, peer) -> out.write(answer))) {
              this.play(transports().get(transport).get(), server.endpoint(), async, secret);
            }
            this.assertNothingOf(secret, place.toString());
            calls++;
          }
        }
      }
    }
    System.out.println(places.size() + " places of an answer, " + CarriedSecret.values().length
        + " kinds of secrets: " + calls + " calls on " + transport + (async ? ", async" : ""));
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("ways")
  void ofAProxyGiveItsPasswordNotAway(String transport, boolean async) throws Exception {
    int turn = 0;
    for (PeerPlace place : PeerPlace.places()) {
      for (String form : CarriedSecret.BASIC.forms()) {
        if (!ALL && !this.isTurn(turn++, transport, async)) {
          continue;
        }
        byte[] answer = place.answer().apply(form).getBytes(StandardCharsets.UTF_8);
        try (ScriptedServer proxy = new ScriptedServer((out, server) -> out.write(answer))) {
          ProxySettings settings = ProxySettings.of(
              URI.create("http://127.0.0.1:" + proxy.endpoint().getPort()),
              CarriedSecret.USER,
              CarriedSecret.BASIC.secret());
          Transport through = transport.equals("JDK")
              ? new JdkTransport(Duration.ofSeconds(10), settings)
              : new SocketTransport().withProxy(settings);
          this.play(through, URI.create("http://origin.test"), async, CarriedSecret.QUERY);
        }
        this.assertNothingOf(CarriedSecret.BASIC, place.toString());
      }
    }
  }

  @Test
  void inAnyExceptionOfATransportGiveNoSecretOfTheCallAway() throws Exception {
    int turn = 0;
    for (Constructor<?> kind : failures()) {
      for (CarriedSecret secret : CarriedSecret.values()) {
        for (String form : secret.forms()) {
          if (!isInThisRun(turn++)) {
            continue;
          }
          IOException failure = (IOException) kind.newInstance(form);
          IOException above = (IOException) kind.newInstance("broken");
          above.initCause(failure);
          for (IOException thrown : List.of(failure, above)) {
            this.play(new ScriptedTransport().fail(thrown), URI.create("http://h"), false, secret);
            this.assertNothingOf(secret, kind.getDeclaringClass().getName());
          }
        }
      }
    }
  }

  private void assertNothingOf(CarriedSecret secret, String what) {
    assertThat(this.seen).as(what).isNotEmpty();
    for (String shown : this.seen) {
      assertThat(secret.isIn(shown)).as("%s, %s: %s", secret, what, shown).isFalse();
    }
  }

  private void play(Transport transport, URI endpoint, boolean async, CarriedSecret secret)
      throws Exception {
    this.failures.clear();
    // An interceptor of a program has what a transport threw, and not yet what the runtime makes of
    // it.
    this.play(transport, endpoint, async, new WatchingResponses(), secret);
    for (Throwable failure : this.failures) {
      if (failure instanceof StatusException status) {
        List.of(status.requestId(), status.errorCode(), status.errorMessage()).forEach(this::note);
      } else if (failure instanceof IncompleteStreamException incomplete) {
        List.of(incomplete.status(), incomplete.serverMessage()).forEach(this::note);
      }
    }
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("ways")
  void ofAProxyAreShownInShortAndInOneLine(String transport, boolean async) throws Exception {
    List<UnaryOperator<String>> answers = new ArrayList<>();
    for (int status : new int[] {403, 407, 502}) {
      answers.add(
          text -> "HTTP/1.1 " + status + " " + text + "\r\nConnection: close\r\n\r\n" + text);
      for (String header : PeerPlace.headers()) {
        answers.add(text -> "HTTP/1.1 " + status + " No\r\nConnection: close\r\n" + header + ": "
            + text + "\r\n\r\n");
      }
      answers.add(text -> "HTTP/1.1 " + status
          + " No\r\nConnection: close\r\nProxy-Authenticate: Basic realm=\"" + text + "\"\r\n\r\n");
    }
    answers.add(text -> text);
    answers.add(text -> "\u0005\u0000\u0005\u0001\u0000\u0003" + text);
    int turn = 0;
    int calls = 0;
    for (String scheme : List.of("http", "https")) {
      for (UnaryOperator<String> answer : answers) {
        for (String text : PeerPlace.texts()) {
          // Each text in each answer, by one of the two schemes.
          if (turn++ % 2 != (scheme.equals("http") ? 0 : 1)
              || !isInThisRun(turn / 2)
              || !this.isTurn(turn / 2, transport, async)) {
            continue;
          }
          calls++;
          byte[] bytes = answer.apply(text).getBytes(StandardCharsets.UTF_8);
          try (ScriptedServer proxy = new ScriptedServer((out, server) -> out.write(bytes))) {
            ProxySettings settings = ProxySettings.of(
                URI.create("http://127.0.0.1:" + proxy.endpoint().getPort()), "user", SECRET);
            Transport through = transport.equals("JDK")
                ? new JdkTransport(Duration.ofSeconds(10), settings)
                : new SocketTransport().withProxy(settings);
            this.play(through, URI.create(scheme + "://origin.test"), async);
          }
          this.assertShown(scheme + " through a proxy, answer " + answers.indexOf(answer));
          assertThat(this.seen).noneMatch(shown -> shown.contains(SECRET));
        }
      }
    }
    System.out.println(answers.size() + " answers of a proxy: " + calls + " calls on " + transport
        + (async ? ", async" : ""));
  }

  @Test
  void knowsTheHeadersThatTheRuntimeReads() throws IOException {
    assertThat(PeerPlace.headers())
        .contains(
            "Retry-After",
            "Content-Type",
            "Content-Length",
            "X-Request-Id",
            "Proxy-Authenticate",
            "Location");
  }

  /** A fifth of all texts in all places, and each text and each place; {@code -Dpeer.texts=all} for all of them. */
  private static boolean isInThisRun(int number) {
    return ALL || number % 5 == 0;
  }

  /** Together all ways see each text in each place of the run. */
  private boolean isTurn(int number, String transport, boolean async) {
    int way = 2 * List.copyOf(transports().keySet()).indexOf(transport) + (async ? 1 : 0);
    return number % (2 * transports().size()) == way;
  }

  /** As transports of others do, and the JDK where it names a certificate. */
  @Test
  void inAnyExceptionOfATransportAreShownInShortAndInOneLine() throws Exception {
    List<Constructor<?>> kinds = failures();
    int shown = 0;
    for (Constructor<?> kind : kinds) {
      for (String text : PeerPlace.texts()) {
        for (int causes = 0; causes < 3; causes++) {
          if (!isInThisRun(kinds.indexOf(kind) + PeerPlace.texts().indexOf(text) + causes)) {
            continue;
          }
          IOException failure = (IOException) kind.newInstance(causes > 0 ? "broken" : text);
          if (causes == 1) {
            failure.initCause(new IllegalStateException("broken", new IOException(text)));
          } else if (causes == 2) {
            failure.addSuppressed(new IOException(text));
          }
          // An interceptor has what the transport threw, and not yet what the runtime makes of it.
          this.play(
              new ScriptedTransport().fail(failure),
              URI.create("http://h"),
              false,
              new Interceptor() {});
          this.assertShown(kind.getDeclaringClass() + ", cause " + causes);
          shown++;
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(20);
    System.out.println(kinds.size() + " kinds of exceptions, " + shown + " calls");
  }

  /** The constructors with a message of all exceptions of the JDK that a transport can fail with. */
  private static List<Constructor<?>> failures() throws IOException {
    List<Constructor<?>> kinds = new ArrayList<>();
    Path modules = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
    for (String module : List.of("java.base", "java.net.http")) {
      try (Stream<Path> files = Files.walk(modules.resolve(module).resolve("java"));
          Stream<Path> ofTls = module.equals("java.base")
              ? Files.list(modules.resolve("java.base/javax/net/ssl"))
              : Stream.empty()) {
        for (Path file : Stream.concat(files, ofTls).toList()) {
          String name = modules.resolve(module).relativize(file).toString().replace('/', '.');
          if (name.endsWith("Exception.class")) {
            try {
              Class<?> type = Class.forName(name.replaceFirst("\\.class$", ""), false, null);
              if (IOException.class.isAssignableFrom(type)
                  && Modifier.isPublic(type.getModifiers())) {
                ((Throwable) type.getConstructor(String.class).newInstance(""))
                    .initCause(new IOException());
                kinds.add(type.getConstructor(String.class));
              }
            } catch (ReflectiveOperationException | IllegalStateException withoutMessageOrCause) {
              // Then the message is the JDK's own.
            }
          }
        }
      }
    }
    return kinds;
  }

  private void call(Transport transport, boolean async, byte[] answer) throws Exception {
    try (ScriptedServer server = new ScriptedServer((out, peer) -> out.write(answer))) {
      this.play(transport, server.endpoint(), async);
    }
  }

  private void play(Transport transport, URI endpoint, boolean async) throws Exception {
    this.play(transport, endpoint, async, new Watching());
  }

  private void play(Transport transport, URI endpoint, boolean async, Interceptor interceptor)
      throws Exception {
    this.play(transport, endpoint, async, interceptor, null);
  }

  /**
   * @param secret null for a call without one
   */
  private void play(
      Transport transport,
      URI endpoint,
      boolean async,
      Interceptor interceptor,
      @Nullable CarriedSecret secret)
      throws Exception {
    this.seen.clear();
    try (RecordedLog log = new RecordedLog()) {
      ApiClient api = ApiClient.builder()
          .endpoint(endpoint)
          .transport(transport)
          .retry(RetryPolicy.none())
          .interceptor(interceptor)
          .listener(this::note)
          .credentials(secret == null ? Credentials.none() : secret.credentials())
          .build();
      RequestOptions.Builder with = RequestOptions.builder().timeout(Duration.ofSeconds(20));
      Call<RowResponse<LogGroup>> call = api.call(secret == null ? ANY : secret.operation(ANY_OF));
      if (secret != null) {
        secret.put(call, with);
      }
      RequestOptions options = with.build();
      try {
        Response<RowResponse<LogGroup>> response =
            async ? call.sendAsync(options).get(30, TimeUnit.SECONDS) : call.send(options);
        this.note(response);
        this.note(response.headers());
        try (RowResponse<LogGroup> answer = response.body()) {
          this.note(answer);
          if (answer.isRows()) {
            this.read(answer, secret == null);
          }
        }
      } catch (ExecutionException | RuntimeException e) {
        this.note(e);
      }
      log.lines().forEach(this.seen::add);
    }
  }

  /**
   * @param columns whether to look at the text of a column: as a model, it is a part of the body, and shows what came
   */
  private void read(RowResponse<LogGroup> answer, boolean columns) {
    this.note(answer.rows());
    for (Row row : answer.rows()) {
      this.note(row);
      if (columns) {
        row.columns().forEach(this::note);
      }
      for (Runnable wrong :
          Arrays.<Runnable>asList(() -> row.bool(0), () -> row.list(0), () -> row.longValue(0))) {
        try {
          wrong.run();
        } catch (RuntimeException e) {
          this.note(e);
        }
      }
    }
  }

  private void note(Object shown) {
    if (shown instanceof AssertionError error) {
      throw error;
    }
    this.seen.add(String.valueOf(shown));
    if (shown instanceof CallEvent.AttemptEnded ended && ended.failure() != null) {
      this.note(ended.failure());
    } else if (shown instanceof Throwable failure) {
      this.failures.add(failure);
      this.seen.add(String.valueOf(failure.getMessage()));
      this.seen.add(String.valueOf(failure.getLocalizedMessage()));
      StringWriter trace = new StringWriter();
      failure.printStackTrace(new PrintWriter(trace));
      trace
          .toString()
          .lines()
          .filter(line -> !line.startsWith("\tat ") && !line.startsWith("\t... "))
          .map(line -> line.replace("\t", ""))
          .forEach(this.seen::add);
      List<Throwable> further = new ArrayList<>(List.of(failure.getSuppressed()));
      if (failure.getCause() != null) {
        further.add(failure.getCause());
      }
      further.forEach(this::note);
      if (failure instanceof StatusException status) {
        this.note(status.headers());
      } else if (failure instanceof DecodingException flawed) {
        this.note(flawed.headers());
        this.note(flawed.pointer());
      }
    }
  }

  private void assertShown(String what) {
    if (this.seen.isEmpty()) {
      fail("nothing was seen of " + what);
    }
    for (String shown : this.seen) {
      assertThat(shown.length()).as("%s: %.300s", what, shown).isLessThan(LONGEST);
      int unseen =
          shown.codePoints().filter(PeerTextsTest::isUnseen).findFirst().orElse(-1);
      assertThat(unseen).as("%s: %s", what, shown).isEqualTo(-1);
      assertThat(shown).as(what).doesNotStartWith("2026-11-29 INFO");
    }
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> true;
      default -> false;
    };
  }

  /** Sees each response before it is read, and no failure. */
  private final class WatchingResponses implements Interceptor {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      return next.proceed(request).whenComplete((response, failure) -> {
        if (response != null) {
          PeerTextsTest.this.note(response);
        }
      });
    }
  }

  /** Sees each response before it is read. */
  private final class Watching implements Interceptor {
    @Override
    public CompletionStage<TransportResponse> aroundAttempt(
        Operation<?> operation,
        int attempt,
        TransportRequest request,
        Next<TransportResponse> next) {
      PeerTextsTest.this.note(request);
      return next.proceed(request)
          .whenComplete(
              (response, failure) -> PeerTextsTest.this.note(failure == null ? response : failure));
    }
  }
}
