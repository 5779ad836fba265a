package dev.apiscribe.review.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"https://docs.example.com/a?b=c#d", "HTTP://example.com"})
  void takesAddressesOfTheWeb(String address) {
    assertThat(WebAddress.of(address)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "//example.com",
        "page.html",
        "https://a b",
        " https://example.com"
      })
  void takesNothingElse(String address) {
    assertThat(WebAddress.of(address)).isNull();
  }
}
