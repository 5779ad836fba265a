package dev.apiscribe.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A YAML or JSON file as a tree, with the line of every node. Aliases are written out, and what a
 * merge key brings in is where the key is; the line of both is where they are written. Duplicate
 * keys are refused.
 */
public final class YamlFile {
  private static final LoadSettings SETTINGS = LoadSettings.builder()
      .setAllowDuplicateKeys(false)
      .setCodePointLimit(64 << 20)
      .setMaxAliasesForCollections(YamlMappings.MOST_ALIASES)
      .build();
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  /** Aliases of aliases make few lines endless. */
  private static final int MOST_NODES = 1_000_000;

  private static final int DEEPEST = 500;
  private static final long MOST_CHARACTERS = 200_000_000;
  private static final int LONGEST_NUMBER = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9]++(?:\\.[0-9]*+)?(?:[eE][-+]?[0-9]{1,9})?");

  /** Those of JSON. */
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  /** Plain words of YAML for what JSON has, too; yes, no, on and off are texts. */
  private static final Map<String, JsonNode> WORDS = Map.of(
      "~", JSON.nullNode(),
      "Null", JSON.nullNode(),
      "NULL", JSON.nullNode(),
      "True", JSON.booleanNode(true),
      "TRUE", JSON.booleanNode(true),
      "False", JSON.booleanNode(false),
      "FALSE", JSON.booleanNode(false));

  private static final int MOST_REFERENCES = 50;

  private final String name;
  private final JsonNode root;
  private final Map<String, Integer> lines;
  private @Nullable SchemaHierarchy hierarchy;

  private YamlFile(String name, JsonNode root, Map<String, Integer> lines) {
    this.name = name;
    this.root = root;
    this.lines = lines;
  }

  /** Fails with {@link UnreadableSpecException} when the file is missing, no UTF-8 or no YAML. */
  public static YamlFile read(Path file) {
    String name = file.toString().replace('\\', '/');
    try {
      return parse(name, Files.readString(file));
    } catch (MalformedInputException e) {
      throw new UnreadableSpecException(
          name
              + ": found bytes that are not valid UTF-8, expected YAML in UTF-8. Save the file again as UTF-8.");
    } catch (IOException e) {
      throw new UnreadableSpecException(
          name + ": cannot be read, expected a YAML file. Check the path and its permissions.");
    }
  }

  public static YamlFile parse(String name, String text) {
    try {
      Node node = YamlText.composed(SETTINGS, text).orElse(null);
      Map<String, Integer> lines = new HashMap<>();
      return new YamlFile(
          name,
          node == null
              ? JSON.missingNode()
              : new Tree(name, lines, new YamlMappings(name), new AtomicLong()).of(node, "", 0),
          lines);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
      throw new UnreadableSpecException(name + (line > 0 ? ":" + line : "")
          + ": is not valid YAML: " + e.getProblem() + ". Fix the line, or the one before it.");
    } catch (YamlEngineException e) {
      throw new UnreadableSpecException(name + ": is not valid YAML: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw tooDeep(name);
    }
  }

  private static UnreadableSpecException tooDeep(String at) {
    return new UnreadableSpecException(
        at
            + ": is nested too deeply, or an alias is inside what it repeats. Check its brackets and aliases.");
  }

  /**
   * A tree that is in a page, with the line of each node's pointer; a node without one has that of
   * its owner.
   */
  public static YamlFile of(String name, JsonNode root, Map<String, Integer> lines) {
    return new YamlFile(name, root, lines);
  }

  /** A document without lines. */
  public static YamlFile of(String name, JsonNode root) {
    return of(name, root, Map.of());
  }

  /** The file with another content, its lines those of what is left. */
  public YamlFile with(JsonNode changed) {
    return new YamlFile(name, changed, lines);
  }

  public String name() {
    return name;
  }

  public JsonNode root() {
    return root;
  }

  /** A missing node when nothing is there, or the text is not a pointer. */
  public JsonNode at(String pointer) {
    return !pointer.isEmpty() && !pointer.startsWith("/")
        ? JSON.missingNode()
        : root.at(JsonPointer.compile(pointer));
  }

  /**
   * The line of a node's key, or of the node in a list; of the nearest owner when the pointer leads
   * nowhere.
   */
  public int line(String pointer) {
    String at = pointer;
    while (!at.isEmpty() && !lines.containsKey(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
    }
    return lines.getOrDefault(at, 1);
  }

  /** Returns the node at a pointer; a missing node when nothing is there. */
  public SpecNode node(String pointer) {
    return new SpecNode(this, pointer, at(pointer));
  }

  public Place place(String pointer) {
    return new Place(name, line(pointer), pointer);
  }

  /**
   * Returns where the node is written: the pointer itself, or the one at the end of its references.
   * One that leads nowhere, or in a circle, is refused.
   */
  public String resolve(String pointer) {
    String at = pointer;
    for (int i = 0; i < MOST_REFERENCES; i++) {
      JsonNode reference = at(at).path("$ref");
      if (!reference.isTextual()) {
        return at;
      }
      String from = at;
      at = target(reference.asText())
          .orElseThrow(() -> new UnreadableSpecException(place(from) + ": the reference "
              + reference.asText() + " leads nowhere. Point it to a component of this file."));
    }
    throw new UnreadableSpecException(
        place(pointer) + ": the reference leads back to itself. Break the circle.");
  }

  /**
   * Returns the pointer that a reference is written for, one step and no further; empty where it
   * leads out of the file or to nothing.
   */
  public Optional<String> target(String reference) {
    if (!reference.startsWith("#/")) {
      return Optional.empty();
    }
    String written = reference.substring(1);
    String pointer = at(written).isMissingNode() ? JsonPointers.ofFragment(written) : written;
    return at(pointer).isMissingNode() ? Optional.empty() : Optional.of(pointer);
  }

  /**
   * Returns the pointer of the schema that a value of a discriminator's mapping means, by its name
   * or by a reference; empty where there is none.
   */
  public Optional<String> mapped(String value) {
    String named = "/components/schemas" + JsonPointers.step(value);
    return at(named).isMissingNode() ? target(value) : Optional.of(named);
  }

  /** Returns which components extend which; it is found out when it is first asked for. */
  public SchemaHierarchy hierarchy() {
    if (hierarchy == null) {
      hierarchy = new SchemaHierarchy(this);
    }
    return hierarchy;
  }

  private record Tree(
      String file, Map<String, Integer> lines, YamlMappings mappings, AtomicLong characters) {
    JsonNode of(Node node, String pointer, int depth) {
      if (depth > DEEPEST) {
        throw tooDeep(file + ":" + line(node));
      }
      lines.putIfAbsent(pointer, line(node));
      if (lines.size() > MOST_NODES || characters.addAndGet(pointer.length()) > MOST_CHARACTERS) {
        throw new UnreadableSpecException(
            file + ":" + line(node) + ": found more than " + MOST_NODES
                + " nodes, or pointers to them that are too long. Write out fewer aliases.");
      }
      if (!PLAIN_TAGS.contains(node.getTag())) {
        throw new UnreadableSpecException(
            file + ":" + line(node) + ": found the tag " + node.getTag()
                + ", which readers take for different things. Write the value without it.");
      }
      if (node instanceof MappingNode mapping) {
        ObjectNode object = JSON.objectNode();
        for (NodeTuple tuple : mappings.properties(mapping)) {
          if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            throw new UnreadableSpecException(file + ":" + line(tuple.getKeyNode())
                + ": found a key that is not a text. Write a plain key.");
          }
          String child = pointer + JsonPointers.step(key.getValue());
          whole(key, child);
          lines.put(child, line(key));
          if (object.has(key.getValue())) {
            throw new UnreadableSpecException(file + ":" + line(key) + ": the key " + key.getValue()
                + " is here twice. Remove one.");
          }
          object.set(key.getValue(), of(tuple.getValueNode(), child, depth + 1));
        }
        return object;
      } else if (node instanceof SequenceNode sequence) {
        ArrayNode array = JSON.arrayNode();
        for (Node item : sequence.getValue()) {
          array.add(of(item, pointer + "/" + array.size(), depth + 1));
        }
        return array;
      }
      return scalar((ScalarNode) node, pointer);
    }

    private JsonNode scalar(ScalarNode node, String pointer) {
      whole(node, pointer);
      String text = node.getValue();
      Tag tag = node.getTag();
      if (node.isPlain() && WORDS.containsKey(text)) {
        return WORDS.get(text);
      } else if (tag.equals(Tag.NULL)) {
        return JSON.nullNode();
      } else if (tag.equals(Tag.BOOL)) {
        return JSON.booleanNode(text.equals("true"));
      } else if (tag.equals(Tag.INT) || (tag.equals(Tag.FLOAT) && text.matches("[-+]?[0-9].*"))) {
        return number(text, tag.equals(Tag.INT), line(node));
      }
      return JSON.textNode(text);
    }

    private void whole(ScalarNode node, String pointer) {
      if (node.getValue()
          .codePoints()
          .anyMatch(character -> Character.getType(character) == Character.SURROGATE)) {
        throw new UnreadableSpecException(
            new Place(file, line(node), pointer)
                + ": found half a character, which no file in UTF-8 can hold. Write the whole one, or leave it out.");
      }
    }

    private JsonNode number(String text, boolean whole, int line) {
      if (text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches()) {
        BigDecimal number = new BigDecimal(text);
        if (Math.abs((long) number.scale()) <= LONGEST_NUMBER && !(whole && number.scale() != 0)) {
          return whole ? whole(number.toBigInteger()) : JSON.numberNode(number);
        }
      }
      throw new UnreadableSpecException(
          file + ":" + line + ": found " + (whole ? "no whole number" : "no number")
              + " of at most " + LONGEST_NUMBER
              + " digits, expected one that a program can hold. Write a smaller one, or quotes around it.");
    }

    private static JsonNode whole(BigInteger value) {
      return value.bitLength() < 32
          ? JSON.numberNode(value.intValue())
          : value.bitLength() < 64 ? JSON.numberNode(value.longValue()) : JSON.numberNode(value);
    }

    private static int line(Node node) {
      return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
  }
}
