package dev.apiscribe.review.reading.redoc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.document.DocumentedPayload;
import dev.apiscribe.review.page.UnreadablePageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected samples are those that version 1.7.10 of Redoc's own generator makes. */
class RedocExamplesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{'type': 'string'} | 'string'",
        "{'type': 'string', 'minLength': 8} | 'stringst'",
        "{'type': 'string', 'maxLength': 3} | 'str'",
        "{'type': 'string', 'format': 'date'} | '2019-08-24'",
        "{'type': 'string', 'format': 'date-time'} | '2019-08-24T14:15:22Z'",
        "{'type': 'string', 'format': 'of our own'} | 'string'",
        "{'type': 'string', 'enum': ['dry', 'wet'], 'default': 'wet'} | 'dry'",
        "{'type': 'string', 'enum': ['dry', 'wet'], 'example': 'damp'} | 'damp'",
        "{'type': 'integer', 'default': 5} | 5",
        "{'type': 'integer', 'minimum': 3} | 3",
        "{'type': 'integer', 'minimum': 3, 'exclusiveMinimum': true} | 4",
        "{'type': 'integer', 'maximum': 9} | 9",
        "{'type': 'integer', 'maximum': 9, 'exclusiveMaximum': true} | 0",
        "{'type': 'integer', 'maximum': -9, 'exclusiveMaximum': true} | -10",
        "{'type': 'number', 'format': 'double'} | 0.1",
        "{'type': 'boolean'} | true",
        "{'type': 'array', 'minItems': 3, 'items': {'type': 'boolean'}} | [true,true,true]",
        "{'type': 'array'} | []",
        "{'type': 'object', 'additionalProperties': {'type': 'integer'}} | {'property1':0,'property2':0}",
        "{'type': 'object', 'additionalProperties': true} | {}",
        "{'properties': {'in': {}}} | {'in':null}",
        "{'oneOf': [{'type': 'string'}, {'type': 'integer'}]} | 'string'",
        "{'anyOf': [{'$ref': '#/components/schemas/Lid'}], 'properties': {'bolts': {'type': 'integer'}}} | {'bolts':0,'shut':true}",
        "{'allOf': [{'$ref': '#/components/schemas/Lid'}, {'properties': {'bolts': {'type': 'integer'}}}]} | {'shut':true,'bolts':0}",
      })
  void makesOfASchemaWhatThePageShows(String schema, String sample) throws Exception {
    String properties = "{\"label\": " + schema.replace('\'', '"') + "}";

    assertThat(request(properties).value())
        .hasToString("{\"label\":" + sample.replace('\'', '"') + "}");
  }

  @Test
  void takesAnIdOfTheNameOfItsProperty() throws Exception {
    assertThat(request("{\"id\": {\"type\": \"string\", \"format\": \"uuid\"}}").value())
        .hasToString("{\"id\":\"497f6eca-6276-4993-bfeb-53cbbbba6f08\"}");
  }

  @Test
  void leavesEmptyWhatComesAgainWithinItself() throws Exception {
    String crate = "{\"$ref\": \"#/components/schemas/Crate\"}";

    assertThat(request("{\"in\": " + crate + ", \"beside\": {\"type\": \"array\", \"items\": "
                + crate + "}}")
            .value())
        .hasToString("{\"in\":{},\"beside\":[{}]}");
  }

  @Test
  void leavesOutOfARequestWhatOnlyResponsesHave() throws Exception {
    assertThat(request(
                "{\"id\": {\"type\": \"string\", \"readOnly\": true}, \"key\": {\"type\": \"string\", \"writeOnly\": true}}")
            .value())
        .hasToString("{\"key\":\"string\"}");
  }

  @Test
  void makesNoExampleThatNoReaderCouldRead() throws Exception {
    StringBuilder schemas = new StringBuilder(
        "\"Crate\": {\"$ref\": \"#/components/schemas/N0\"}, \"N9\": {\"type\": \"string\"}");
    for (int i = 0; i < 9; i++) {
      schemas.append(", \"N").append(i).append("\": {\"properties\": {");
      for (int j = 0; j < 20; j++) {
        schemas
            .append(j == 0 ? "" : ", ")
            .append("\"m")
            .append(j)
            .append("\": {\"$ref\": \"#/components/schemas/N")
            .append(i + 1)
            .append("\"}");
      }
      schemas.append("}}");
    }

    assertThat(content(schemas.toString()).payloads()).isEmpty();
  }

  @Test
  void prefersTheExamplesOfTheBody() throws Exception {
    DocumentedContent content = RedocHtmlReader.read(Fixture.html("3.0.3", """
                    "paths": {"/crates": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}, "examples": {
                      "full": {"value": {"tons": 1.50}}, "shared": {"$ref": "#/components/examples/Empty"},
                      "elsewhere": {"externalValue": "https://quay.invalid/crate.json"}}}}},
                    "responses": {"204": {"description": "stored"}}}}}, "components": {"examples": {"Empty": {"value": {}}}}
                    """))
        .operations()
        .get(0)
        .request()
        .get(0);

    assertThat(content.payloads())
        .extracting(payload -> payload.name() + " " + payload.value())
        .containsExactly("full {\"tons\":1.50}", "shared {}");
  }

  private static DocumentedPayload request(String properties) throws UnreadablePageException {
    String lid =
        "\"Lid\": {\"type\": \"object\", \"properties\": {\"shut\": {\"type\": \"boolean\"}}}";
    return content("\"Crate\": {\"type\": \"object\", \"properties\": " + properties + "}, " + lid)
        .payloads()
        .get(0);
  }

  private static DocumentedContent content(String schemas) throws UnreadablePageException {
    return Fixture.crate("3.0.3", schemas).operations().get(0).request().get(0);
  }
}
