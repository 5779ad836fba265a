package dev.apiscribe.generator.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.keyword.Keyword.Treatment;
import dev.apiscribe.templates.FirstDifference;
import dev.apiscribe.templates.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes every keyword of schemas into the schema of a property, an element, a parameter and a
 * body, and then behind everything that may stand between the two: what is generated is the same,
 * or the document is refused.
 */
@Tag("of-documents")
class KeywordsBehindReferencesTest {
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * The schemas by name, of which two properties each are made: one that is required, and one that
   * is not.
   */
  private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
      "text", "{'type':'string'}",
      "number", "{'type':'number','minimum':2,'maximum':8}",
      "whole", "{'type':'integer','format':'int64'}",
      "flag", "{'type':'boolean'}",
      "list", "{'type':'array','items':{'type':'string'}}",
      "map", "{'type':'object','additionalProperties':{'type':'string'}}",
      "part", "{'$ref':'#/components/schemas/Part'}"));

  private static final Set<String> IN_BODIES_ONLY = Set.of("map", "part");

  /**
   * Keywords that say how a schema is made, or with which a component becomes a type of its own.
   */
  private static final List<String> OTHERS =
      List.of("$ref", "allOf", "enum", "type", "items", "properties", "additionalProperties");

  /** A way to say something of a property. */
  private enum Form {
    HERE {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return both(schema, said);
      }
    },
    BEHIND_A_REFERENCE {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return component(name, both(schema, said), components);
      }
    },
    BEHIND_TWO_REFERENCES {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return component(
            name, component(name + "Itself", both(schema, said), components), components);
      }
    },
    WITHIN_ALL_OF {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return wrapped(component(name, both(schema, said), components));
      }
    },
    BESIDE_ALL_OF {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return both(wrapped(component(name, schema, components)), said);
      }
    },
    BESIDE_ALL_OF_BEHIND_A_REFERENCE {
      @Override
      JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components) {
        return component(
            name, both(wrapped(component(name + "Itself", schema, components)), said), components);
      }
    };

    /**
     * Returns what is in the names of one form only: all names are equally long, or lines would
     * break elsewhere.
     */
    String number() {
      return String.valueOf(ordinal() + 1);
    }

    String neutral(String text) {
      return text.replaceAll("(?i)(form|named)" + number(), "$1");
    }

    /** Returns the schema of the property; others go to the components. */
    abstract JsonNode of(String name, JsonNode schema, JsonNode said, ObjectNode components);

    /** What has a reference cannot say more, but around one. */
    private static JsonNode both(JsonNode schema, JsonNode said) {
      ObjectNode both = schema.has("$ref") && !said.isEmpty() ? wrapped(schema) : schema.deepCopy();
      return both.setAll((ObjectNode) said);
    }

    private static ObjectNode wrapped(JsonNode schema) {
      ObjectNode wrapped = JSON.createObjectNode();
      wrapped.putArray("allOf").add(schema);
      return wrapped;
    }

    private static JsonNode component(String name, JsonNode schema, ObjectNode components) {
      components.set(name, schema);
      return JSON.createObjectNode().put("$ref", "#/components/schemas/" + name);
    }
  }

  @TempDir
  Path scratch;

  private final JsonNode values = KeywordsTest.read(KeywordsTest.FOLDER.resolve("values.yaml"));
  private final JsonNode spec = KeywordsTest.read(KeywordsTest.FOLDER.resolve("spec.yaml"));

  @Test
  void sayWhatTheySayInTheSchemaItself() throws IOException {
    List<String> wrong = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (Keyword keyword : KeywordTable.of(ObjectKind.SCHEMA).values()) {
      if (keyword.treatment() == Treatment.REFUSED
          || keyword.treatment() == Treatment.HARMLESS
          || OTHERS.contains(keyword.name())) {
        continue;
      }
      for (String type : TYPES.keySet()) {
        Set<Form> taken = EnumSet.noneOf(Form.class);
        for (Form form : Form.values()) {
          if (isTaken(document(type, keyword.name(), Set.of(form)))) {
            taken.add(form);
          }
        }
        counts.merge("refused", Form.values().length - taken.size(), Integer::sum);
        if (taken.contains(Form.HERE)) {
          Map<Form, Map<String, String>> printed = printed(document(type, keyword.name(), taken));
          counts.merge("compared", printed.size(), Integer::sum);
          printed.forEach((form, files) -> {
            if (!files.equals(printed.get(Form.HERE))) {
              wrong.add(keyword.name() + " of " + type + " " + form + ": "
                  + FirstDifference.of(printed.get(Form.HERE), files));
            }
          });
        }
      }
    }
    System.out.println("keywords behind references: " + counts);
    assertThat(wrong).isEmpty();
  }

  private static boolean isTaken(Path document) {
    try {
      KeywordCheck.of(document.toString());
      return true;
    } catch (UnsupportedKeywordsException e) {
      return false;
    }
  }

  /** Returns what is printed of each form, with the same names. */
  private Map<Form, Map<String, String>> printed(Path document) throws IOException {
    Map<Form, Map<String, String>> printed = new TreeMap<>();
    for (String output : List.of("models", "client")) {
      Path folder = Files.createTempDirectory(scratch, "printed");
      Generation.print(document, output, folder).forEach((file, text) -> {
        for (Form form : Form.values()) {
          if (file.contains("Form" + form.number())) {
            printed
                .computeIfAbsent(form, key -> new TreeMap<>())
                .put(form.neutral(file), form.neutral(text));
          }
        }
      });
    }
    return printed;
  }

  private JsonNode value(String keyword, String type) {
    return switch (keyword + " " + type) {
      case "default number", "default whole" -> JSON.getNodeFactory().numberNode(5);
      case "default flag" -> JSON.getNodeFactory().booleanNode(true);
      case "default list" -> JSON.createArrayNode().add("a");
      case "default map", "default part" -> JSON.createObjectNode().put("a", "b");
      default -> values.path("schema").path(keyword);
    };
  }

  private Path document(String type, String keyword, Set<Form> forms) throws IOException {
    ObjectNode document = spec.deepCopy();
    ObjectNode paths = document.putObject("paths");
    ObjectNode components = document.withObject("/components/schemas");
    ObjectNode said = JSON.createObjectNode();
    said.set(keyword, value(keyword, type));
    JsonNode schema = json(TYPES.get(type));
    for (Form form : forms) {
      JsonNode property = form.of("Named" + form.number(), schema, said, components);
      ObjectNode thing = (ObjectNode) json("{'type':'object','required':['needed']}");
      thing.set(
          "properties",
          JSON.createObjectNode()
              .<ObjectNode>set("needed", property)
              .<ObjectNode>set("optional", property)
              .set("all", JSON.createObjectNode().put("type", "array").set("items", property)));
      components.set("ThingForm" + form.number(), thing);
      paths.set("/form" + form.number(), path(form, IN_BODIES_ONLY.contains(type), property));
    }
    return Files.writeString(scratch.resolve("spec.yaml"), JSON.writeValueAsString(document));
  }

  private static JsonNode path(Form form, boolean isInBodyOnly, JsonNode schema)
      throws IOException {
    ObjectNode path = (ObjectNode) json("""
        {'post':{'operationId':'sendForm@','tags':['Form@'],
          'parameters':[{'name':'a','in':'query','schema':{'type':'string'}}],
          'requestBody':{'content':{'application/json':{}}},
          'responses':{'200':{'description':'Done.','content':{'application/json':{
            'schema':{'$ref':'#/components/schemas/ThingForm@'}}}}}},
         'put':{'operationId':'putForm@','tags':['Form@'],
          'requestBody':{'content':{'application/json':{
            'schema':{'$ref':'#/components/schemas/ThingForm@'}}}},
          'responses':{'204':{'description':'Done.'}}}}
        """.replace("@", form.number()));
    ((ObjectNode) path.at("/post/requestBody/content/application~1json")).set("schema", schema);
    if (!isInBodyOnly) {
      ((ObjectNode) path.at("/post/parameters/0")).set("schema", schema);
    }
    return path;
  }

  private static JsonNode json(String text) throws IOException {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
