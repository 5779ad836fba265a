package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpecTreeTest {
  private static final YamlFile FILE = YamlFile.parse("api.yaml", """
      openapi: 3.0.3
      security: [{Key: []}]
      servers: [{url: 'https://{host}/{host}'}]
      paths:
        /things/{id}:
          parameters:
            - {name: id, in: path, example: 1}
            - {$ref: '#/components/parameters/Limit'}
          patch: {operationId: updateThing, tags: [Things], security: []}
          delete:
            operationId: deleteThing
            parameters: [{name: id, in: path, example: 2}, {$ref: '#/components/parameters/None'}]
            responses:
              default:
                content:
                  application/json:
                    schema: {type: array, items: {$ref: '#/components/schemas/Thing'}}
                    example: {schema: {type: string}}
          x-method: {}
        /moved: {$ref: '#/x-paths/moved'}
      components:
        parameters:
          Limit: {name: limit, in: query, schema: {type: integer}}
          Round: {$ref: '#/components/parameters/Round'}
        schemas:
          Thing:
            properties:
              example: {type: string}
            additionalProperties: {type: number}
            allOf: [{type: object}]
      x-paths:
        moved:
          get: {operationId: getMoved}
      """);
  private final SpecTree tree = new SpecTree(FILE);

  private static List<String> labels(List<SpecOperation> operations) {
    return operations.stream().map(SpecOperation::label).toList();
  }

  @Test
  void findsOperationsInTheOrderOfTheDocument() {
    assertThat(labels(tree.operations()))
        .containsExactly("PATCH /things/{id}", "DELETE /things/{id}");
    assertThat(labels(SpecOperation.byMethod(FILE.node(""))))
        .containsExactly("DELETE /things/{id}", "PATCH /things/{id}");
    assertThat(labels(SpecOperation.all(FILE.node(""), SpecNode::resolved)))
        .containsExactly("PATCH /things/{id}", "DELETE /things/{id}", "GET /moved");
  }

  @Test
  void anOperationKnowsWhatTheDocumentSaysForIt() {
    SpecOperation update = tree.operations().get(0);
    SpecOperation delete = tree.operations().get(1);

    assertThat(update.tag()).isEqualTo("Things");
    assertThat(update.security().pointer()).isEqualTo("/paths/~1things~1{id}/patch/security");
    assertThat(delete.security().pointer()).isEqualTo("/security");
    assertThat(delete.servers().pointer()).isEqualTo("/servers");
    assertThat(delete.key()).isEqualTo("DELETE /things/{}");
    assertThat(SpecOperation.placeholders("/{a}/b/{c}{d}/{}")).containsExactly("a", "c", "d");
    assertThat(update.parameters().keySet()).containsExactly("path id", "query limit");
    assertThatExceptionOfType(UnreadableSpecException.class)
        .isThrownBy(delete::parameters)
        .withMessageContaining("api.yaml:")
        .withMessageContaining("#/components/parameters/None");
  }

  @Test
  void leavesOutParametersThatReferencesDoNotLeadTo() {
    SpecOperation delete = tree.operations().get(1);

    assertThat(tree.parameters(delete).stream().map(one -> one.text("example")))
        .containsExactly("1", "", "2");
    assertThat(tree.resolve(tree.at("/components/parameters/Round")).exists()).isFalse();
    assertThat(tree.parameters().stream().map(SpecNode::pointer))
        .containsExactly(
            "/components/parameters/Limit",
            "/paths/~1things~1{id}/parameters/0",
            "/paths/~1things~1{id}/delete/parameters/0");
  }

  @Test
  void findsSchemasWhereTheyAreWrittenAndNoneInAnExample() {
    String content = "/paths/~1things~1{id}/delete/responses/default/content/application~1json";

    assertThat(tree.schemas().stream().map(SpecNode::pointer))
        .containsExactly(
            "/components/schemas/Thing",
            "/components/schemas/Thing/properties/example",
            "/components/schemas/Thing/allOf/0",
            "/components/schemas/Thing/additionalProperties",
            content + "/schema",
            content + "/schema/items",
            "/components/parameters/Limit/schema");
    assertThat(tree.nodes().stream().map(SpecNode::pointer))
        .contains(content)
        .doesNotContain(content + "/example", "/x-paths");
  }

  @Test
  void followsAReferenceThatIsSpelledWithPercentSigns() {
    YamlFile file = YamlFile.parse("api.yaml", """
        paths: {/a: {parameters: [{$ref: '#/components/parameters/%4cimit'}], get: {}}}
        components: {parameters: {Limit: {name: limit, in: query}}}
        """);
    SpecTree spelled = new SpecTree(file);

    assertThat(
            spelled.parameters(spelled.operations().get(0)).stream().map(one -> one.text("name")))
        .containsExactly("limit");
  }

  @Test
  void aNodeKnowsItsLine() {
    assertThat(tree.at("/components/schemas/Thing").place())
        .hasToString("api.yaml:26 /components/schemas/Thing");
  }
}
