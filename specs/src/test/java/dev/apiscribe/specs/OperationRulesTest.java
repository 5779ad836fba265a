package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperationRulesTest {
  private static final String PUT = "/paths/~1things~1{thing_id}/put";

  @Test
  void acceptsTheMiniSpec() {
    SpecDocument spec = MiniSpec.with();
    assertThat(OperationRules.ids(spec)).isEmpty();
    assertThat(OperationRules.tags(spec)).isEmpty();
    assertThat(OperationRules.words(spec)).isEmpty();
    assertThat(OperationRules.pathParameters(spec)).isEmpty();
    assertThat(OperationRules.servers(spec)).isEmpty();
    assertThat(OperationRules.exchanges(spec)).isEqualTo(2);
  }

  @Test
  void findsAnOperationWithoutId() {
    assertThat(OperationRules.ids(MiniSpec.with("      operationId: replaceThing\n", "")))
        .containsExactly(finding(PUT + "/operationId", "expected a camelCase operation id"));
  }

  @Test
  void findsAnIdThatOccursTwice() {
    String other = "  /other:\n    get: {operationId: replaceThing}\n";
    SpecDocument spec = MiniSpec.with("components:\n", other + "components:\n");
    assertThat(OperationRules.ids(spec))
        .containsExactly(
            finding("/paths/~1other/get/operationId", "expected an id that no other operation has, not replaceThing"));
  }

  @Test
  void findsTwoTags() {
    assertThat(OperationRules.tags(MiniSpec.with("tags: [things]", "tags: [things, things]")))
        .containsExactly(finding(PUT + "/tags", "expected exactly one tag, and one that is declared"));
  }

  @Test
  void findsAnUndeclaredTag() {
    assertThat(OperationRules.tags(MiniSpec.with("tags: [things]", "tags: [others]")))
        .containsExactly(finding(PUT + "/tags", "expected exactly one tag, and one that is declared"));
  }

  @Test
  void findsATagWithoutDescription() {
    assertThat(OperationRules.tags(MiniSpec.with("    description: Things that one can have.\n", "")))
        .containsExactly(finding("/tags/0", "expected a tag with a name in kebab-case and a description"));
  }

  @Test
  void findsAMissingSummary() {
    assertThat(OperationRules.words(MiniSpec.with("      summary: Replaces a thing.\n", "")))
        .containsExactly(finding(PUT + "/summary", "expected a sentence"));
  }

  @Test
  void findsADescriptionWithoutFullStop() {
    assertThat(OperationRules.words(MiniSpec.with("The thing was replaced.", "OK")))
        .containsExactly(finding(PUT + "/responses/200/description", "expected a full stop at the end"));
  }

  @Test
  void takesAPropertyCalledDescriptionForAProperty() {
    SpecDocument spec = MiniSpec.with("kind: {$ref: '#/components/schemas/ThingKind'}", "description: {type: string}");
    assertThat(OperationRules.words(spec)).isEmpty();
  }

  @Test
  void findsAnUndeclaredPathVariable() {
    assertThat(OperationRules.pathParameters(MiniSpec.with("/things/{thing_id}:", "/things/{thing_id}/{part}:")))
        .containsExactly(finding("/paths/~1things~1{thing_id}~1{part}/put", "expected a path parameter part"));
  }

  @Test
  void findsAPathParameterThatThePathLacks() {
    assertThat(OperationRules.pathParameters(MiniSpec.with("/things/{thing_id}:", "/things:")))
        .containsExactly(finding("/paths/~1things/put/parameters/0", "expected a variable of the path /things"));
  }

  @Test
  void findsAPathParameterWithoutExample() {
    assertThat(OperationRules.pathParameters(MiniSpec.with("          example: one\n", "")))
        .containsExactly(finding(PUT + "/parameters/0", "expected required: true and an example"));
  }

  @Test
  void findsAServerWithoutScheme() {
    assertThat(OperationRules.servers(MiniSpec.with("https://{host}", "//{host}")))
        .containsExactly(finding("/servers/0/url", "expected a URL with a scheme, or a variable in its place"));
  }

  @Test
  void findsAServerVariableWithoutDefault() {
    assertThat(OperationRules.servers(MiniSpec.with("{default: things.invalid}", "{description: A host.}")))
        .containsExactly(finding("/servers/0/variables/host/default", "expected a default"));
  }
}
