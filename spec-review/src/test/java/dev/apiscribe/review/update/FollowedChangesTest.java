package dev.apiscribe.review.update;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.drift.Presence;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** One change of a page for each kind of difference that an update follows. */
class FollowedChangesTest {
  private static final String NAME = "name: {type: string, minLength: 1, maxLength: 20}";
  private static final String SINCE = "since: {type: string, format: date-time}";

  /**
   * A change of a page.
   *
   * @param aspect the kind of the difference
   * @param before a text of the spec, once in it
   * @param after what the page states in its place
   */
  record PageChange(String aspect, String before, String after) {
    @Override
    public String toString() {
      return aspect + ": " + after.strip().lines().findFirst().orElse("gone");
    }
  }

  static final List<PageChange> CHANGES = List.of(
      change(Presence.OPERATION, "  /v1/boats/{boat_id}:\n    delete:\n", """
            /v1/sailors:
              get:
                operationId: listSailors
                tags: [boats]
                summary: Lists sailors.
                description: The call is a GET on /v1/sailors.
                x-source: {document: pier, lines: '1'}
                responses:
                  '200': {description: The call succeeded.}
            /v1/boats/{boat_id}:
              delete:
          """),
      change(
          Presence.PARAMETER,
          "        - name: marks\n          in: query\n          schema:\n            type: array\n            items: {type: string}\n",
          ""),
      change(
          Presence.PARAMETER,
          "            items: {type: string}\n      responses:\n",
          "            items: {type: string}\n        - {name: db, in: query, schema: {type: string}}\n      responses:\n"),
      change(Presence.MEMBER, "        " + SINCE + "\n", ""),
      change(Presence.MEMBER, SINCE, SINCE + "\n        until: {type: string, maxLength: 3}"),
      change(Presence.STATUS, "        '404':\n          description: There is no pier.\n", ""),
      change(
          Presence.STATUS,
          "        '404':\n",
          "        '401': {description: The caller could not be authenticated.}\n        '404':\n"),
      change(
          Presence.BODY,
          "          description: The boat was added.\n          content:\n            application/json:\n              schema: {$ref: '#/components/schemas/Boat'}\n",
          "          description: The boat was added.\n"),
      change(
          Presence.BODY,
          "          description: There is no pier.\n",
          "          description: There is no pier.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Boat'}}}\n"),
      change(
          Presence.MEDIA_TYPE,
          "          description: The boat was added.\n          content:\n",
          "          description: The boat was added.\n          content:\n            text/plain: {schema: {type: string}}\n"),
      change(
          Presence.PAYLOAD,
          "              examples:\n                documented: {externalValue: examples/list-boats.200.json}\n",
          ""),
      change(
          Aspect.TYPE,
          "berth: {type: string, default: north, deprecated: true}",
          "berth: {type: boolean}"),
      change(Aspect.FORMAT, SINCE, "since: {type: string, format: date}"),
      change(Aspect.FORMAT, SINCE, "since: {type: string}"),
      change(
          Aspect.REQUIRED,
          "    CreateBoatRequest:\n      type: object\n      required: [name]\n",
          "    CreateBoatRequest:\n      type: object\n      required: [name, berth]\n"),
      change(
          Aspect.REQUIRED,
          "    CreateBoatRequest:\n      type: object\n      required: [name]\n",
          "    CreateBoatRequest:\n      type: object\n"),
      change(Aspect.NULLABLE, "type: number, nullable: true, ", "type: number, "),
      change(Aspect.NULLABLE, SINCE, "since: {type: string, format: date-time, nullable: true}"),
      change(Aspect.MIN_LENGTH, NAME, "name: {type: string, minLength: 2, maxLength: 20}"),
      change(Aspect.MAX_LENGTH, NAME, "name: {type: string, minLength: 1}"),
      change(Aspect.PATTERN, "pattern: '^S+-[0-9]$'", "pattern: '^S+-[0-9]{2}$'"),
      change(Aspect.MINIMUM, "minimum: 1, maximum: 99", "minimum: 2, maximum: 99"),
      change(Aspect.MAXIMUM, "minimum: 1, maximum: 99", "minimum: 1, maximum: 98"),
      change(Aspect.MIN_ITEMS, "          minItems: 1\n", ""),
      change(Aspect.MAX_ITEMS, "maxItems: 9", "maxItems: 10"),
      change(Aspect.UNIQUE_ITEMS, "          uniqueItems: true\n", ""),
      change(Aspect.ENUM, "[sail, oar]", "[sail, steam]"),
      change(Aspect.DEFAULT, "default: north", "default: south"),
      change(Aspect.EXAMPLE, "example: red", "example: blue"),
      change(Aspect.DEPRECATED, ", deprecated: true", ""),
      change(
          Aspect.DEPRECATED,
          "      summary: Lists the boats.\n",
          "      summary: Lists the boats.\n      deprecated: true\n"),
      change(
          Aspect.NAME,
          "    Boat:\n      type: object\n",
          "    Boat:\n      x-documented-name: Ship\n      type: object\n"),
      change(
          Aspect.STYLE,
          "            type: array\n            items: {type: string}\n      responses:",
          "            type: array\n            items: {type: string}\n          style: form\n          explode: false\n      responses:"),
      change(Aspect.CHARACTERS, "^[A-Z]*$", "^[0-9A-Z]*$"),
      change(
          Aspect.IDEMPOTENT,
          "      summary: Adds a boat.\n",
          "      summary: Adds a boat.\n      x-idempotent: true\n"),
      change(Aspect.SECRET, SINCE, "since: {type: string, format: date-time, x-secret: true}"),
      change(Aspect.SERVER, "https://pier.invalid", "https://quay.invalid"),
      change(Aspect.TITLE, "title: Pier", "title: Piers"),
      change(Aspect.VERSION, "version: v1", "version: v1.1"));

