package dev.apiscribe.review.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @ParameterizedTest
  @EnumSource
  void everyFormatShowsTheSameFindingsInTheSameOrder(ReportFormat format) {
    List<String> shown = new ArrayList<>();
    Matcher messages = Pattern.compile("Message \\d").matcher(format.render(Reports.full()));
    while (messages.find()) {
      shown.add(messages.group());
    }
    assertThat(shown)
        .containsExactly(
            "Message 1", "Message 2", "Message 3", "Message 4", "Message 5", "Message 6");
  }

  @Test
  void everyFormatHasTheSameTotals() throws IOException {
    assertThat(ReportFormat.TEXT.render(Reports.full()))
        .contains("6 findings: 2 breaking, 1 warning, 3 notes; 3 rules looked at 7 places.");
    assertThat(ReportFormat.MARKDOWN.render(Reports.full()))
        .contains("**6 findings: 2 breaking, 1 warning, 3 notes**; 3 rules looked at 7 places.");
    String totals = "{\"findings\":6,\"breaking\":2,\"warning\":1,\"note\":3}";
    assertThat(json(ReportFormat.JSON, Reports.full()).path("totals")).hasToString(totals);
    assertThat(json(ReportFormat.SARIF, Reports.full()).at("/runs/0/properties/totals"))
        .hasToString(totals);
  }

  @Test
  void aReportWithoutFindingsIsQuiet() throws IOException {
    assertThat(ReportFormat.TEXT.render(Reports.empty()))
        .isEqualTo(
            "pages: 2\ndrift, 2 pages against mini: no findings; 3 rules looked at 7 places.\n");
    assertThat(ReportFormat.MARKDOWN.render(Reports.empty()))
        .contains("**No findings**")
        .doesNotContain("####");
    assertThat(json(ReportFormat.JSON, Reports.empty()).path("findings")).isEmpty();
    assertThat(json(ReportFormat.SARIF, Reports.empty()).at("/runs/0/results").isArray())
        .isTrue();
    assertThat(json(ReportFormat.SARIF, Reports.empty()).at("/runs/0/results")).isEmpty();
  }

  @Test
  void jsonIsWhatItsSchemaSays() throws IOException {
    try (InputStream file = JsonReport.class.getResourceAsStream("report.schema.json")) {
      Schema schema =
          SchemaRegistry.withDialect(Dialects.getDraft202012()).getSchema(JSON.readTree(file));
      for (Report report : List.of(Reports.empty(), Reports.full())) {
        assertThat(schema.validate(ReportFormat.JSON.render(report), InputFormat.JSON))
            .isEmpty();
      }
      String wrong = ReportFormat.JSON.render(Reports.full()).replace("\"message\"", "\"text\"");
      assertThat(schema.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }
  }

  @Test
  void jsonTellsNullFromNothing() throws IOException {
    JsonNode findings = json(ReportFormat.JSON, Reports.full()).path("findings");
    assertThat(findings.path(0).path("left").has("value")).isFalse();
    assertThat(findings.path(1).path("right").path("value").isNull()).isTrue();
    assertThat(findings.path(1).path("left").path("value").asText()).isEqualTo("integer");
    assertThat(findings.path(1).path("breaks")).hasToString("[\"wire\",\"java-source\"]");
  }

  @Test
  void aFindingInTextHasEverythingThatIsKnown() {
    assertThat(ReportFormat.TEXT.render(Reports.full()))
        .contains("""
            WARNING type: Message 2.
              documented  "integer"  at pages/one page.txt:12
              curated     null  at specs/mini/openapi.yaml:33 /paths/~1things/get
              affects     28 operations: GET /things/0, GET /things/1, GET /things/2, GET /things/3, GET /things/4, GET /things/5, GET /things/6, \
            GET /things/7, ...
              in          request and response
              breaks      wire, Java source
              next        Change the spec.
            """)
        .contains("First (4)\n", "Second (1)\n", "Third (1)\n")
        .doesNotContain("Empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a | b",
        "`a`",
        "</script><img src=x>",
        "a\nb\r\n| --- |",
        "\u001b[31mred",
        "\u009b31m",
        "\u202edlrow",
        "a\u0000b\u007f\u2028",
        "\ud800",
        "\"\\",
        "{0} [a](b)",
        "@someone #12 ~~a~~ __b__ **c**",
        "100% & more"
      })
  void whateverATextHoldsIsHarmless(String text) throws IOException {
    Report report = Reports.saying(text);
    for (ReportFormat format : ReportFormat.values()) {
      assertThat(format.render(report).replace("\n", ""))
          .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");
    }
    for (ReportFormat format :
        List.of(ReportFormat.MARKDOWN, ReportFormat.JSON, ReportFormat.SARIF)) {
      assertThat(format.render(report)).doesNotContain("</script", "<img");
    }
    String whole = text.replace('\ud800', '\ufffd');
    assertThat(json(ReportFormat.JSON, report).at("/findings/0/message").asText())
        .isEqualTo(whole);
    assertThat(json(ReportFormat.SARIF, report).at("/runs/0/results/0/ruleId").asText())
        .isEqualTo(whole);
    assertThat(ReportFormat.MARKDOWN
            .render(report)
            .lines()
            .filter(line -> line.startsWith("| **warning**")))
        .singleElement()
        .satisfies(row ->
            assertThat(row.split("(?<!\\\\)\\|", -1)).as("cells of %s", row).hasSize(8))
        .satisfies(row -> assertThat(row).doesNotContain("@someone", "#12 "));
  }

  @Test
  void aLongValueIsCutWherePeopleRead() {
    String text = ReportFormat.TEXT.render(Reports.saying("x".repeat(100_000)));
    assertThat(text).contains("... (100002 characters)");
  }

  private static JsonNode json(ReportFormat format, Report report) throws IOException {
    return JSON.readTree(format.render(report));
  }
}
