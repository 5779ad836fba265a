package dev.apiscribe.generator.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Every place of a YAML or JSON document as it is written: no reference is followed, and a name that stands twice counts twice. */
final class WrittenDocument {
  /**
   * A place.
   *
   * @param pointer JSON Pointer
   * @param text null for anything but a string
   */
  record WrittenPlace(String pointer, String name, String text) {}

  private final List<WrittenPlace> places = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();
  private final Set<Node> within = Collections.newSetFromMap(new IdentityHashMap<>());

  private WrittenDocument() {}

  /** Fails with {@link IllegalArgumentException} for what is neither YAML nor JSON. */
  static WrittenDocument parse(String text, String file) {
    WrittenDocument document = new WrittenDocument();
    if (!text.stripLeading().startsWith("{") || !document.isJson(text)) {
      try {
        LoadSettings settings =
            LoadSettings.builder().setLabel(file).setAllowDuplicateKeys(true).setCodePointLimit(64 << 20).setMaxAliasesForCollections(1000).build();
        new Compose(settings).composeString(text).ifPresent(root -> document.yaml(root, "", ""));
      } catch (YamlEngineException e) {
        throw new IllegalArgumentException(file + ": expected YAML or JSON. " + e.getMessage(), e);
      }
    }
    return document;
  }

  private boolean isJson(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      while (parser.nextToken() != null) {
        JsonToken token = parser.currentToken();
        if (token.isStructStart() || token.isScalarValue()) {
          String pointer =
              (token.isStructStart() ? parser.getParsingContext().getParent() : parser.getParsingContext()).pathAsPointer().toString();
          add(pointer, String.valueOf(parser.currentName()), token == JsonToken.VALUE_STRING ? parser.getText() : null);
        }
      }
      return true;
    } catch (JsonProcessingException e) {
      places.clear();
      pointers.clear();
      return false; // YAML may begin with a brace, too
    } catch (IOException e) {
      throw new IllegalStateException(e); // of a string
    }
  }

  private void yaml(Node node, String pointer, String name) {
    add(pointer, name, node instanceof ScalarNode scalar ? scalar.getValue() : null);
    if (!within.add(node)) {
      return; // an alias of what is around it
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple member : mapping.getValue()) {
        String key = member.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : String.valueOf(member.getKeyNode());
        yaml(member.getValueNode(), pointer + "/" + step(key), key);
      }
    } else if (node instanceof SequenceNode sequence) {
      for (int i = 0; i < sequence.getValue().size(); i++) {
        yaml(sequence.getValue().get(i), pointer + "/" + i, String.valueOf(i));
      }
    }
    within.remove(node);
  }

  private void add(String pointer, String name, String text) {
    places.add(new WrittenPlace(pointer, name, text));
    pointers.add(pointer);
  }

  List<WrittenPlace> places() {
    return places;
  }

  boolean has(String pointer) {
    return pointers.contains(pointer);
  }

  /** Returns a name as a step of a JSON Pointer. */
  static String step(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
