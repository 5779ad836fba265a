package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each text that a server or a proxy can send, in each place of its response: what a program then
 * sees of the call in exceptions, their causes, events, logs and {@code toString()} is short, has
 * no line of the peer's, steers no terminal, and holds no secret.
 */
class PeerTextsTest {
  private static final String SECRET = "cAnArY-9";
  private static final int LONGEST = 8_000;

  private final WatchedCall watched = new WatchedCall();

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAServerAreShownInShortAndInOneLine(String transport, boolean async) throws Exception {
    List<String> texts = PeerPlace.texts();
    List<PeerPlace> places = PeerPlace.places();
    int calls = 0;
    for (int place = 0; place < places.size(); place++) {
      for (int text = 0; text < texts.size(); text++) {
        if (PeerTurns.isInThisRun(place + 2 * text)
            && PeerTurns.isTurn(place + text, transport, async)) {
          byte[] response =
              places.get(place).response().apply(texts.get(text)).getBytes(StandardCharsets.UTF_8);
          watched.call(PeerTurns.transports().get(transport).get(), async, response);
          assertShown(places.get(place) + ", text " + text);
          calls++;
        }
      }
    }
    System.out.println(places.size() + " places of a response, " + texts.size() + " texts: " + calls
        + " calls on " + transport + (async ? ", async" : ""));
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAServerGiveNoSecretAway(String transport, boolean async) throws Exception {
    List<String> texts = List.of(
        "https://user:" + SECRET + "@example.com/",
        "https://example.com/a?token=" + SECRET,
        "//x@y:" + SECRET + "@h#" + SECRET,
        "<https://u:" + SECRET + "@h/?k=" + SECRET + ">; rel=next",
        "/login?password=" + SECRET + "&user=1");
    int number = 0;
    for (PeerPlace place : PeerPlace.places()) {
      // A name is what the message is about.
      if (!place.name().matches("(name|type) .*")) {
        number++;
        for (int text = 0; text < texts.size(); text++) {
          if (PeerTurns.isTurn(number + text, transport, async)) {
            watched.call(
                PeerTurns.transports().get(transport).get(),
                async,
                place.response().apply(texts.get(text)).getBytes(StandardCharsets.UTF_8));
            assertThat(watched.seen())
                .as("%s: %s", place, texts.get(text))
                .noneMatch(shown -> shown.contains(SECRET));
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAProxyAreShownInShortAndInOneLine(String transport, boolean async) throws Exception {
    List<UnaryOperator<String>> responses = new ArrayList<>();
    for (int status : new int[] {403, 407, 502}) {
      responses.add(
          text -> "HTTP/1.1 " + status + " " + text + "\r\nConnection: close\r\n\r\n" + text);
      for (String header : PeerPlace.headers()) {
        responses.add(text -> "HTTP/1.1 " + status + " No\r\nConnection: close\r\n" + header + ": "
            + text + "\r\n\r\n");
      }
      responses.add(text -> "HTTP/1.1 " + status
          + " No\r\nConnection: close\r\nProxy-Authenticate: Basic realm=\"" + text + "\"\r\n\r\n");
    }
    responses.add(text -> text);
    responses.add(text -> "\u0005\u0000\u0005\u0001\u0000\u0003" + text);
    List<String> texts = PeerPlace.texts();
    int calls = 0;
    for (int place = 0; place < responses.size(); place++) {
      for (int text = 0; text < texts.size(); text++) {
        int number = place + text;
        if (!PeerTurns.isInThisRun(number + text) || !PeerTurns.isTurn(number, transport, async)) {
          continue;
        }
        // Each text in each place, by one of the two schemes.
        String scheme = number / PeerTurns.WAYS % 2 == 0 ? "http" : "https";
        calls++;
        byte[] bytes = responses.get(place).apply(texts.get(text)).getBytes(StandardCharsets.UTF_8);
        try (ScriptedServer proxy = new ScriptedServer((out, server) -> out.write(bytes))) {
          ProxySettings settings = ProxySettings.of(
              URI.create("http://127.0.0.1:" + proxy.endpoint().getPort()), "user", SECRET);
          Transport through = transport.equals("JDK")
              ? new JdkTransport(Duration.ofSeconds(10), settings)
              : new SocketTransport().withProxy(settings);
          watched.play(through, URI.create(scheme + "://origin.test"), async);
        }
        assertShown(scheme + " through a proxy, response " + place + ", text " + text);
        assertThat(watched.seen()).noneMatch(shown -> shown.contains(SECRET));
      }
    }
    System.out.println(responses.size() + " responses of a proxy: " + calls + " calls on "
        + transport + (async ? ", async" : ""));
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

  /** As transports of others do, and the JDK where it names a certificate. */
  @Test
  void inAnyExceptionOfATransportAreShownInShortAndInOneLine() throws Exception {
    List<Constructor<?>> kinds = TransportFailures.kinds();
    int shown = 0;
    for (Constructor<?> kind : kinds) {
      for (String text : PeerPlace.texts()) {
        for (int causes = 0; causes < 3; causes++) {
          if (!PeerTurns.isInThisRun(
              kinds.indexOf(kind) + PeerPlace.texts().indexOf(text) + causes)) {
            continue;
          }
          IOException failure = (IOException) kind.newInstance(causes > 0 ? "broken" : text);
          if (causes == 1) {
            failure.initCause(new IllegalStateException("broken", new IOException(text)));
          } else if (causes == 2) {
            failure.addSuppressed(new IOException(text));
          }
          // An interceptor has what the transport threw, and not yet what the runtime makes of it.
          watched.play(
              new ScriptedTransport().fail(failure),
              URI.create("http://h"),
              false,
              new Interceptor() {});
          assertShown(kind.getDeclaringClass() + ", cause " + causes);
          shown++;
        }
      }
    }
    assertThat(kinds).hasSizeGreaterThan(20);
    System.out.println(kinds.size() + " kinds of exceptions, " + shown + " calls");
  }

  private void assertShown(String what) {
    if (watched.seen().isEmpty()) {
      fail("nothing was seen of " + what);
    }
    for (String shown : watched.seen()) {
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
}
