package dev.apiscribe.generator.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlMappings;
import dev.apiscribe.openapi.YamlText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Every place of a YAML or JSON document as it is written: no reference is followed, and a name
 * that stands twice counts twice.
 */
final class WrittenDocument {
  /**
   * A place.
   *
   * @param pointer JSON Pointer
   * @param text null for lists, objects and null
   */
  record WrittenPlace(String pointer, String name, String text) {}

  /** Aliases of aliases make few lines endless. */
  private static final int MOST_PLACES = 1_000_000;

  private static final int DEEPEST = 500;
  private static final long MOST_CHARACTERS = 200_000_000;
  private static final int LONGEST_NUMBER = 1000;
  private static final int LARGEST_EXPONENT = 1000;
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?[0-9][0-9_]*+\\.?[0-9_]*+(?:[eE]([-+]?[0-9_]++))?");

  /** Those of JSON. */
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

  private final List<WrittenPlace> places = new ArrayList<>();
  private final String file;
  private final YamlMappings mappings;
  private long characters;
  private final Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());

  private WrittenDocument(String file) {
    this.file = file;
    mappings = new YamlMappings(file);
  }

  /**
   * Fails with {@link IllegalArgumentException} for what is neither YAML nor JSON, and for what
   * takes a reader more time or memory than it is worth: nesting, aliases and numbers without a
   * bound.
   */
  static WrittenDocument parse(String text, String file) {
    WrittenDocument document = new WrittenDocument(file);
    if (!text.stripLeading().startsWith("{") || !document.isJson(text)) {
      try {
        LoadSettings settings = LoadSettings.builder()
            .setLabel(file)
            .setAllowDuplicateKeys(true)
            .setCodePointLimit(64 << 20)
            .setMaxAliasesForCollections(MOST_PLACES)
            .build();
        YamlText.composed(settings, text).ifPresent(root -> document.yaml(root, "", ""));
      } catch (UnreadableSpecException e) {
        throw new IllegalArgumentException(PlainText.of(e.getMessage()), e);
      } catch (MarkedYamlEngineException e) {
        String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
        throw new IllegalArgumentException(
            PlainText.of(file + line + ": expected YAML or JSON. " + e.getProblem())
                + ". Fix the line, or the one before it.",
            e);
      } catch (YamlEngineException e) {
        throw new IllegalArgumentException(
            file + ": expected YAML or JSON. "
                + PlainText.of(String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
            e);
      } catch (StackOverflowError e) {
        throw document.tooDeep();
      }
    }
    return document;
  }

  private boolean isJson(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() || token.isScalarValue()) {
          String pointer = (token.isStructStart()
                  ? parser.getParsingContext().getParent()
                  : parser.getParsingContext())
              .pathAsPointer()
              .toString();
          if (parser.getParsingContext().getNestingDepth() > DEEPEST) {
            throw tooDeep();
          }
          if (token.isNumeric()) {
            number(pointer, parser.getText());
          }
          add(
              pointer,
              String.valueOf(parser.currentName()),
              token == JsonToken.VALUE_STRING ? parser.getText() : null);
        }
      }
      return true;
    } catch (JsonProcessingException e) {
      places.clear();
      return false; // YAML may begin with a brace, too
    } catch (IOException e) {
      throw new IllegalStateException(e); // of a string
    }
  }

  private void yaml(Node node, String pointer, String name) {
    if (within.size() > DEEPEST) {
      throw tooDeep();
    }
    if (!PLAIN_TAGS.contains(node.getTag())) {
      throw new IllegalArgumentException(
          PlainText.of(file + "#" + pointer + ": found the tag " + node.getTag())
              + ", which readers take for different things. Write the value without it.");
    }
    if (node instanceof ScalarNode scalar
        && (scalar.isPlain()
            || scalar.getTag().equals(Tag.INT)
            || scalar.getTag().equals(Tag.FLOAT))) {
      number(pointer, scalar.getValue());
    }
    boolean isText = node instanceof ScalarNode && !node.getTag().equals(Tag.NULL);
    add(pointer, name, isText ? ((ScalarNode) node).getValue() : null);
    if (!within.add(node)) {
      throw tooDeep();
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple property : mappings.properties(mapping)) {
        String key = property.getKeyNode() instanceof ScalarNode scalar
            ? scalar.getValue()
            : String.valueOf(property.getKeyNode());
        yaml(property.getValueNode(), pointer + JsonPointers.step(key), key);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        yaml(sequence.getValue().get(i), pointer + "/" + i, String.valueOf(i));
      }
    }
    within.remove(node);
  }

  private IllegalArgumentException tooDeep() {
    return new IllegalArgumentException(
        file
            + ": is nested too deeply, or an alias is inside what it repeats. Check its brackets and aliases.");
  }

  /** Readers write such numbers out, digit by digit. */
  private void number(String pointer, String text) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      String exponent =
          number.group(1) == null ? "" : number.group(1).replaceFirst("^[-+]?[0_]*", "");
      boolean isHuge = exponent.length() > 6
          || (!exponent.isEmpty()
              && Integer.parseInt(exponent.replace("_", "")) > LARGEST_EXPONENT);
      if (isHuge || text.length() > LONGEST_NUMBER) {
        throw new IllegalArgumentException(
            PlainText.of(file + "#" + pointer) + ": found a number with more than " + LONGEST_NUMBER
                + " digits, expected one that a program can hold. Write a smaller one, or quotes around it.");
      }
    }
  }

  private void add(String pointer, String name, String text) {
    characters += pointer.length();
    if (PlainText.hasHalfCharacters(pointer)
        || (text != null && PlainText.hasHalfCharacters(text))) {
      throw new IllegalArgumentException(
          PlainText.of(file + "#" + pointer)
              + ": found half a character, which no file in UTF-8 can hold. Write the whole one, or leave it out.");
    }
    if (places.size() >= MOST_PLACES || characters > MOST_CHARACTERS) {
      throw new IllegalArgumentException(
          file + ": found more than " + MOST_PLACES
              + " places, or pointers to them that are too long. Write out fewer aliases, or split the document.");
    }
    places.add(new WrittenPlace(pointer, name, text));
  }

  List<WrittenPlace> places() {
    return places;
  }
}
