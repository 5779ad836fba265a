package dev.apiscribe.generator.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.keyword.Keyword.Treatment;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.templates.Generation;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.util.OpenAPIDeserializer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.SpecValidationException;
import org.openapitools.codegen.serializer.SerializerUtils;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Writes every keyword of OpenAPI 3.0 into every kind of object: the generated code changes, or the
 * document is refused with the place, or the generation says that it does not check the place, or
 * the table has a reason why the keyword changes nothing.
 */
@Tag("of-documents")
class KeywordsTest {
  static final Path FOLDER = Path.of("src/test/keywords");
  private static final JsonMapper JSON = new JsonMapper();

  /** What a client checks itself before it sends a value, whatever servers are told. */
  private static final Set<String> CONSTRAINTS = Set.of(
      "maximum",
      "exclusiveMaximum",
      "minimum",
      "exclusiveMinimum",
      "maxLength",
      "minLength",
      "pattern",
      "maxItems",
      "minItems");

  @TempDir
  Path scratch;

  private final JsonNode spec = read(FOLDER.resolve("spec.yaml"));
  private final JsonNode values = read(FOLDER.resolve("values.yaml"));
  private final Map<String, Map<String, String>> printed = new HashMap<>();
  private Path base;

  /**
   * The keywords by kind of object, as the parser of openapi-generator has them from the standard.
   */
  private static final class Standard extends OpenAPIDeserializer {
    private static final Map<String, String> NAMES = Map.of(
        "ROOT", "DOCUMENT",
        "MEDIATYPE", "MEDIA_TYPE",
        "PATHITEM", "PATH_ITEM",
        "OAUTHFLOW", "OAUTH_FLOW",
        "OAUTHFLOWS", "OAUTH_FLOWS");

    static Map<ObjectKind, Set<String>> keywords() {
      Map<ObjectKind, Set<String>> keywords = new TreeMap<>();
      KEYS.get("openapi30").forEach((key, names) -> {
        String name = key.replace("_KEYS", "");
        keywords.put(ObjectKind.valueOf(NAMES.getOrDefault(name, name)), new TreeSet<>(names));
      });
      // The parser reads headers as parameters, whose name and place they do not have in the
      // standard.
      keywords.get(ObjectKind.HEADER).removeAll(Set.of("name", "in"));
      keywords.put(ObjectKind.DISCRIMINATOR, Set.of("propertyName", "mapping"));
      return keywords;
    }
  }

  @Test
  void theTableHasTheKeywordsOfTheStandard() {
    Map<ObjectKind, Set<String>> table = new TreeMap<>();
    for (ObjectKind kind : ObjectKind.values()) {
      if (!KeywordTable.of(kind).isEmpty()) {
        table.put(kind, new TreeSet<>(KeywordTable.of(kind).keySet()));
      }
      KeywordTable.of(kind)
          .values()
          .forEach(keyword -> assertThat(keyword.reason().isEmpty())
              .as("%s: a reason for %s", kind, keyword.name())
              .isEqualTo(keyword.treatment() == Treatment.UNDERSTOOD));
    }
    assertThat(table).isEqualTo(Standard.keywords());
  }

  @Test
  void noKeywordIsIgnoredWithoutAWord() throws IOException {
    List<String> ignored = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    Set<ObjectKind> kinds = new TreeSet<>();
    for (JsonNode place : values.path("places")) {
      ObjectKind kind = ObjectKind.valueOf(place.path("kind").asText());
      kinds.add(kind);
      for (String name : KeywordTable.of(kind).keySet()) {
        String outcome = outcome(kind, place, name);
        counts.merge(outcome, 1, Integer::sum);
        if (outcome.equals("ignored")) {
          ignored.add(kind + " " + place.path("at").asText() + " " + name);
        }
      }
    }
    print("keywords in " + values.path("places").size() + " places: " + counts);
    assertThat(kinds).containsAll(Standard.keywords().keySet());
    assertThat(ignored).isEmpty();
  }

  /**
   * Its parser leaves out what it does not know, and corrects other things: what it left alone is
   * judged alike.
   */
  @Test
  void aProgramWithAParsedDocumentIsToldTheSame() throws IOException {
    List<String> untold = new ArrayList<>();
    int told = 0;
    for (JsonNode place : values.path("places")) {
      ObjectKind kind = ObjectKind.valueOf(place.path("kind").asText());
      for (String name : KeywordTable.of(kind).keySet()) {
        Path document = with(place.path("at").asText(), name, value(place, name));
        OpenAPI parsed = new OpenAPIParser()
            .readContents(Files.readString(document), null, new ParseOptions())
            .getOpenAPI();
        JsonNode known = JSON.readTree(SerializerUtils.toJsonString(parsed));
        List<String> ofParsed = lines(() -> KeywordCheck.ofText(known.toString(), "parsed"));
        for (String line : lines(() -> KeywordCheck.of(document.toString()))) {
          JsonPointer owner = JsonPointer.compile(
                  line.replaceFirst(": .*", "").replace(document + "#", ""))
              .head();
          if (known.at(owner).equals(JSON.readTree(document.toFile()).at(owner))) {
            told++;
            if (!ofParsed.contains(line.replace(document + "#", "parsed#"))) {
              untold.add(line);
            }
          }
        }
      }
    }
    print("lines for programs: " + told);
    assertThat(untold).isEmpty();
    assertThat(told).isGreaterThan(500);
  }

