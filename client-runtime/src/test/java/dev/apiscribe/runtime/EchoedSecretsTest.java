package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The secrets of a call, sent back by its server or proxy in any place of a response: nothing that
 * is shown has them.
 */
class EchoedSecretsTest {
  /** Each form of each secret, by its number. */
  private static final List<String> ALL_FORMS = Stream.of(CarriedSecret.values())
      .flatMap(secret -> IntStream.range(0, secret.forms().size()).mapToObj(i -> secret + " " + i))
      .toList();

  private final WatchedCall watched = new WatchedCall();

  /**
   * A part of every place by every secret in every form, each in one way of calling;
   * {@code -Dpeer.texts=all} for everything in all ways.
   */
  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAServerGiveNoSecretOfTheCallAway(String transport, boolean async) throws Exception {
    List<PeerPlace> places = PeerPlace.places();
    Set<String> met = new HashSet<>();
    int calls = 0;
    for (CarriedSecret secret : CarriedSecret.values()) {
      List<String> forms = secret.forms();
      for (int place = 0; place < places.size(); place++) {
        for (int form = 0; form < forms.size(); form++) {
          int number = place + form + secret.ordinal();
          if (PeerTurns.ALL
              || (number % 29 == 0 && PeerTurns.isTurn(number / 29 + form, transport, async))) {
            byte[] response = places
                .get(place)
                .response()
                .apply(forms.get(form))
                .getBytes(StandardCharsets.UTF_8);
            try (ScriptedServer server = new ScriptedServer((out, peer) -> out.write(response))) {
              watched.play(
                  PeerTurns.transports().get(transport).get(), server.endpoint(), async, secret);
            }
            assertNothingOf(secret, places.get(place).toString());
            met.add(secret + " " + form);
            calls++;
          }
        }
      }
    }
    System.out.println(places.size() + " places of a response, " + CarriedSecret.values().length
        + " kinds of secrets: " + calls + " calls on " + transport + (async ? ", async" : ""));
    assertThat(met).containsAll(ALL_FORMS);
  }

  @ParameterizedTest(name = "{0}, async {1}")
  @MethodSource("dev.apiscribe.runtime.PeerTurns#ways")
  void ofAProxyGiveItsPasswordNotAway(String transport, boolean async) throws Exception {
    List<PeerPlace> places = PeerPlace.places();
    List<String> forms = CarriedSecret.BASIC.forms();
    Set<Integer> met = new HashSet<>();
    for (int place = 0; place < places.size(); place++) {
      for (int form = 0; form < forms.size(); form++) {
        int number = place + form;
        if (!PeerTurns.ALL
            && (number % 7 != 0 || !PeerTurns.isTurn(number / 7 + form, transport, async))) {
          continue;
        }
        byte[] response =
            places.get(place).response().apply(forms.get(form)).getBytes(StandardCharsets.UTF_8);
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
        assertNothingOf(CarriedSecret.BASIC, places.get(place).toString());
        met.add(form);
      }
    }
    assertThat(met).hasSameSizeAs(forms);
  }

  @Test
  void inAnyExceptionOfATransportGiveNoSecretOfTheCallAway() throws Exception {
    List<Constructor<?>> kinds = TransportFailures.kinds();
    Set<String> met = new HashSet<>();
    for (int kind = 0; kind < kinds.size(); kind++) {
      for (CarriedSecret secret : CarriedSecret.values()) {
        List<String> forms = secret.forms();
        for (int form = 0; form < forms.size(); form++) {
          if (!PeerTurns.isInThisRun(kind + form + secret.ordinal())) {
            continue;
          }
          IOException failure = (IOException) kinds.get(kind).newInstance(forms.get(form));
          IOException above = (IOException) kinds.get(kind).newInstance("broken");
          above.initCause(failure);
          for (IOException thrown : List.of(failure, above)) {
            watched.play(
                new ScriptedTransport().fail(thrown), URI.create("http://h"), false, secret);
            assertNothingOf(secret, kinds.get(kind).getDeclaringClass().getName());
          }
          met.add(secret + " " + form);
        }
      }
    }
    assertThat(met).containsAll(ALL_FORMS);
  }

  private void assertNothingOf(CarriedSecret secret, String what) {
    assertThat(watched.seen()).as(what).isNotEmpty();
    for (String shown : watched.seen()) {
      assertThat(secret.isIn(shown)).as("%s, %s: %s", secret, what, shown).isFalse();
    }
  }
}
