package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The secrets of a call, sent back by its server or proxy in any place of a response: nothing that
 * is shown has them.
 */
class EchoedSecretsTest {
  private final WatchedCall watched = new WatchedCall();

  /**
   * A tenth of every place by every secret in every form, each in one way of calling;
   * {@code -Dpeer.texts=all} for everything in all ways.
   */
  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAServerGiveNoSecretOfTheCallAway(String transport, boolean async) throws Exception {
    List<PeerPlace> places = PeerPlace.places();
    int turn = 0;
    int calls = 0;
    for (CarriedSecret secret : CarriedSecret.values()) {
      for (PeerPlace place : places) {
        for (String form : secret.forms()) {
          int number = turn++;
          if (PeerTurns.ALL
              || (number % 10 == 0 && PeerTurns.isTurn(number / 10, transport, async))) {
            byte[] response = place.response().apply(form).getBytes(StandardCharsets.UTF_8);
            try (ScriptedServer server = new ScriptedServer((out, peer) -> out.write(response))) {
              watched.play(
                  PeerTurns.transports().get(transport).get(), server.endpoint(), async, secret);
            }
            assertNothingOf(secret, place.toString());
            calls++;
          }
        }
      }
    }
    System.out.println(places.size() + " places of a response, " + CarriedSecret.values().length
        + " kinds of secrets: " + calls + " calls on " + transport + (async ? ", async" : ""));
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAProxyGiveItsPasswordNotAway(String transport, boolean async) throws Exception {
    int turn = 0;
    for (PeerPlace place : PeerPlace.places()) {
      for (String form : CarriedSecret.BASIC.forms()) {
        if (!PeerTurns.ALL && !PeerTurns.isTurn(turn++, transport, async)) {
          continue;
        }
        byte[] response = place.response().apply(form).getBytes(StandardCharsets.UTF_8);
        try (ScriptedServer proxy = new ScriptedServer((out, server) -> out.write(response))) {
          ProxySettings settings = ProxySettings.of(
              URI.create("http://127.0.0.1:" + proxy.endpoint().getPort()),
              CarriedSecret.USER,
              CarriedSecret.BASIC.secret());
          Transport through = transport.equals("JDK")
              ? new JdkTransport(Duration.ofSeconds(10), settings)
              : new SocketTransport().withProxy(settings);
          watched.play(through, URI.create("http://origin.test"), async, CarriedSecret.QUERY);
        }
        assertNothingOf(CarriedSecret.BASIC, place.toString());
      }
    }
  }

  @Test
  void inAnyExceptionOfATransportGiveNoSecretOfTheCallAway() throws Exception {
    int turn = 0;
    for (Constructor<?> kind : TransportFailures.kinds()) {
      for (CarriedSecret secret : CarriedSecret.values()) {
        for (String form : secret.forms()) {
          if (!PeerTurns.isInThisRun(turn++)) {
            continue;
          }
          IOException failure = (IOException) kind.newInstance(form);
          IOException above = (IOException) kind.newInstance("broken");
          above.initCause(failure);
          for (IOException thrown : List.of(failure, above)) {
            watched.play(
                new ScriptedTransport().fail(thrown), URI.create("http://h"), false, secret);
            assertNothingOf(secret, kind.getDeclaringClass().getName());
          }
        }
      }
    }
  }

  private void assertNothingOf(CarriedSecret secret, String what) {
    assertThat(watched.seen()).as(what).isNotEmpty();
    for (String shown : watched.seen()) {
      assertThat(secret.isIn(shown)).as("%s, %s: %s", secret, what, shown).isFalse();
    }
  }
}
