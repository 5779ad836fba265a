package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.Passage;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cells of rows; what they state is written as {@code label=value}, that of items after a slash.
 */
class DumpRowsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "string; type=string",
        "string <RFC3339> when; type=string format=RFC3339",
        "string <uuid> (Key); type=string format=uuid name=Key",
        "string or null; type=string nullable=true",
        "string non-empty; type=string minLength=1",
        "string [ 1 .. 7 ] characters; type=string minLength=1 maxLength=7",
        "string = 5 characters; type=string minLength=5 maxLength=5",
        "string <= 64 characters ^[a-z]+$; type=string maxLength=64 pattern=^[a-z]+$",
        "string Enum: \"a b\" \"c\" one of them; type=string enum=[\"a b\",\"c\"]",
        "string Value: \"a\"; type=string enum=[\"a\"]",
        "string Default: \"a b\" said; type=string default=a b",
        "string Default: 10; type=string default=10",
        "string Example: since=1d; type=string example=1d",
        "integer <int64> >= 1; type=integer format=int64 minimum=1",
        "integer [ -1 .. 9 ]; type=integer minimum=-1 maximum=9",
        "number ( 0 .. 1.5 ]; type=number minimum=0 maximum=1.5",
        "number < 3; type=number maximum=3",
        "integer Enum: 1 2; type=integer enum=[1,2]",
        "boolean Default: false Deprecated; type=boolean default=false deprecated=true",
        "object (Load) Nullable; type=object nullable=true name=Load",
        "object non-empty; type=object",
        "Array of strings non-empty unique; type=array minItems=1 uniqueItems=true / type=string",
        "Array of objects (Crate) <= 3 items; type=array maxItems=3 / type=object name=Crate",
        "Array of strings <date> [ items <date> [ 2 .. 5 ] characters ]; type=array / type=string format=date minLength=2 maxLength=5",
        "Array of strings Items Enum: \"a\" \"b\"; type=array / type=string enum=[\"a\",\"b\"]",
        "Array of any[ items ]; type=array / type=array",
        "Which one it is; type=any",
      })
  void readsACell(String cell, String statements) throws Exception {
    DocumentedField field = parameter("since | " + cell + " |");

    String inside = field.properties().isEmpty()
        ? ""
        : " / " + statements(field.properties().get(0));
    assertThat(statements(field) + inside).isEqualTo(statements);
  }

  @Test
  void leavesWordsThatOnlyLookLikeConstraints() throws Exception {
    DocumentedField field = parameter("since | string Unique as a name. Default: none is taken. |");

    assertThat(field.words())
        .extracting(Passage::text)
        .containsExactly("Unique as a name.", "Default: none is taken.");
    assertThat(statements(field)).isEqualTo("type=string");
  }

  @Test
  void joinsTheLinesOfARow() throws Exception {
    DocumentedField field = parameter("since required | string The first\n|");

    assertThat(field.text(Aspect.REQUIRED)).isEqualTo("true");
    assertThat(field.words()).extracting(Passage::text).containsExactly("The first");
  }

  @Test
  void keepsACommaThatStandsInAText() throws Exception {
    String dump = "Counts.\n{- \"count\": \", ]\",\n- \"more\": [\n- 1\n]\n}";

    assertThat(RedocTextReader.read(PageSource.of("rows.txt", dump))
            .operations()
            .get(0)
            .responses()
            .get(0)
            .content()
            .get(0)
            .payloads()
            .get(0))
        .satisfies(payload -> {
          assertThat(payload.value()).hasToString("{\"count\":\", ]\",\"more\":[1]}");
          assertThat(payload.problem()).isNull();
        });
  }

  @Test
  void refusesATextWithoutAnExample() {
    PageSource tale = PageSource.of("tale.txt", "A ship sails.\nIt comes back.");

    assertThat(Fixture.refusal(() -> RedocTextReader.read(tale)).found()).isEqualTo("no example");
    assertThat(RedocTextReader.recognizes(tale)).isFalse();
  }

  @Test
  void readsHugeRowsInTime() {
    for (String part : new String[] {" ", "| ", "Default: a ", "\"a\" ", "\\\"", "[ items "}) {
      String row = "since | string Enum: \"a\" " + part.repeat(20_000) + "x |";
      assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> parameter(row), part)
              .name())
          .isEqualTo("since");
    }
  }

  private static String statements(DocumentedField field) {
    return field.statements().entrySet().stream()
        .filter(entry -> entry.getKey() != Aspect.REQUIRED)
        .map(entry -> {
          JsonNode value = entry.getValue().value();
          return entry.getKey().label() + "=" + (value.isArray() ? value : value.asText());
        })
        .collect(Collectors.joining(" "));
  }

  private static DocumentedField parameter(String row) throws UnreadablePageException {
    return RedocTextReader.read(
            PageSource.of("rows.txt", "Counts.\n" + row + "\n{- \"count\": 0\n}"))
        .operations()
        .get(0)
        .parameters()
        .get(0);
  }
}
