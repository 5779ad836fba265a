package dev.apiscribe.review.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every node of a spec in turn is taken away, or is something unexpected. */
@Tag("of-documents")
class MutilatedSpecsTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = new Mutations().base();

  private static List<JsonPointer> pointers(JsonNode root) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(root, JsonPointer.empty(), pointers);
    return pointers;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> pointers) {
    if (!at.matches()) {
      pointers.add(at);
    }
    node.fieldNames()
        .forEachRemaining(name -> collect(node.get(name), at.appendProperty(name), pointers));
    for (int i = 0; i < node.size() && node.isArray(); i++) {
      collect(node.get(i), at.appendIndex(i), pointers);
    }
  }

  /** The spec with another value there, or with none. */
  private static String mutant(JsonPointer at, String value) throws IOException {
    JsonNode root = JSON.readTree(BASE);
    JsonNode owner = root.at(at.head());
    if (owner instanceof ArrayNode array) {
      if (value.isEmpty()) {
        array.remove(at.last().getMatchingIndex());
      } else {
        array.set(at.last().getMatchingIndex(), JSON.readTree(value));
      }
    } else if (value.isEmpty()) {
      ((ObjectNode) owner).remove(at.last().getMatchingProperty());
    } else {
      ((ObjectNode) owner).set(at.last().getMatchingProperty(), JSON.readTree(value));
    }
    return root.toString();
  }

  @Test
  void whatDiffersIsFoundOrRefusedAndNeverPassedOver() throws IOException {
    List<String> silent = new ArrayList<>();
    int compared = 0;
    for (JsonPointer at : pointers(JSON.readTree(BASE))) {
      for (String value : List.of(
          "", "null", "\"odd\"", "7", "true", "[]", "{}", "[[1]]", "{\"$ref\": \"#/info\"}")) {
        String mutant = mutant(at, value);
        try {
          boolean found = !SpecFixture.findings(BASE, mutant).isEmpty()
              && !SpecFixture.findings(mutant, BASE).isEmpty();
          if (!found && !JSON.readTree(mutant).equals(JSON.readTree(BASE))) {
            silent.add(at + " = " + value);
          }
        } catch (UnreadableSpecException refused) {
          assertThat(refused).hasMessageContaining(".yaml");
        }
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(1000);
    assertThat(silent).isEmpty();
  }
}
