package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PreferencesTest {
  private static String status(String... headers) {
    return Preferences.of(List.of(headers))
        .named("status")
        .map(Preferences.Preference::value)
        .orElse("none");
  }

  @Test
  void areReadFromLists() {
    assertThat(status("status=403")).isEqualTo("403");
    assertThat(status("return=minimal, status=403; a=b, wait=10")).isEqualTo("403");
    assertThat(status("respond-async", "x , STATUS\t= 403")).isEqualTo("403");
  }

  @Test
  void mayBeInQuotes() {
    assertThat(status("status=\"403\"")).isEqualTo("403");
    assertThat(status("a=\"b\\\", status=500\", status=\"40\\3\"")).isEqualTo("403");
    assertThat(status("status=\"\"")).isEmpty();
  }

  @Test
  void haveParameters() {
    Preferences.Preference status = Preferences.of(
            List.of("status=200 ; Media-Type=\"text/event-stream\";x; x=2"))
        .named("status")
        .orElseThrow();
    assertThat(status.parameters())
        .containsEntry("media-type", "text/event-stream")
        .containsEntry("x", "");
  }

  @Test
  void countWhereTheyComeFirst() {
    assertThat(status("status=403, status=500")).isEqualTo("403");
    assertThat(status("status=403", "status=500")).isEqualTo("403");
  }

  @Test
  void areLeftOutWhereTheyAreNotPreferences() {
    assertThat(status("")).isEqualTo("none");
    assertThat(status("\",;=status")).isEqualTo("none");
    assertThat(status("a=\"status=403\"")).isEqualTo("none");
    assertThat(status("wait; status=403")).isEqualTo("none");
    assertThat(status("(;), =, status=403")).isEqualTo("403");
    assertThat(status("status=4 0 3, a")).isEqualTo("none");
    assertThat(status("\"" + "\\a".repeat(4_000))).isEqualTo("none");
  }
}