  /** Each has a test of its own. */
  private static final Set<String> ELSEWHERE = Set.of(Presence.SAMPLE.label(), Aspect.TAG.label());

  @TempDir
  private Path folder;

  private static PageChange change(Presence presence, String before, String after) {
    return new PageChange(presence.label(), before, after);
  }

  private static PageChange change(Aspect aspect, String before, String after) {
    return new PageChange(aspect.label(), before, after);
  }

  @Test
  void eachKindThatIsFollowedHasAChange() {
    Set<String> tried = CHANGES.stream().map(PageChange::aspect).collect(Collectors.toSet());
    tried.addAll(ELSEWHERE);
    Stream<String> followed = Stream.concat(
        Stream.of(Presence.values())
            .filter(one -> UpdateRules.of(one) == UpdateRules.Handling.EDIT)
            .map(Presence::label),
        Stream.of(Aspect.values())
            .filter(one -> UpdateRules.of(one) == UpdateRules.Handling.EDIT)
            .map(Aspect::label));
    assertThat(tried).containsExactlyInAnyOrderElementsOf(followed.collect(Collectors.toSet()));
  }

  @ParameterizedTest(name = "{0}")
  @FieldSource("CHANGES")
  void theSpecFollowsThePage(PageChange change) throws Exception {
    Pier pier = Pier.in(folder);
    assertThat(pier.text()).containsOnlyOnce(change.before());
    String wanted = pier.text().replace(change.before(), change.after());

    SpecUpdate.UpdateOutcome outcome = pier.update("second", wanted);
    Pier.apply(outcome);

    assertThat(outcome.decisions()).isEmpty();
    assertThat(outcome.undescribed()).isEmpty();
    assertThat(plain(pier.text())).isEqualTo(plain(wanted));
    assertThat(pier.update("second", wanted).files()).as("again").isEmpty();
  }

  @Test
  void aPayloadIsWrittenAsItIsPrinted() throws Exception {
    Pier pier = Pier.in(folder);
    String before = pier.text();
    SpecUpdate.UpdateOutcome outcome = pier.update(
        "second",
        before.replace(
            "{externalValue: examples/create-boat.request.json}", "{value: {name: Berta}}"));
    Pier.apply(outcome);
    assertThat(outcome.decisions()).isEmpty();
    assertThat(Files.readString(pier.folder().resolve("examples/create-boat.request.json")))
        .isEqualTo("{\n  \"name\": \"Berta\"\n}\n");
    assertThat(plain(pier.text())).isEqualTo(plain(before));
  }

  @Test
  void anIdIsOfWhatItsPathNames() throws Exception {
    Pier pier = Pier.in(folder);
    StringBuilder paths = new StringBuilder();
    for (String things : List.of("sailors", "rope-ladders")) {
      paths.append("  /v1/").append(things).append("/{id}:\n");
      for (String method : List.of("get", "put")) {
        String id = method + things.replace("-", "");
        paths
            .append("    " + method + ":\n      operationId: " + id + "\n      tags: [boats]\n")
            .append(
                "      parameters:\n        - {name: id, in: path, required: true, schema: {type: string}}\n")
            .append("      responses: {'204': {description: It is done.}}\n");
      }
    }
    SpecUpdate.UpdateOutcome outcome = pier.update(
        "second", pier.text().replace("components:\n  sec", paths + "components:\n  sec"));
    Pier.apply(outcome);
    assertThat(outcome.decisions()).isEmpty();
    JsonNode spec = plain(pier.text());
    assertThat(spec.at("/components/parameters/SailorId/description").asText())
        .isEqualTo("Id of the sailor.");
    assertThat(spec.at("/components/parameters/RopeLadderId/description").asText())
        .isEqualTo("Id of the rope ladder.");
    assertThat(spec.at("/components/parameters/RopeLadderId/example").asText())
        .isEqualTo("rope-ladder-1");
    assertThat(Files.readString(pier.folder().resolve("deviations.yaml")))
        .containsOnlyOnce("id: examples-of-path-variables");
    assertThat(spec.at("/paths/~1v1~1sailors~1{id}").findValuesAsText("$ref"))
        .containsOnly("#/components/parameters/SailorId")
        .hasSize(2);
    assertThat(spec.at("/paths/~1v1~1rope-ladders~1{id}").findValuesAsText("$ref"))
        .containsOnly("#/components/parameters/RopeLadderId")
        .hasSize(2);
  }

  @Test
  void anOperationGoesWithWhatOnlyItUsed() throws Exception {
    Pier pier = Pier.in(folder);
    String text = pier.text();
    int post = text.indexOf("    post:\n");
    String wanted =
        text.substring(0, post) + text.substring(text.indexOf("  /v1/boats/{boat_id}:"));
    Pier.apply(pier.update("second", wanted));
    assertThat(pier.text())
        .doesNotContain("CreateBoatRequest")
        .contains("# A boat as others see it.");
    assertThat(pier.folder().resolve("examples/create-boat.request.json")).doesNotExist();
    assertThat(Files.readString(pier.specs().resolve("documents.yaml"))).contains("operations: 2");
  }

  /** Without lines, keys in one order, and required names, too. */
  private static JsonNode plain(String text) {
    JsonNode root = YamlFile.parse("openapi.yaml", text).root();
    root.findParents("x-source").forEach(owner -> ((ObjectNode) owner).remove("x-source"));
    root.findParents("required").forEach(owner -> {
      TreeSet<String> names = new TreeSet<>();
      owner.get("required").forEach(name -> names.add(name.asText()));
      if (!names.isEmpty()) {
        ((ObjectNode) owner).put("required", names.toString());
      }
    });
    return root;
  }
}
