package dev.apiscribe.review.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.SpecTree;
import dev.apiscribe.review.curated.ReadParts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A lie at every place of every curated spec and of the files beside it: a scalar says something
 * else, its opposite or nothing, a list is in another order, an object says one thing more. Lint
 * asks for the part to be read again, without the vendors' pages. No place is excepted.
 *
 * <p>Each part has a digest of its own, so one run judges a lie in every part, and expects a
 * finding in every part. A lie that reaches across parts is judged alone. Of facts.yaml and
 * losses.yaml, which drift writes and which have one digest each, a share is tried.
 */
@Tag("of-documents")
class LiesInSpecsTest {
  private static final Path SPECS = Path.of(System.getProperty("apiscribe.root"), "specs");
  /** A prime, so that the share meets every kind of place. */
  private static final int EVERY = 997;

  /** What is put at a place; a missing node takes away what is there. */
  private record Lie(String pointer, JsonNode instead) {
    void putInto(JsonNode copy) {
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
    }
  }

  /**
   * Every file of every folder with a record of what its documents state, but for the record of
   * digests itself.
   */
  static Stream<Arguments> files() throws IOException {
    List<Arguments> all = new ArrayList<>();
    try (Stream<Path> folders = Files.list(SPECS)) {
      for (Path folder : folders
          .filter(folder -> Files.exists(folder.resolve("facts.yaml")))
          .sorted()
          .toList()) {
        all.add(arguments(folder, "documents.yaml"));
        try (Stream<Path> files = Files.list(folder)) {
          files
              .filter(Files::isRegularFile)
              .map(file -> file.getFileName().toString())
              .filter(file -> !file.equals("parts.yaml"))
              .sorted()
              .forEach(file -> all.add(arguments(folder, file)));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("files")
  @DisplayName("lint asks for the part with the lie to be read again")
  void isAskedForToBeReadAgain(Path folder, String file) {
    LintedApi api = LintedApi.read(folder, null);
    LintTables.LintTable<LintedApi> table = LintTables.OF_API.stream()
        .filter(one -> one.rules().stream().anyMatch(rule -> rule.id().equals("read-again"))
            && one.file().apply(api).file().name().endsWith("/" + file))
        .findFirst()
        .orElseThrow(() -> new AssertionError(file + " is read by no rule"));
    JsonNode root = table.file().apply(api).file().root();
    assertThat(readAgain(table, api, file, root)).as("the file as it is").isEmpty();
    Set<String> parts = parts(api, file, root);
    Set<String> around = new HashSet<>();
    for (String part : parts) {
      for (String at = part; !at.isEmpty(); at = above(at)) {
        around.add(above(at));
      }
    }
    List<Lie> all = new ArrayList<>();
    lies(root, "", all);
    Map<String, List<Lie>> byPart = new TreeMap<>();
    List<Lie> across = new ArrayList<>();
    for (Lie lie : all) {
      Optional<String> owner = owner(lie, parts);
      boolean isAcross = around.contains(lie.pointer());
      if (owner.isPresent() && !isAcross) {
        byPart.computeIfAbsent(owner.get(), key -> new ArrayList<>()).add(lie);
      } else if (!file.equals("documents.yaml")) {
        // Of documents.yaml, an entry of another API is guarded there.
        across.add(lie);
      }
    }
    boolean whole = parts.equals(Set.of("")) && !file.equals("openapi.yaml");
    int rounds = byPart.values().stream().mapToInt(List::size).max().orElse(0);
    List<String> missed = new ArrayList<>(IntStream.range(0, rounds)
        .filter(round -> !whole || round % EVERY == 0)
        .parallel()
        .mapToObj(round -> missed(table, api, file, root, byPart, round))
        .flatMap(List::stream)
        .toList());
    missed.addAll(across.parallelStream()
        .filter(lie -> {
          JsonNode copy = root.deepCopy();
          lie.putInto(copy);
          return readAgain(table, api, file, copy).isEmpty();
        })
        .map(Lie::toString)
        .toList());
    int tried = across.size()
        + (whole
            ? (rounds + EVERY - 1) / EVERY
            : byPart.values().stream().mapToInt(List::size).sum());
    System.out.printf(
        Locale.ROOT,
        "Lies in %s of %s: %d tried of %d, %d alone and the others in %d rounds, %d not noticed%n",
        file,
        folder.getFileName(),
        tried,
        all.size(),
        across.size(),
        rounds,
        missed.size());
    assertThat(missed).as("unnoticed of %s lies", tried).isEmpty();
    assertThat(tried).isPositive();
  }

  /** One lie in each part that has as many: each part is found. */
  private static List<String> missed(
      LintTables.LintTable<LintedApi> table,
      LintedApi api,
      String file,
      JsonNode root,
      Map<String, List<Lie>> byPart,
      int round) {
    JsonNode copy = root.deepCopy();
    Map<String, Lie> told = new TreeMap<>();
    byPart.forEach((part, lies) -> {
      if (round < lies.size()) {
        lies.get(round).putInto(copy);
        told.put(part, lies.get(round));
      }
    });
    Set<String> found = readAgain(table, api, file, copy);
    return told.entrySet().stream()
        .filter(lie -> !found.contains(lie.getKey()))
        .map(lie -> lie.getValue().toString())
        .toList();
  }

  /** The parts of a file by their pointers in it. */
  private static Set<String> parts(LintedApi api, String file, JsonNode root) {
    Set<String> parts = new HashSet<>();
    ReadParts.ofRecord(api.parts().file())
        .digestsOf(file)
        .keySet()
        .forEach(part -> parts.add(pointer(root, part)));
    return parts;
  }

  private static String pointer(JsonNode root, String part) {
    if (!part.contains("#") || part.startsWith("/")) {
      return part.startsWith("/") ? part : "";
    }
    String name = part.substring(part.indexOf('#') + 1);
    for (int i = 0; root.isArray() && i < root.size(); i++) {
      if (root.get(i).path("id").asText(String.valueOf(i)).equals(name)) {
        return "/" + i;
      }
    }
    return JsonPointers.step(name);
  }

  /** The nearest part around a lie. */
  private static Optional<String> owner(Lie lie, Set<String> parts) {
    String at = lie.pointer();
    while (!parts.contains(at) && !at.isEmpty()) {
      at = above(at);
    }
    return parts.contains(at) ? Optional.of(at) : Optional.empty();
  }

  private static String above(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }

  private static void lies(JsonNode node, String pointer, List<Lie> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(property ->
              lies(property.getValue(), pointer + JsonPointers.step(property.getKey()), all));
      for (Map.Entry<String, JsonNode> more : MORE.entrySet()) {
        if (!node.has(more.getKey())) {
          all.add(new Lie(pointer + "/" + more.getKey(), more.getValue()));
        }
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        lies(node.get(i), pointer + "/" + i, all);
      }
      // The order of the entries of a file says nothing.
      if (!pointer.isEmpty() && node.size() > 1 && !node.get(0).equals(node.get(node.size() - 1))) {
        all.add(new Lie(pointer, backwards(node)));
      }
    } else {
      all.add(new Lie(pointer, MissingNode.getInstance()));
      others(node).forEach(other -> all.add(new Lie(pointer, other)));
    }
  }

  /**
   * What an object may say beside what it says; where the name means nothing, it is one name more.
   */
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

  /** The pointers of the parts that are to be read again. */
  private static Set<String> readAgain(
      LintTables.LintTable<LintedApi> table, LintedApi api, String file, JsonNode root) {
    SpecTree tree = new SpecTree(table.file().apply(api).file().with(root));
    LintedApi changed = new LintedApi(
        api.name(),
        file.equals("openapi.yaml") ? tree : api.spec(),
        file.equals("deviations.yaml") ? tree : api.deviations(),
        file.equals("observations.yaml") ? tree : api.observations(),
        file.equals("facts.yaml") ? tree : api.facts(),
        file.equals("losses.yaml") ? tree : api.losses(),
        file.equals("words.yaml") ? tree : api.words(),
        api.parts(),
        file.equals("documents.yaml") ? tree : api.documents(),
        api.payloadFiles(),
        api.decisions(),
        file.equals("lint.yaml") ? tree.file() : api.exceptions());
    Expectations out = new Expectations(tree);
    table.rules().forEach(rule -> rule.check().look(changed, out));
    Set<String> found = new TreeSet<>();
    out.broken().forEach(broken -> found.add(broken.at().pointer()));
    return found;
  }
}
