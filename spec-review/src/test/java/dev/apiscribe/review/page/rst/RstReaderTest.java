package dev.apiscribe.review.page.rst;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.page.Format;
import dev.apiscribe.review.page.PageSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RstReaderTest {
  @ParameterizedTest
  @MethodSource("fixtures")
  void recognizesEachFixture(String name) throws Exception {
    assertThat(RstReader.recognizes(PageSource.read(RstPages.fixtures().resolve(name))))
        .isTrue();
    assertThat(RstPages.fixture(name).format()).isEqualTo(Format.RST);
  }

  static Stream<String> fixtures() throws Exception {
    return RstPages.below(RstPages.fixtures()).stream()
        .map(file -> file.getFileName().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html>\n<pre>\nBoats\n=====\n\n.. note::\n</pre>",
        "  <html><body>.. table:: Boats\n+---+---+\n</body></html>",
        "Boats\n\nTable 1 Request parameters\n\nParameter\n\nType\n\nboat_id\n\nString\n",
        "Boats\n\nPOST /v1/boats\n\n  • one\n  • two\n\n---\n",
        "[- {\n- \"name\": \"Gull\",\n}, - \"sails\": [\n- \"jib\"\n]\n",
        "# Boats\n\n| a | b |\n|---|---|\n| 1 | 2 |\n",
        "",
      })
  void doesNotClaimOtherPages(String text) {
    assertThat(RstReader.recognizes(PageSource.of("page", text))).isFalse();
  }

  @Test
  void recognizesAPageThatWasCutShort() {
    assertThat(RstReader.recognizes(
            PageSource.of("page", ":original_name: a.html\n\n.. _a:\n\nBoats\n=====")))
        .isTrue();
  }

  @Test
  void readsAnyLineEnds() throws Exception {
    String page = "Boats\n=====\n\n+---+\n| a |\n+---+\n";
    assertThat(RstReader.read(PageSource.of("page", page.replace("\n", "\r\n"))).blocks())
        .isEqualTo(RstReader.read(PageSource.of("page", page)).blocks());
  }

  @Test
  void readsTabsAsBlanksUpToTheNextEighthColumn() throws Exception {
    assertThat(RstPages.body("-\tOne.", "", "        It floats."))
        .isEqualTo(RstPages.body("-       One.", "", "        It floats."));
  }
}
