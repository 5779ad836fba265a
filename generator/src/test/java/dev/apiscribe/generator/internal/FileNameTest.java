package dev.apiscribe.generator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @Test
  void keepsWhatIsHarmlessEverywhere() {
    assertThat(FileName.of("create-log_group.v2", "#")).isEqualTo("create-log_group.v2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "/etc/x",
        "C:\\x",
        "a\u0000b",
        "..",
        "x\n",
        "\u202ex",
        "\ud800",
        "~root",
        " "
      })
  void hasNoFolderAndNothingUnseen(String name) {
    assertThat(FileName.of(name, "#")).matches("[A-Za-z0-9~_-][A-Za-z0-9._~-]*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"con", "Aux", "nul.txt", "COM1", "lpt9.a.b", "", "xxxxx"})
  void refusesWhatSomeSystemCannotHave(String name) {
    String refused = name.equals("xxxxx") ? "x".repeat(181) : name;
    assertThatThrownBy(() -> FileName.of(refused, "#/components/schemas/a"))
        .hasMessageStartingWith("#/components/schemas/a: ")
        .hasMessageEndingWith("Rename it.");
  }
}
