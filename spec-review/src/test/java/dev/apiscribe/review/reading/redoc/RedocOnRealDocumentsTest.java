package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.document.DocumentedOperation;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.document.DocumentedResponse;
import dev.apiscribe.review.document.Statement;
import dev.apiscribe.review.page.PageSource;
import dev.apiscribe.review.page.UnreadablePageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

@EnabledIfSystemProperty(
    named = "apiscribe.documents",
    matches = ".+",
    disabledReason = "no folder with the vendors' pages was given: -Dapiscribe.documents=DIR")
class RedocOnRealDocumentsTest {
  private static final String DUMP = "004_850cac1624e6382e.txt";
  private static final String PAGE = "revisions/timeplus-rest-2025-01-02.html";

  @Test
  void theDumpHasTheOperationsThatPeopleFoundInIt() throws Exception {
    DocumentedFacts facts = dump();

    List<String> found = FactTable.rows("operations.tsv").stream()
        .map(row -> row.get("seed_lines"))
        .filter(lines -> !lines.equals("-"))
        .toList();
    assertThat(found).hasSize(78);
    assertThat(facts.operations())
        .extracting(operation -> operation.place().line() + "-" + operation.lastLine())
        .containsExactlyInAnyOrderElementsOf(found);
  }

  @Test
  void theDumpHasEveryPayloadThatPeopleFoundInIt() throws Exception {
    Map<Integer, DocumentedPayload> payloads = new HashMap<>();
    dump().operations().stream()
        .flatMap(RedocOnRealDocumentsTest::payloads)
        .forEach(payload -> payloads.put(payload.place().line(), payload));
    List<Map<String, String>> rows = FactTable.rows("examples/index.tsv");
    int equal = 0;
    for (Map<String, String> row : rows) {
      DocumentedPayload payload =
          payloads.get(Integer.valueOf(row.get("seed_lines").split("-")[0]));
      assertThat(payload).as(row.get("file")).isNotNull();
      boolean lost = !row.get("lost_in_dump").equals("-");
      assertThat(payload.problem() != null).as(row.get("file")).isEqualTo(lost);
      assertThat(payload.value()).as(row.get("file")).isEqualTo(example(row));
      equal++;
    }
    System.out.println(
        "Payloads of the dump that equal those that people found: " + equal + " of " + rows.size());
    assertThat(payloads).hasSize(rows.size()).hasSize(113);
  }

  @Test
  void thePageMakesEveryPayloadThatItShows() throws Exception {
    DocumentedFacts page = page();
    List<Map<String, String>> rows = FactTable.rows("examples/index.tsv");
    List<String> others = new ArrayList<>();
    for (Map<String, String> row : rows) {
      DocumentedOperation operation = page.operations().stream()
          .filter(candidate -> candidate.key().equals(row.get("operation")))
          .findFirst()
          .orElseThrow();
      List<DocumentedContent> contents = row.get("role").equals("request")
          ? operation.request()
          : operation.responses().stream()
              .filter(response -> response.status().equals(row.get("status")))
              .findFirst()
              .orElseThrow()
              .content();
      JsonNode expected = example(row);
      if (contents.stream()
          .flatMap(content -> content.payloads().stream())
          .noneMatch(payload -> withoutLost(payload, row).equals(expected))) {
        others.add(row.get("file"));
      }
    }
    System.out.println("Payloads made from the page that equal those that people found: "
        + (rows.size() - others.size()) + " of " + rows.size());
    assertThat(others).isEmpty();
  }

  @Test
  void theDumpHasTheParametersThatPeopleFoundInIt() throws Exception {
    Map<Integer, DocumentedField> rows = new HashMap<>();
    dump().operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .forEach(field -> rows.put(field.place().line(), field));
    List<String> expected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    for (Map<String, String> row : FactTable.rows("params.tsv")) {
      if (!row.get("seed_line").equals("-")) {
        expected.add(line(row.get("seed_line"), row.get("name"), row));
        read.add(line(row.get("seed_line"), rows.remove(Integer.valueOf(row.get("seed_line")))));
      }
    }
    System.out.println(
        "Parameters of the dump that equal those that people found: " + expected.size());
    assertThat(read).isEqualTo(expected);
    assertThat(rows).as("rows that are not parameters").isEmpty();
  }

  @Test
  void theDumpHasThePropertiesThatPeopleFoundInIt() throws Exception {
    Map<Integer, DocumentedField> rows = new HashMap<>();
    dump().operations().stream()
        .flatMap(operation -> operation.request().stream())
        .flatMap(content -> content.schema().properties().stream())
        .forEach(field -> rows.put(field.place().line(), field));
    List<String> expected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    int lost = 0;
    for (Map<String, String> row : FactTable.rows("fields.tsv")) {
      for (String at : row.get("seed_table_lines").equals("-")
          ? new String[0]
          : row.get("seed_table_lines").split(",")) {
        DocumentedField field = rows.remove(Integer.valueOf(at));
        boolean nameless = row.get("lost_in_dump").equals("name");
        lost += nameless ? 1 : 0;
        expected.add(line(at, row.get("property"), row) + (nameless ? " name lost" : ""));
        read.add(line(at, field)
            + (field != null && field.text(Aspect.LOST_NAME).equals("true") ? " name lost" : ""));
      }
    }
    System.out.println("Properties of the dump that equal those that people found: "
        + expected.size() + ", the names of " + lost + " from samples");
    assertThat(read).isEqualTo(expected);
    assertThat(rows).as("rows that are not properties").isEmpty();
    assertThat(lost).isEqualTo(24);
  }

