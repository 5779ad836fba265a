package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.SpecYaml;
import dev.apiscribe.review.document.Aspect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code facts.yaml}, written in one way only; see specs/README.md. */
final class FactsFile {
  /** The format of a document's page, which says what its silence means. */
  static final String PAGE = "page";
  /** The names of an object's properties. */
  static final String MEMBERS = "members";
  /** Location, name, type and necessity of each parameter of an operation. */
  static final String PARAMETERS = "parameters";

  private static final String HEAD = """
      # What the documents state, by the place in openapi.yaml that it is about, and in which lines; sentences and payloads by a digest.
      # The review tells from it what is the same, without the pages. Written by: spec-review drift --accept-facts
      """;
  private static final List<String> LABELS = Stream.of(
          Stream.of(PAGE),
          Stream.of(Presence.values()).map(Presence::label),
          Stream.of(Aspect.values()).map(Aspect::label),
          Stream.of(MEMBERS, PARAMETERS),
          Stream.of(Ambiguity.values()).map(Ambiguity::id))
      .flatMap(labels -> labels)
      .toList();
  private static final Set<String> KNOWN = Set.copyOf(LABELS);
  private static final Pattern LINES = Pattern.compile("(?:\\d{1,8}(?:, \\d{1,8})*+)?");
  private static final Set<String> KEYS = Set.of("document", "published", "lines", "said");

  private FactsFile() {}

  static String text(Map<String, List<SourceReference>> references) {
    StringBuilder text = new StringBuilder(HEAD);
    new TreeMap<>(references).forEach((pointer, list) -> {
      text.append('\'').append(pointer.replace("'", "''")).append("':\n");
      list.stream()
          .sorted(Comparator.comparing(SourceReference::text)
              .thenComparing(FactsFile::firstLine)
              .thenComparing(FactsFile::line))
          .forEach(reference -> text.append("  - ").append(line(reference)).append('\n'));
    });
    return text.toString();
  }

  private static int firstLine(SourceReference reference) {
    return reference.lines().isEmpty() ? 0 : reference.lines().get(0);
  }

  private static String line(SourceReference reference) {
    ObjectNode line = JsonNodeFactory.instance.objectNode().put("document", reference.document());
    if (reference.published()) {
      line.put("published", true);
    } else if (!reference.lines().isEmpty()) {
      line.put(
          "lines",
          reference.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    if (!reference.said().isEmpty()) {
      ObjectNode said = line.putObject("said");
      LABELS.stream()
          .filter(reference.said()::containsKey)
          .forEach(label -> said.set(label, reference.said().get(label)));
    }
    return SpecYaml.line(line);
  }

  static Map<String, List<SourceReference>> references(YamlFile file) {
    Map<String, List<SourceReference>> all = new TreeMap<>();
    refuseUnless(
        file.root().isObject() || file.root().isMissingNode(),
        file,
        "",
        "found no mapping, expected JSON Pointers with lists");
    file.root().properties().forEach(entry -> {
      String at = JsonPointers.step(entry.getKey());
      refuseUnless(
          entry.getKey().startsWith("/"), file, at, "expected a JSON Pointer into openapi.yaml");
      refuseUnless(entry.getValue().isArray(), file, at, "expected a list of source references");
      List<SourceReference> references = new ArrayList<>();
      for (int i = 0; i < entry.getValue().size(); i++) {
        references.add(reference(file, at + "/" + i, entry.getValue().get(i)));
      }
      all.put(entry.getKey(), references);
    });
    return all;
  }

  private static SourceReference reference(YamlFile file, String at, JsonNode entry) {
    refuseUnless(
        entry.isObject(),
        file,
        at,
        "expected a mapping with the keys document, lines or published, and said");
    for (Map.Entry<String, JsonNode> property : entry.properties()) {
      if (!KEYS.contains(property.getKey())) {
        throw refusal(file, at, "found the key " + property.getKey() + ", expected one of " + KEYS);
      }
    }
    refuseUnless(entry.path("document").isTextual(), file, at, "expected the id of a document");
    refuseUnless(
        entry.path("said").isObject() || !entry.has("said"),
        file,
        at,
        "expected a mapping under said");
    Map<String, JsonNode> said = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> statement : entry.path("said").properties()) {
      if (!KNOWN.contains(statement.getKey())) {
        throw refusal(
            file, at, "found " + statement.getKey() + " under said, expected one of " + LABELS);
      }
      said.put(statement.getKey(), statement.getValue());
    }
    return new SourceReference(
        entry.path("document").asText(),
        entry.path("published").asBoolean(),
        lines(file, at, entry),
        said);
  }

  private static List<Integer> lines(YamlFile file, String at, JsonNode entry) {
    String lines = entry.path("lines").asText();
    if (!LINES.matcher(lines).matches()) {
      throw refusal(file, at, "found lines: " + lines + ", expected numbers such as '95, 139'");
    }
    return lines.isEmpty()
        ? List.of()
        : Stream.of(lines.split(", ")).map(Integer::valueOf).toList();
  }

  private static void refuseUnless(boolean good, YamlFile file, String at, String expected) {
    if (!good) {
      throw refusal(file, at, expected);
    }
  }

  private static UnreadableSpecException refusal(YamlFile file, String at, String expected) {
    return new UnreadableSpecException(
        file.name() + ":" + file.line(at) + ": " + expected
            + ". Correct the line, or write the file again: spec-review drift --docs DIR --accept-facts");
  }
}
