package dev.apiscribe.review.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.Statement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every statement about a document leads to where it stands, whatever the names on the way are. */
class OddNamesTest {
  private static final List<String> NAMES = List.of("x-a/b", "x-a~b", "x-a~1b", "x-a%2Fb", "x-a b");

  private static final String DOCUMENT = """
      openapi: 3.0.3
      info: {title: Quays, version: '1', NAME: 1}
      NAME: 1
      servers: [{url: 'https://{v}.invalid', NAME: 1, variables: {v: {default: a, NAME: 1}}}]
      security: [{NAME: []}]
      tags: [{name: t, NAME: 1}]
      paths:
        /a:
          NAME: 1
          get:
            NAME: 1
            parameters: [{name: NAME, in: query, NAME: 1, schema: {NAME: 1}}]
            requestBody: {NAME: 1, content: {NAME: {NAME: 1, schema: {$ref: '#/components/schemas/S'}}}}
            responses: {'200': {NAME: 1, headers: {NAME: {}}, content: {NAME: {NAME: 1, examples: {NAME: {value: 1, NAME: 1}}}}}}
      components:
        NAME: 1
        schemas:
          S: {properties: {NAME: {type: string, NAME: 1}}, allOf: [{NAME: 2, properties: {NAME: {type: integer}}}, {NAME: 3}], NAME: 1}
          NAME: {type: string}
        securitySchemes: {NAME: {type: http, scheme: basic, NAME: 1}}
        responses: {NAME: {NAME: 1}}
      """;

  @Test
  void everyStatementOfAPageLeadsToItsKeyword() {
    int statements = 0;
    for (String name : NAMES) {
      YamlFile file = YamlFile.parse("page", DOCUMENT.replace("NAME", "'" + name + "'"));
      List<Statement> all = new PublishedSpec(file).facts().unread();
      for (Statement statement : all) {
        assertThat(file.at(statement.place().pointerInSpec()))
            .as("%s", statement.place())
            .isEqualTo(statement.value());
      }
      statements += all.size();
    }
    assertThat(statements).isEqualTo(NAMES.size() * statements(NAMES.get(0)));
  }

  private static int statements(String name) {
    return new PublishedSpec(YamlFile.parse("page", DOCUMENT.replace("NAME", "'" + name + "'")))
        .facts()
        .unread()
        .size();
  }

  @Test
  void everyExtensionOfASpecLeadsToItsKeyword() {
    for (String name : NAMES) {
      YamlFile file = YamlFile.parse("openapi.yaml", DOCUMENT.replace("NAME", "'" + name + "'"));
      ObjectNode root = (ObjectNode) file.root().deepCopy();
      ((ObjectNode) root.at("/paths/~1a/get/responses/200/content" + JsonPointers.step(name)))
          .remove("examples");
      CuratedApi api = CuratedApi.of(
          Path.of("none"),
          file.with(root),
          YamlFile.parse("deviations.yaml", ""),
          YamlFile.parse("words.yaml", ""));
      List<String> places = new ArrayList<>();
      for (Statement statement : api.extensions()) {
        Place place = statement.place();
        assertThat(file.at(place.pointerInSpec())).as("%s", place).isEqualTo(statement.value());
        places.add(place.pointerInSpec());
      }
      assertThat(places).hasSizeGreaterThan(3);
    }
  }
}
