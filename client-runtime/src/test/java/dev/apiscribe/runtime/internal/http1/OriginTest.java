package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginTest {
  @ParameterizedTest
  @CsvSource({
    "http://h/a, false, h, 80",
    "https://h/a, true, h, 443",
    "HTTPS://h, true, h, 443",
    "HTTP://h, false, h, 80",
    "http://h:0/, false, h, 0",
    "https://h:8443/, true, h, 8443",
    "http://[::1]:81/, false, ::1, 81",
    "https://[::1], true, ::1, 443",
    "http://127.0.0.1, false, 127.0.0.1, 80"
  })
  void readsWhereAnAddressLeads(URI address, boolean secure, String host, int port) {
    assertThat(Origin.of(address)).isEqualTo(new Origin(secure, host, port));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://h/", "/a", "http:/a", "mailto:a@h", "//h/a", "httpss://h"})
  void refusesWhatIsNoAddressOfHttp(URI address) {
    assertThatIllegalArgumentException().isThrownBy(() -> Origin.of(address));
  }

  @Test
  void isAnotherOneWhenAnyPartDiffers() {
    List<Origin> origins = List.of(
        new Origin(false, "h", 80),
        new Origin(true, "h", 80),
        new Origin(false, "g", 80),
        new Origin(false, "h", 81));
    for (Origin origin : origins) {
      assertThat(origins.stream().filter(origin::equals))
          .as(origin.toString())
          .containsExactly(origin);
      Origin same = new Origin(origin.secure(), origin.host(), origin.port());
      assertThat(same).isEqualTo(origin).hasSameHashCodeAs(origin).isNotEqualTo("h");
    }
    Set<Integer> hashes = origins.stream().map(Origin::hashCode).collect(Collectors.toSet());
    assertThat(hashes).as("of hosts and ports").hasSize(3);
  }
}
