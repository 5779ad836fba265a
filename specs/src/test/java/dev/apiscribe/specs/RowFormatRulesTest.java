package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowFormatRulesTest {
  private static final String PUT = "/paths/~1things~1{thing_id}/put";
  private static final String MEDIA = PUT + "/requestBody/content/application~1json/x-row-format";
  private static final String FORMATS =
      """
            x-row-formats:
              parameter: format
              mediaTypes: {compact: application/json}
            parameters:
              - name: format
                in: query
                schema: {type: string, enum: [compact]}
      """;

  private static final String BODY =
      "          application/json:\n            schema: {$ref: '#/components/schemas/ReplaceThingRequest'}\n";

  private static SpecDocument with(String formats, String format) {
    return MiniSpec.with(
        "      parameters:\n        - name: thing_id",
        formats + "        - name: thing_id",
        BODY,
        BODY + format);
  }

  private static SpecDocument with(String old, String replacement, String format) {
    assertThat(FORMATS).contains(old);
    return with(FORMATS.replace(old, replacement), "            x-row-format: " + format + "\n");
  }

  @Test
  void acceptsAnOperationWithAndWithoutRows() {
    assertThat(RowFormatRules.findings(MiniSpec.with())).isEmpty();
    assertThat(RowFormatRules.findings(with(FORMATS, "            x-row-format: compact\n"))).isEmpty();
  }

  @Test
  void findsAMediaTypeWithoutAFormat() {
    assertThat(RowFormatRules.findings(with(FORMATS, "")))
        .containsExactly(
            finding(MEDIA, "expected x-row-formats on the operation and x-row-format on its media types"));
  }

  @Test
  void findsAFormatWithoutAParameterForIt() {
    SpecDocument spec = with("      x-row-formats", "      x-row-formts", "compact");
    assertThat(RowFormatRules.findings(spec))
        .containsExactly(
            finding(MEDIA, "expected x-row-formats on the operation and x-row-format on its media types"));
  }

  @Test
  void findsAFormatThatTheOperationLacks() {
    assertThat(RowFormatRules.findings(with("compact", "compact", "lines")))
        .containsExactly(finding(MEDIA, "expected a format that x-row-formats has"));
  }

  @Test
  void findsAParameterThatTheOperationLacks() {
    assertThat(RowFormatRules.findings(with("parameter: format", "parameter: formats", "compact")))
        .containsExactly(
            finding(PUT + "/x-row-formats/parameter", "expected a query or header parameter of the operation"));
  }

  @Test
  void findsAValueOfTheParameterWithoutAMediaType() {
    assertThat(RowFormatRules.findings(with("[compact]", "[compact, raw]", "compact")))
        .containsExactly(
            finding(PUT + "/x-row-formats/mediaTypes", "expected a media type for each value of the parameter"));
  }

  @Test
  void findsAFormatThatNobodyCanWrite() {
    assertThat(RowFormatRules.findings(with("compact", "compat", "compat")))
        .containsExactly(
            finding(PUT + "/x-row-formats/mediaTypes/compat", "expected compact, streaming, raw or lines"));
  }

  @Test
  void findsAMediaTypeThatTheBodyLacks() {
    assertThat(RowFormatRules.findings(with("application/json", "text/plain", "compact")))
        .containsExactly(
            finding(PUT + "/x-row-formats/mediaTypes/compact", "expected a media type of the request body"));
  }

  @Test
  void findsAMemberThatIsNone() {
    SpecDocument spec = with("        parameter:", "        default: compact\n        parameter:", "compact");
    assertThat(RowFormatRules.findings(spec))
        .containsExactly(finding(PUT + "/x-row-formats/default", "expected parameter and mediaTypes only"));
  }
}
