package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadersTest {
  @Test
  void comparesNamesWithoutRegardToCase() {
    Headers headers = Headers.builder()
        .add("X-A", "1")
        .add("x-a", "2")
        .set("X-B", "3")
        .set("x-b", "4")
        .build();
    assertThat(headers.all("x-A")).containsExactly("1", "2");
    assertThat(headers.first("X-b")).hasValue("4");
    assertThat(headers.contains("X-C")).isFalse();
    assertThat(headers.all("X-C")).isEmpty();
    assertThat(headers.first("X-C")).isEmpty();
    Headers same = Headers.of(Map.of("X-a", List.of("1", "2"), "x-B", List.of("4")));
    assertThat(headers).isEqualTo(same).hasSameHashCodeAs(same);
  }

  @Test
  void cannotBeChanged() {
    Headers headers = Headers.builder().add("X-A", "1").build();
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> headers.asMap().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> headers.all("X-A").add("2"));
    headers.toBuilder().add("X-A", "2").build();
    assertThat(headers.all("X-A")).containsExactly("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "Proxy-Authorization",
        "X-Auth-Token",
        "x-api-key",
        "Cookie",
        "Set-Cookie",
        "X-Security-Token",
        "WWW-Authenticate"
      })
  void hidesWhatUsuallyIsSecret(String name) {
    assertThat(Headers.of(Map.of(name, List.of("canary"))).toString())
        .isEqualTo("{" + name + "=***}");
  }

  @Test
  void showsTheRest() {
    assertThat(Headers.builder()
            .add("Content-Type", "text/plain")
            .add("X-A", "1")
            .hide("x-a")
            .build())
        .hasToString("{Content-Type=[text/plain], X-A=***}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a:", "é", "a\n"})
  void refusesNamesThatAreNone(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> Headers.builder().add(name, "1"));
  }

  /**
   * Which takes long for a long token: a response with a thousand deviations must not do it a
   * thousand times.
   */
  @Test
  void lookForTheSecretsOfACallOnce() {
    Headers sent = Headers.builder().set("X-Auth-Token", "t".repeat(5000)).build();

    assertThat(sent.known()).isSameAs(sent.known());
  }
}
