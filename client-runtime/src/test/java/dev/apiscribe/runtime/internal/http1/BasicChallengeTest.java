package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicChallengeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Basic realm=\"a proxy\" | a proxy",
        "basic realm=plain | plain",
        "BASIC charset=\"UTF-8\", realm = \"x\" | x",
        "Negotiate, NTLM, Basic realm=\"x\" | x",
        "Digest realm=\"d\", nonce=\"Basic realm=\", Basic realm=\"b\" | b",
        "Negotiate abc==, Basic realm=\"b\" | b",
        "Basic realm=\"a \\\"quoted\\\" \\\\ one\" | a \"quoted\" \\ one",
        "Basic | ~~",
        "Basic, Digest realm=\"d\" | ~~",
        "Basic realm=\"\" | ~~"
      })
  void findsTheRealmOfBasicAmongOtherSchemes(String value, String realm) {
    assertThat(BasicChallenge.realm(List.of("Negotiate", value))).isEqualTo(realm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Digest realm=\"Basic\"",
        "Negotiate",
        "Digest nonce=\"x, Basic realm=\\\"y\\\"\"",
        "Basically",
        "~~",
        "\"Basic\""
      })
  void findsNoBasicWhereItOnlyStandsInsideAnotherChallenge(String value) {
    assertThat(BasicChallenge.realm(List.of(value))).isNull();
  }

  @Test
  void readsNoValueThatIsLongerThanFourKilobytes() {
    String longest = "Basic realm=\"" + "x".repeat(4096 - 14) + "\"";
    assertThat(longest).hasSize(4096);
    assertThat(BasicChallenge.realm(List.of(longest))).isEqualTo("x".repeat(4096 - 14));
    assertThat(BasicChallenge.realm(List.of(longest + " "))).isNull();
  }
}
