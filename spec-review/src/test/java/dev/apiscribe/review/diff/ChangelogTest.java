package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangelogTest {
  @Test
  void tellsWhatBreaksFirstAndNamesEveryOperation() {
    String before = """
        openapi: 3.0.3
        info: {title: Boats, version: '1'}
        paths:
          /boats: {get: {operationId: listBoats, summary: Lists boats., responses: {'200': {description: Done.}}}}
          /ships: {get: {operationId: listShips, responses: {'200': {description: Done.}}}}
          /rafts: {get: {operationId: listRafts, responses: {'200': {description: Done.}}}}
        """;
    String after = """
        openapi: 3.0.3
        info: {title: Boats, version: '2'}
        paths:
          /boats: {get: {operationId: listBoats, summary: Lists all boats., responses: {'200': {description: Done.}, '404': {description: None.}}}}
          /ships: {get: {operationId: listShips, deprecated: true, responses: {'200': {description: Done.}}}}
          /canoes: {get: {operationId: listCanoes, responses: {'200': {description: Done.}}}}
        """;
    assertThat(SpecFixture.review(before, after).changelog()).isEqualTo("""
            ## Boats 1 → 2

            ### Breaking
            - GET /rafts is gone. *wire, Java source, Java binary*

            ### Added
            - GET /canoes is new.
            - Status 404 may be returned. (`GET /boats`)

            ### Deprecated
            - GET /ships is deprecated.

            ### Documentation
            - GET /boats is described in other words.
            - The API's version is described in other words, or has another version.
            """);
  }

  @Test
  void namesOfASpecMeanNothingInMarkdown() {
    String spec = "openapi: 3.0.3\ninfo: {title: '<b>*Boats*</b>', version: '1'}\npaths: {%s}\n";
    String path = "'/a_b_`c`': {get: {responses: {'200': {description: Done.}}}}";
    assertThat(SpecFixture.review(
                String.format(Locale.ROOT, spec, ""), String.format(Locale.ROOT, spec, path))
            .changelog())
        .isEqualTo(
            "## &#60;b&#62;\\*Boats\\*&#60;/b&#62; 1\n\n### Added\n- GET /a\\_b\\_\\`c\\` is new.\n");
  }

  @Test
  void saysWhenThereIsNothingToSay() {
    String spec = "openapi: 3.0.3\ninfo: {title: Boats, version: '1'}\npaths: {}\n";
    assertThat(SpecFixture.review(spec, spec).changelog())
        .isEqualTo("## Boats 1\n\nNothing changed.\n");
  }
}
