package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.OperationPages.HEAD;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.RESPONSE;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.body;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.only;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.post;
import static dev.apiscribe.review.reading.helpcentre.OperationPages.texts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.DocumentedFacts;
import dev.apiscribe.review.document.DocumentedField;
import dev.apiscribe.review.page.UnreadablePageException;
import dev.apiscribe.review.page.helpcentre.ColumnKind;
import dev.apiscribe.review.page.helpcentre.SectionName;
import dev.apiscribe.review.reading.TableRows;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Objects whose properties are in tables of their own, as pages lead to them. */
class LinkedTablesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bollards | Array of objects | Bollards. | Table 2 bollards field data structure description",
        "bollards | Array of objects | Bollards. | Table 2 Data structure description of the bollards field",
        "bollards | Array of objects | Bollards. | Table 2 Description of field bollards",
        "bollards | Array of objects | Bollards. | Table 2 bollards objects",
        "bollards | Array of objects | Bollards. | Table 2 bollards element structure description",
        "bollards | Array of objects | Bollards. | Table 2 quay.bollards field description",
        "bollards | Array of objects | Bollards. | Table 2 Objects of request parameter bollards",
        "bollards | Array of objects | Bollards. | Table 2 bollards and links field description",
        "bollards | Array of objects | Bollards. | Table 2 bollards field (not used yet)",
        "bollards | bollard structure array | Bollards. | Table 2 bollard",
        "bollards | bollard list | Bollards. | Table 2 bollard object",
        "bollards | Array of arrays of bollard objects | Bollards. | Table 2 bollard",
        "bollards | Array | For details, see Table 2. | Table 2 What holds a rope",
        "bollards | List data structure. For details, see Table 2. | Bollards. | Table 2 What holds a rope",
        "bollards | [Array element] | For details, see Table 2. | Table 2 What holds a rope",
        "bollards | Dictionary data structure | For details, see Table 2. | Table 2 What holds a rope",
        "bollards | Object | Bollards. | Table 2 WhatHoldsARope",
        "bollards | List(Dict) | Bollards. | Table 2 WhatHoldsARope",
      })
  void placesTheRowsOfTheTableOfAnObject(String name, String type, String description, String title)
      throws UnreadablePageException {
    PageOfBlocks page = post("/a")
        .section("Request")
        .table(
            "Table 1 Request body parameters",
            HEAD,
            "side | No | String | The side.",
            name + " | Yes | " + type + " | " + description)
        .table(title, HEAD, "colour | Yes | String | The colour.");

    DocumentedField field = body(only(page)).properties().get(1);
    while (!field.properties().isEmpty()) {
      field = field.properties().get(0);
    }

    assertThat(field.name()).isEqualTo("colour");
    assertThat(HelpCentreFacts.of(page.page()).unusedSchemas()).isEmpty();
  }

  @Test
  void followsANumberBeforeANameThatSeveralTablesHave() throws UnreadablePageException {
    PageOfBlocks page = post("/a")
        .section("Request")
        .table(
            "Table 1 Request body parameters",
            HEAD,
            "volume | Yes | Object | For details, see Table 3.")
        .table("Table 2 volume field description", HEAD, "old | Yes | String | Old.")
        .table("Table 3 volume field description", HEAD, "size | Yes | String | The size.");

    assertThat(body(only(page)).properties().get(0).properties())
        .extracting(DocumentedField::name)
        .containsExactly("size");
  }

  /** Two objects without a table, and one table that no row names: no one knows whose it is. */
  @Test
  void guessesNoTableOfTwoObjects() throws UnreadablePageException {
    PageOfBlocks page = post("/a")
        .section("Request")
        .table(
            "Table 1 Request body parameters",
            HEAD,
            "bow | Yes | Object | The bow.",
            "stern | Yes | Object | The stern.")
        .table("Table 2 Fender", HEAD, "colour | Yes | String | The colour.");

    DocumentedFacts facts = HelpCentreFacts.of(page.page());
    assertThat(body(facts.operations().get(0)).properties())
        .allSatisfy(end -> assertThat(end.properties()).isEmpty());
    assertThat(facts.unusedSchemas()).extracting(DocumentedField::name).containsExactly("Fender");
  }

  @Test
  void keepsTheSentenceThatLeadsToATable() throws UnreadablePageException {
    PageOfBlocks page = post("/a")
        .section("Request")
        .table(
            "Table 1 Request body parameters",
            HEAD,
            "volume | Yes | Dictionary data structure. For details, see Table 2. | The volume.")
        .table("Table 2 volume field", HEAD, "size | Yes | String | The size.");

    assertThat(texts(body(only(page)).properties().get(0).words()))
        .contains("For details, see Table 2.");
  }

  /**
   * Whatever the section, the title and the columns: each row is placed, is named, or ends the
   * reading with its line.
   */
  @Test
  void losesNoRowOfAnyTable() {
    List<String> titles = List.of(
        "",
        "Parameters",
        "URI parameters",
        "Query parameters",
        "Request headers",
        "Body",
        "Form data",
        "Response headers",
        "Response body parameters",
        "volume field data structure description",
        "Anything at all",
        "Description");
    List<String> columns = List.of(
        HEAD,
        RESPONSE,
        "Name | Remarks",
        "Colour | Shape",
        "Status Code | Description",
        "Parameter | Sub-Parameter | Type | Description",
        "Code | Type | Meaning",
        "Element | Default");
    List<String> rows = List.of(
        "volume | None | Object | None",
        "- | - | - | -",
        "a | b | c | d",
        "None | | | ",
        "200 | OK | | x",
        "b | | Array of objects | For details, see Table 1.");
    int read = 0;
    for (SectionName section : SectionName.values()) {
      for (String title : titles) {
        for (String head : columns) {
          PageOfBlocks page = post("/a/{a}")
              .section(heading(section))
              .table("Table 1 " + title, head, rows.toArray(String[]::new))
              .example("{}");
          read += isRead(page, section + " " + title + " " + head) ? 1 : 0;
        }
      }
    }
    assertThat(read).isGreaterThan(500);
    assertThat(ColumnKind.of("Colour")).as("a column that means nothing").isEmpty();
  }

  private static boolean isRead(PageOfBlocks page, String what) {
    try {
      TableRows rows = TableRows.of(page.page(), HelpCentreFacts.of(page.page()));
      assertThat(rows.lost()).as(what).isEmpty();
      assertThat(rows.placed() + rows.named())
          .as(what)
          .isEqualTo(rows.printed())
          .isPositive();
      return true;
    } catch (UnreadablePageException e) {
      assertThat(e.line()).as(what).isPositive();
      return false;
    }
  }

  private static String heading(SectionName section) {
    return switch (section) {
      case FUNCTION -> "Function";
      case CALLING -> "Constraints";
      case URI -> "URI";
      case REQUEST -> "Request";
      case RESPONSE -> "Normal Response";
      case REQUEST_HEADER -> "Request Headers";
      case REQUEST_ELEMENTS -> "Request Elements";
      case RESPONSE_HEADER -> "Response Headers";
      case EXAMPLE_REQUEST -> "Sample Request 2";
      case EXAMPLE_RESPONSE -> "Sample Response: Gone";
      case STATUS -> "Status Code";
      case ERRORS -> "Error Codes";
    };
  }
}
