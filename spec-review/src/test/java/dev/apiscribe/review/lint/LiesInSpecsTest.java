package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.review.spec.YamlFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A lie at every place of every curated spec, one at a time: a scalar says something else, its opposite or nothing, a list is in another order, an
 * object says one thing more. Lint asks for the part to be read again, without the vendors' pages. No place is excepted.
 * {@code -Dlies.all=true} tries all of them, where a build tries a sample of the large specs.
 */
class LiesInSpecsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");
  private static final boolean ALL = Boolean.getBoolean("lies.all");
  /** A prime, so that the sample meets every kind of place. */
  private static final int EVERY = 97;

  private static final int SMALL = 2000;

  /** What is put at a place; a missing node takes away what is there. */
  private record Lie(String pointer, JsonNode instead) {
    JsonNode in(JsonNode spec) {
      JsonNode copy = spec.deepCopy();
      JsonPointer at = JsonPointer.compile(pointer);
      JsonNode owner = copy.at(at.head());
      if (owner instanceof ArrayNode list) {
        int index = at.last().getMatchingIndex();
        if (instead.isMissingNode()) {
          list.remove(index);
        } else {
          list.set(index, instead);
        }
      } else if (instead.isMissingNode()) {
        ((ObjectNode) owner).remove(at.last().getMatchingProperty());
      } else {
        ((ObjectNode) owner).set(at.last().getMatchingProperty(), instead);
      }
      return copy;
    }
  }

  /** Every folder with a spec and a record of what its documents state. */
  static Stream<Path> apis() throws IOException {
    try (Stream<Path> folders = Files.list(SPECS)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("facts.yaml")))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("apis")
  @DisplayName("lint asks for the part with the lie to be read again")
  void isAskedForToBeReadAgain(Path folder) {
    LintedApi api = LintedApi.read(folder, null);
    JsonNode spec = api.spec().file().root();
    assertThat(readAgain(api, spec)).as("the spec as it is").isEmpty();
    List<Lie> lies = new ArrayList<>();
    lies(spec, "", lies);
    List<Lie> tried = IntStream.range(0, lies.size())
        .filter(i -> ALL || lies.size() < SMALL || i % EVERY == 0)
        .mapToObj(lies::get)
        .toList();
    List<String> missed = tried.parallelStream()
        .filter(
            lie -> readAgain(api, lie.in(spec)).stream().noneMatch(found -> isAbout(found, lie)))
        .map(lie -> lie.pointer() + " " + lie.instead())
        .toList();
    assertThat(missed).as("unnoticed of %s lies", tried.size()).isEmpty();
    assertThat(tried).as("%s lies of %s", tried.size(), lies.size()).hasSizeGreaterThan(100);
  }

  /** The finding is about the part that the lie is in, or about the part that is gone with it. */
  private static boolean isAbout(String found, Lie lie) {
    return (lie.pointer() + "/").startsWith(found + "/")
        || (found + "/").startsWith(lie.pointer() + "/");
  }

  private static void lies(JsonNode node, String pointer, List<Lie> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              member -> lies(member.getValue(), pointer + YamlFile.step(member.getKey()), all));
      for (Map.Entry<String, JsonNode> more : MORE.entrySet()) {
        if (!node.has(more.getKey())) {
          all.add(new Lie(pointer + "/" + more.getKey(), more.getValue()));
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        lies(node.get(i), pointer + "/" + i, all);
      }
      if (node.size() > 1 && !node.get(0).equals(node.get(node.size() - 1))) {
        all.add(new Lie(pointer, backwards(node)));
      }
    } else {
      all.add(new Lie(pointer, MissingNode.getInstance()));
      others(node).forEach(other -> all.add(new Lie(pointer, other)));
    }
  }

  /** What an object may say beside what it says; where the name means nothing, it is one name more. */
  private static final Map<String, JsonNode> MORE = more();

  private static Map<String, JsonNode> more() {
    Map<String, JsonNode> more = new LinkedHashMap<>();
    more.put("description", TextNode.valueOf("Whatever is sent is forgotten."));
    more.put("deprecated", JsonNodeFactory.instance.booleanNode(true));
    more.put("x-secret", JsonNodeFactory.instance.booleanNode(true));
    more.put("maxLength", JsonNodeFactory.instance.numberNode(5));
    return more;
  }

  private static JsonNode backwards(JsonNode list) {
    ArrayNode backwards = JsonNodeFactory.instance.arrayNode();
    for (Iterator<JsonNode> items = list.elements(); items.hasNext(); ) {
      backwards.insert(0, items.next());
    }
    return backwards;
  }

  private static List<JsonNode> others(JsonNode value) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (value.isBoolean()) {
      return List.of(json.booleanNode(!value.asBoolean()));
    }
    if (value.isNumber()) {
      return List.of(
          json.numberNode(value.decimalValue().add(BigDecimal.ONE)),
          json.numberNode(value.decimalValue().subtract(BigDecimal.TEN)));
    }
    String text = value.asText();
    String opposite = text.contains(" ") ? text.replaceFirst(" ", " not ") : text + "Not";
    String shorter = text.length() > 1 ? text.substring(0, text.length() - 1) : "";
    return Stream.of(
            opposite,
            shorter,
            text.replace('.', '!').replace('1', '7'),
            text.toUpperCase(Locale.ROOT))
        .filter(other -> !Objects.equals(other, text))
        .<JsonNode>map(json::textNode)
        .toList();
  }

  private static List<String> readAgain(LintedApi api, JsonNode spec) {
    SpecTree tree = new SpecTree(api.spec().file().with(spec));
    LintedApi changed = new LintedApi(
        api.name(),
        tree,
        api.deviations(),
        api.observations(),
        api.facts(),
        api.losses(),
        api.words(),
        api.parts(),
        api.documents(),
        api.payloadFiles(),
        api.decisions(),
        api.exceptions());
    Expectations out = new Expectations(tree);
    ReadPartRules.RULES.forEach(rule -> rule.check().look(changed, out));
    return out.broken().stream().map(broken -> broken.at().pointer()).toList();
  }
}
