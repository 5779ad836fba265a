package dev.apiscribe.specs;

import static dev.apiscribe.specs.MiniSpec.finding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowEventRulesTest {
  private static final String AT = "/paths/~1things~1{thing_id}/put/responses/200/content/text~1event-stream";
  private static final String EVENTS =
      "{opening: thing, header: /columns, rows: message, metrics: [metrics, metric],"
          + " cancel: {operationId: replaceThing, parameter: thing_id, from: /secret}}";

  @Test
  void acceptsWhatIsWhole() {
    assertThat(RowEventRules.described(MiniSpec.with())).isEmpty();
    assertThat(found(EVENTS)).isEmpty();
    assertThat(found("{opening: thing, header: /successor/columns, rows: row}"))
        .as("through a nullable reference there is no way")
        .hasSize(1);
  }

  @ParameterizedTest(name = "{1} for {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "metrics: [    | metric: [    | /metric            | expected a member that specs/README.md names",
        "rows: message | row: message | /row               | expected a member that specs/README.md names",
        "rows: message | row: message | /rows              | expected a text",
        "rows: message | rows: metric | /rows              | expected the name of an event, unlike the others",
        "rows: message | rows: 1      | /rows              | expected the name of an event, unlike the others",
        "metric]       | thing]       | /opening           | expected the name of an event, unlike the others",
        "/columns      | /kind        | /header             | expected the way to a list of objects with name and type",
        "/columns      | /lines       | /header            | expected the way to a list of objects with name and type",
        "replaceThing  | cancelThing  | /cancel/operationId | expected the id of an operation",
        "thing_id      | id           | /cancel/parameter  | expected a variable of /things/{thing_id}",
        "/secret       | /columns     | /cancel/from       | expected the way to a string or an integer",
        "/secret       | /other       | /cancel/from       | expected the way to a string or an integer"
      })
  void findsWhatDoesNotFit(String right, String wrong, String at, String expected) {
    assertThat(found(EVENTS.replace(right, wrong))).contains(finding(AT + "/x-row-events" + at, expected));
  }

  @Test
  void findsRowsOfAnotherMediaType() {
    assertThat(RowEventRules.described(spec("text/plain", EVENTS)))
        .containsExactly(
            finding(
                AT.replace("text~1event-stream", "text~1plain") + "/x-row-events",
                "expected on text/event-stream, with application/json beside it"));
  }

  private static List<Finding> found(String events) {
    return RowEventRules.described(spec("text/event-stream", events));
  }

  private static SpecDocument spec(String mediaType, String events) {
    String documented = "documented: {externalValue: examples/replace-thing.200.json}\n";
    String kind = "kind: {$ref: '#/components/schemas/ThingKind'}\n";
    String column = "{type: object, properties: {name: {type: string}, type: {type: string}}}";
    return MiniSpec.with(
        documented,
        documented + "            " + mediaType + ": {schema: {type: string}, x-row-events: " + events + "}\n",
        kind,
        kind + "        columns: {type: array, items: {$ref: '#/components/schemas/Column'}}\n",
        "    ThingKind:\n",
        "    Column: " + column + "\n    ThingKind:\n");
  }
}