  private static List<String> lines(Supplier<List<String>> check) {
    try {
      return check.get();
    } catch (UnsupportedKeywordsException e) {
      return e.getMessage().lines().skip(1).map(String::strip).toList();
    }
  }

  /**
   * The names of other objects, misspelt ones among them, stand nowhere without a word: each kind
   * of object is reached.
   */
  @Test
  void everyOtherNameIsUnchecked() throws IOException {
    Set<String> names = new TreeSet<>(Set.of("const", "patternProperties", "summry"));
    Standard.keywords().values().forEach(names::addAll);
    List<String> taken = new ArrayList<>();
    int tried = 0;
    for (JsonNode place : values.path("places")) {
      ObjectKind kind = ObjectKind.valueOf(place.path("kind").asText());
      for (String name : names) {
        if (!KeywordTable.of(kind).containsKey(name)) {
          String at = place.path("at").asText();
          tried++;
          if (!"unchecked"
              .equals(said(with(at, name, JSON.getNodeFactory().textNode("a")), at, name))) {
            taken.add(at + " " + name);
          }
        }
      }
    }
    print("other names: " + tried + " unchecked");
    assertThat(taken).isEmpty();
  }

  @Test
  void ourSpecsSayNothingThatIsNotChecked() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../specs"))) {
      List<Path> specs = folders
          .map(folder -> folder.resolve("openapi.yaml"))
          .filter(Files::isRegularFile)
          .toList();
      assertThat(specs)
          .isNotEmpty()
          .allSatisfy(each -> assertThat(KeywordCheck.of(each.toString())).isEmpty());
    }
  }

  private String outcome(ObjectKind kind, JsonNode place, String name) throws IOException {
    String at = place.path("at").asText();
    Keyword keyword = KeywordTable.find(kind, name);
    Path document = with(at, name, value(place, name));
    String said = said(document, at, name);
    if (said != null) {
      return said;
    } else if (keyword.treatment() == Treatment.HARMLESS) {
      return "harmless";
    } else if (place.path("same").has(name)) {
      return "same, with a reason";
    }
    try {
      for (String output : CONSTRAINTS.contains(name) ? List.of("client") : Generation.OUTPUTS) {
        if (!printed(document, output).equals(base(output))) {
          return "changed";
        }
      }
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining(document + "#/");
      return "refused with the object around it";
    } catch (SpecValidationException e) {
      return "refused by openapi-generator";
    }
    return "ignored";
  }

  private JsonNode value(JsonNode place, String name) {
    JsonNode own = place.path("set").path(name);
    JsonNode value =
        own.isMissingNode() ? values.path(place.path("of").asText("none")).path(name) : own;
    assertThat(value.isMissingNode())
        .as("a value for %s %s", place.path("at"), name)
        .isFalse();
    return value;
  }

  /**
   * Returns what the generator says of a place, or newly of what is below it; null if it says
   * nothing.
   */
  private String said(Path document, String at, String name) throws IOException {
    String place = document + "#" + at + JsonPointers.step(name);
    try {
      Set<String> before = new TreeSet<>();
      KeywordCheck.of(base().toString())
          .forEach(line -> before.add(line.replace(base + "#", document + "#")));
      return KeywordCheck.of(document.toString()).stream()
              .anyMatch(line -> line.startsWith(place + ": ")
                  || (line.startsWith(place + "/") && !before.contains(line)))
          ? "unchecked"
          : null;
    } catch (UnsupportedKeywordsException e) {
      assertThat(e.getStackTrace()).isEmpty();
      return e.getMessage()
              .lines()
              .map(String::strip)
              .anyMatch(line -> line.startsWith(place + ": ") || line.startsWith(place + "/"))
          ? "refused"
          : "refused where it is used";
    }
  }

  private Map<String, String> base(String output) throws IOException {
    if (!printed.containsKey(output)) {
      printed.put(output, printed(base(), output));
    }
    return printed.get(output);
  }

  private Path base() throws IOException {
    if (base == null) {
      base = Files.writeString(scratch.resolve("base.yaml"), JSON.writeValueAsString(spec));
    }
    return base;
  }

  private Map<String, String> printed(Path document, String output) throws IOException {
    Path folder = Files.createTempDirectory(scratch, "printed");
    return Generation.print(document, output, folder);
  }

  private Path with(String at, String name, JsonNode value) throws IOException {
    JsonNode changed = spec.deepCopy();
    JsonNode object = changed.at(at);
    assertThat(object.isObject()).as(at).isTrue();
    put((ObjectNode) object, name, value);
    return Files.writeString(scratch.resolve("spec.yaml"), JSON.writeValueAsString(changed));
  }

  private static void put(ObjectNode object, String name, JsonNode value) {
    if (object.get(name) instanceof ObjectNode before && value.isObject() && !before.has("$ref")) {
      value.properties().forEach(more -> put(before, more.getKey(), more.getValue()));
    } else {
      object.set(name, value.deepCopy());
    }
  }

  static JsonNode read(Path yaml) {
    try {
      return JSON.valueToTree(
          new Load(LoadSettings.builder().build()).loadFromString(Files.readString(yaml)));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void print(String text) {
    System.out.println(text);
  }
}
