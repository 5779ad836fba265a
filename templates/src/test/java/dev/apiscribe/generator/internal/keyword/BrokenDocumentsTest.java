package dev.apiscribe.generator.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.DocumentCheck;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.templates.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openapitools.codegen.SpecValidationException;

/**
 * Takes each value out of a document in turn, and puts values of every other kind in its place:
 * Java is generated, or the document is refused by a sentence, and each place that the sentence
 * names is in the document.
 *
 * <p>A build takes every value away, prints one in three of what is left, and puts one value in 19
 * in a place, always the same ones. {@code -Dbroken.all=true} tries and prints all.
 */
@Tag("of-documents")
class BrokenDocumentsTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final List<String> VALUES = List.of("null", "1", "\"a\"", "[1]", "{}");

  private static final String AWAY = " taken away";

  private static final boolean ALL = Boolean.getBoolean("broken.all");
  /** Primes, so that a share meets each of the values in each kind of place. */
  private static final int REPLACED = 19;

  private static final int PRINTED = 3;

  @TempDir
  Path scratch;

  /** The document with every keyword, and those with extensions of media types and operations. */
  static Stream<Path> documents() {
    Path cases = Path.of("src/test/cases");
    return Stream.of(KeywordsTest.FOLDER, cases.resolve("row-events"), cases.resolve("row-formats"))
        .map(folder -> folder.resolve("spec.yaml"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void becomeJavaOrASentence(Path source) throws IOException {
    JsonNode document = KeywordsTest.read(source);
    Map<String, JsonNode> broken = new LinkedHashMap<>();
    walk(document, document, "", broken);

    List<String> wrong = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    int replaced = 0;
    int removed = 0;
    for (Map.Entry<String, JsonNode> each : broken.entrySet()) {
      boolean away = each.getKey().endsWith(AWAY);
      if (!ALL && !away && replaced++ % REPLACED != 0) {
        continue;
      }
      String outcome = outcome(each.getValue(), away && (ALL || removed++ % PRINTED == 0));
      counts.merge(outcome.replaceFirst(":(?s).*", ""), 1, Integer::sum);
      if (outcome.startsWith("wrong")) {
        wrong.add(each.getKey() + " " + outcome);
      }
    }

    System.out.println("broken documents: " + counts);
    assertThat(wrong).isEmpty();
  }

  private static void walk(
      JsonNode document, JsonNode node, String pointer, Map<String, JsonNode> broken)
      throws IOException {
    if (!pointer.isEmpty()) {
      broken.put(pointer + AWAY, with(document, pointer, null));
      for (String value : VALUES) {
        broken.put(pointer + " = " + value, with(document, pointer, JSON.readTree(value)));
      }
    }
    if (node.isObject() && !node.has("$ref")) {
      for (String value : VALUES) {
        JsonNode changed = document.deepCopy();
        ((ObjectNode) changed.at(pointer)).set("$ref", JSON.readTree(value));
        broken.put(pointer + " with $ref = " + value, changed);
      }
    }
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      walk(document, property.getValue(), pointer + JsonPointers.step(property.getKey()), broken);
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(document, node.get(i), pointer + "/" + i, broken);
    }
  }

  /** @param value null to take away what is there */
  private static JsonNode with(JsonNode document, String at, JsonNode value) {
    JsonNode changed = document.deepCopy();
    JsonPointer pointer = JsonPointer.compile(at);
    JsonNode owner = changed.at(pointer.head());
    String name = pointer.last().getMatchingProperty();
    if (owner instanceof ArrayNode list && value == null) {
      list.remove(pointer.last().getMatchingIndex());
    } else if (owner instanceof ArrayNode list) {
      list.set(pointer.last().getMatchingIndex(), value);
    } else if (value == null) {
      ((ObjectNode) owner).remove(name);
    } else {
      ((ObjectNode) owner).set(name, value);
    }
    return changed;
  }

  private String outcome(JsonNode document, boolean isPrinted) throws IOException {
    Path file = scratch.resolve("spec.yaml");
    Files.writeString(file, JSON.writeValueAsString(document));
    try {
      DocumentCheck.of(file.toString());
      KeywordCheck.of(file.toString());
      if (isPrinted) {
        Generation.print(file, "client", Files.createTempDirectory(scratch, "printed"));
      } else {
        Generation.read(file, "client", scratch);
      }
      return "generated";
    } catch (SpecValidationException e) {
      return "refused by openapi-generator";
    } catch (IllegalArgumentException e) {
      return e.getClass() == IllegalArgumentException.class
              || e instanceof UnsupportedKeywordsException
          ? place(e.getMessage(), file, document)
          : "wrong: " + e;
    } catch (RuntimeException | StackOverflowError e) {
      return "wrong: " + e + " at " + e.getStackTrace()[0];
    }
  }

  private static String place(String message, Path file, JsonNode document) {
    Matcher place =
        Pattern.compile(Pattern.quote(file + "#") + "([^:]*(?::(?! )[^:]*)*): ").matcher(message);
    int found = 0;
    while (place.find()) {
      found++;
      String pointer = place.group(1);
      if (!pointer.matches("(/.*)?") || document.at(pointer).isMissingNode()) {
        return "wrong: there is no such place: " + message;
      }
    }
    return found > 0 ? "refused" : "wrong: refused without a place: " + message;
  }
}
