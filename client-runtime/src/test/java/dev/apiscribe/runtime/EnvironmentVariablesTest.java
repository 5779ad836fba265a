package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A client is configured by the environment as by its methods. */
class EnvironmentVariablesTest {
  private final EnvironmentVariables variables =
      EnvironmentVariables.of(Map.of("A", "a secret", "B", "b", "BLANK", " \t"));

  @Test
  void theFirstThatIsSetCountsAndABlankOneIsNotSet() {
    assertThat(variables.first("C", "BLANK", "B", "A")).contains("b");
    assertThat(variables.has("BLANK", "A")).isTrue();
    assertThat(variables.first("C", "BLANK")).isEmpty();
    assertThat(variables.has()).isFalse();
    assertThat(variables).hasToString("EnvironmentVariables[A, B, BLANK]");
  }

  @Test
  void thoseOfTheProcessAreItsOwn() {
    System.getenv()
        .forEach((name, value) -> assertThat(EnvironmentVariables.ofTheProcess().has(name))
            .as(name)
            .isEqualTo(!value.isBlank()));
  }

  @ParameterizedTest
  @CsvSource({
    "h.example, https://h.example/v1/ws",
    "h.example:8443, https://h.example:8443/v1/ws",
    "http://localhost:8000, http://localhost:8000/v1/ws",
    "https://h.example/, https://h.example/v1/ws",
    "http://[::1]:8000, http://[::1]:8000/v1/ws"
  })
  void aHostIsAlsoTakenWithItsScheme(String value, String address) {
    assertThat(server().variableOrAddress("host", value).build())
        .hasToString("ApiClient[" + address + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://h.example/v1",
        "https://h.example?a",
        "https://h.example#a",
        "ftp://h.example",
        "https://",
        "https://{workspace}",
        " https://h.example",
        "https://h.example\n"
      })
  void anAddressThatIsNoHostAloneIsRefused(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server().variableOrAddress("host", value))
        .withMessage(
            "setHost takes a host, or an address without a path such as http://localhost:8000");
  }

  @Test
  void anotherVariableTakesNoAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> server()
            .variableOrAddress("host", "h.example")
            .variableOrAddress("workspace", "https://h.example")
            .build())
        .withMessageStartingWith("workspace takes the workspace alone");
  }

  @Test
  void whatIsSetLaterTakesThePlaceOfAnAddress() {
    ApiClient.Builder builder = server().variableOrAddress("host", "http://one.example:1");
    assertThat(builder.variable("host", "two.example").build())
        .hasToString("ApiClient[https://two.example/v1/ws]");
    assertThat(builder.variableOrAddress("host", "http://three.example").build())
        .hasToString("ApiClient[http://three.example/v1/ws]");
    assertThatIllegalStateException()
        .isThrownBy(() -> ApiClient.builder()
            .server("https://{host}/{workspace}")
            .variableOrAddress("host", "http://one.example")
            .build())
        .withMessage(
            "no workspace is set: call workspace(…), or endpoint(URI) with the whole address");
  }

  private static ApiClient.Builder server() {
    return ApiClient.builder()
        .server("https://{host}/v1/{workspace}")
        .setter("host", "setHost")
        .variable("workspace", "ws");
  }
}