  @Test
  void thePageHasTheOperationsThatPeopleFoundInIt() throws Exception {
    DocumentedFacts page = page();

    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : FactTable.rows("operations.tsv")) {
      expected.add(row.get("method") + " " + row.get("path"));
    }
    assertThat(page.operations())
        .extracting(DocumentedOperation::key)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(page.operations()).hasSize(101);
    assertThat(page.operations())
        .allSatisfy(operation -> assertThat(operation.place().line()).isEqualTo(2034));
    assertThat(page.unusedSchemas()).hasSize(14);
  }

  @Test
  void thePageHasTheParametersThatPeopleFoundInIt() throws Exception {
    List<String> expected = new ArrayList<>();
    for (Map<String, String> row : FactTable.rows("params.tsv")) {
      // A literal reader finds no parameter that the page does not declare.
      if (row.get("declared").equals("yes")) {
        expected.add(line(
            row.get("method") + " " + row.get("path") + " " + row.get("in"), row.get("name"), row));
      }
    }
    List<String> read = new ArrayList<>();
    for (DocumentedOperation operation : page().operations()) {
      operation
          .parameters()
          .forEach(field -> read.add(line(operation.key() + " " + field.in(), field)));
    }
    System.out.println(
        "Parameters of the page that equal those that people found: " + expected.size());
    assertThat(read).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void theNextRevisionHasOneOperationMore() throws Exception {
    assertThat(RedocHtmlReader.read(source("revisions/timeplus-rest-2025-02-04.html"))
            .operations())
        .hasSize(102);
  }

  @Test
  void everyCutOfTheDumpWithinAnExampleOrARowIsRefused() throws Exception {
    PageSource source = source(DUMP);
    int cuts = 0;
    for (DocumentedOperation operation : dump().operations()) {
      for (DocumentedPayload payload : payloads(operation).toList()) {
        int end = payload.place().line();
        String cut = String.join("\n", source.lines().subList(0, end));
        // A sample of one line is whole.
        if (!source.line(end).endsWith("}") && !source.line(end).endsWith("]")) {
          assertThat(refusal(cut).line()).isEqualTo(end);
          cuts++;
        }
      }
      for (DocumentedField row : operation.parameters()) {
        int end = row.place().line();
        if (source.line(end).endsWith("|")) {
          String line = source.line(end);
          String cut = String.join("\n", source.lines().subList(0, end - 1)) + "\n"
              + line.substring(0, line.length() - 2);
          assertThat(refusal(cut).line()).isEqualTo(end);
          cuts++;
        }
      }
    }
    System.out.println("Cuts of the dump that are refused: " + cuts);
    assertThat(cuts).isGreaterThan(100);
  }

  private static UnreadablePageException refusal(String cut) {
    return Fixture.refusal(() -> RedocTextReader.read(PageSource.of("cut.txt", cut)));
  }

  private static String line(String at, String name, Map<String, String> row) {
    String type = row.get("type");
    String plain = type.startsWith("[")
        ? "array"
        : List.of("string", "integer", "number", "boolean").contains(type) ? type : "object";
    // What the words of a row say of a default or an example is not a statement; of enums and
    // formats
    // there are statements.
    return at + " " + name + " " + row.get("required") + " " + plain + " " + row.get("format") + " "
        + row.get("enum").replace(", ", ",");
  }

  private static String line(String at, DocumentedField field) {
    if (field == null) {
      return at + " nothing";
    }
    Statement values = field.statements().get(Aspect.ENUM);
    return at + " " + field.name() + " "
        + (field.text(Aspect.REQUIRED).equals("true") ? "yes" : "no") + " "
        + field.text(Aspect.TYPE) + " "
        + (field.text(Aspect.FORMAT).isEmpty() ? "-" : field.text(Aspect.FORMAT)) + " "
        + (values == null ? "-" : values.value().toString());
  }

  private static JsonNode withoutLost(DocumentedPayload payload, Map<String, String> row) {
    return row.get("lost_in_dump").equals("-") || payload.value() == null
        ? payload.value()
        : without(payload.value().deepCopy(), "url");
  }

  private static JsonNode without(JsonNode value, String property) {
    value.findParents(property).forEach(parent -> ((ObjectNode) parent).remove(property));
    return value;
  }

  private static JsonNode example(Map<String, String> row) throws Exception {
    return Json.parse(
        Files.readAllBytes(FactTable.folder().resolve("examples").resolve(row.get("file"))));
  }

  private static Stream<DocumentedPayload> payloads(DocumentedOperation operation) {
    return Stream.concat(
            operation.request().stream(),
            operation.responses().stream().map(DocumentedResponse::content).flatMap(List::stream))
        .flatMap(content -> content.payloads().stream());
  }

  private static DocumentedFacts dump() throws Exception {
    return RedocTextReader.read(source(DUMP));
  }

  private static DocumentedFacts page() throws Exception {
    return RedocHtmlReader.read(source(PAGE));
  }

  private static PageSource source(String name) throws Exception {
    return PageSource.read(Path.of(System.getProperty("apiscribe.documents"), name));
  }
}
