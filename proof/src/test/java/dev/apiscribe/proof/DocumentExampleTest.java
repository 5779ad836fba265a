package dev.apiscribe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.YamlFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentExampleTest {
  private static final JsonNode DOCUMENT = YamlFile.parse("api.yaml", """
          openapi: 3.1.0
          paths:
            /berths:
              post:
                parameters:
                  - {name: q, in: query, example: 1, schema: {type: integer}}
                requestBody:
                  content:
                    application/json:
                      schema: {$ref: "#/components/schemas/Berth"}
                      examples:
                        long: {value: {metres: 40}}
                        shared: {$ref: "#/components/examples/Short"}
                        elsewhere: {externalValue: short.json}
                    text/plain: {schema: {type: string}, example: none of JSON}
                responses:
                  "200":
                    content:
                      application/vnd.berth+json:
                        schema: {type: array, items: {$ref: "#/components/schemas/Berth"}}
                        example: [{metres: forty}]
          components:
            examples:
              Short: {value: {metres: 1}}
            schemas:
              Berth:
                type: object
                properties: {metres: {type: integer}}
                examples: [{metres: 7}]
          """).root();

  @Test
  void isFoundAtBodiesAndAtSchemasOfTheComponents() {
    assertThat(DocumentExample.of(DOCUMENT))
        .extracting(example -> example.place() + " " + example.value())
        .containsExactly(
            "/paths/~1berths/post/requestBody/content/application~1json/examples/long {\"metres\":40}",
            "/paths/~1berths/post/requestBody/content/application~1json/examples/shared {\"metres\":1}",
            "/paths/~1berths/post/responses/200/content/application~1vnd.berth+json/example [{\"metres\":\"forty\"}]",
            "/components/schemas/Berth/examples/0 {\"metres\":7}");
  }

  @Test
  void isJudgedByItsSchema() {
    SchemaJudge judge = new SchemaJudge(DOCUMENT);

    List<String> problems =
        DocumentExample.of(DOCUMENT).stream().map(judge::problem).toList();

    assertThat(problems).hasSize(4);
    assertThat(problems.get(2)).startsWith("/0/metres: ");
    assertThat(problems).filteredOn(String::isEmpty).hasSize(3);
  }
}
