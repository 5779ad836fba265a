package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiClientTest {
  @Test
  void fillsInTheVariablesOfTheServer() {
    ApiClient.Builder builder = ApiClient.builder()
        .server("https://{endpoint}/{workspace}/")
        .variable("endpoint", "h:8443");
    assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("workspace");
    assertThat(builder.variable("workspace", "a$1").variable("workspace", "w").build())
        .hasToString("ApiClient[https://h:8443/w]");
  }

  @Test
  void prefersTheEndpointToTheServer() {
    assertThat(ApiClient.builder()
            .server("https://{x}")
            .endpoint(URI.create("http://h/base"))
            .build())
        .hasToString("ApiClient[http://h/base]");
  }

  @Test
  void wantsAnEndpoint() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ApiClient.builder().build())
        .withMessage("no endpoint is set: call endpoint(URI)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://h",
        "//h",
        "/a",
        "mailto:a@b",
        "http://u:p@h",
        "http://h?q",
        "http://h#f",
        "http://h/../a"
      })
  void refusesAnAddressThatIsNone(String endpoint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ApiClient.builder().endpoint(URI.create(endpoint)).build());
  }

  @Test
  void refusesAVariableThatBreaksTheAddress() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ApiClient.builder().server("https://{h}").variable("h", "a b").build());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> ApiClient.builder().server("https://{h}").variable("h", "u@h").build());
  }

  @Test
  void refusesAPathWhoseParameterIsNotDescribed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Operation.of("o", "GET", "/a/{b}").build())
        .withMessage("no path parameter b for /a/{b}");
  }

  @Test
  void tellsAWholeAddressFromAPartOfOne() {
    ApiClient.Builder builder = ApiClient.builder()
        .server("https://{endpoint}")
        .variable("endpoint", "http://localhost:8080");
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("endpoint(URI)");
  }
}
