package dev.apiscribe.review.edit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of a YAML file that becomes another tree: what differs is written in the habits of the
 * file, and all else stays as it is, to the byte. Keys that stay keep their order; a new key is
 * where the order of the house has it, else after the key that it follows in the intended tree.
 */
public final class SplicedYaml {
  private final SourceText source;
  private final JsonNode tree;
  private final KeyContext context;
  private final @Nullable SourceNode root;
  private final BlockEditor editor;

  private SplicedYaml(String name, SourceText source) {
    this.source = source;
    tree = YamlFile.parse(source.file(), source.text()).root();
    context = KeyContext.ofFile(name, tree);
    root = SourceReader.read(source).orElse(null);
    editor = new BlockEditor(source, FileHabits.of(source, root, NodePath.root(context)));
  }

  /**
   * Reads a text. Fails with {@link UnreadableSpecException}, which names file and line and what to
   * do, if the text is not YAML or cannot be edited slice by slice: anchors, merge keys, tags,
   * several documents, tabs, line ends of Windows, duplicate keys.
   *
   * @param file for messages; its name says which order keys have
   */
  public static SplicedYaml of(Path file, String text) {
    return new SplicedYaml(
        String.valueOf(file.getFileName()),
        new SourceText(file.toString().replace('\\', '/'), text));
  }

  /** Returns the tree of the text; a missing node for a text without a value. */
  public JsonNode tree() {
    return tree;
  }

  /**
   * Returns the text of the intended tree. Fails with {@link UnreadableSpecException} if the result
   * would not say what is intended.
   */
  public String becoming(JsonNode intended) {
    if (Trees.same(tree, intended)) {
      return source.text();
    }
    String text = edited(intended);
    Optional<String> wrong = wrong(text, intended);
    if (wrong.isPresent()
        && !text.endsWith("\n")
        && wrong(text + "\n", intended).isEmpty()) {
      return text + "\n";
    }
    if (wrong.isPresent()) {
      throw new UnreadableSpecException(
          source.file() + " " + wrong.get() + " Nothing was written. Edit this place by hand.");
    }
    return text;
  }

  private String edited(JsonNode intended) {
    NodePath path = NodePath.root(context);
    if (root == null) {
      String text = source.text();
      String start = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
      return start + editor.fresh(intended, path) + "\n";
    }
    return editor.root(root, intended, path);
  }

  private Optional<String> wrong(String text, JsonNode intended) {
    try {
      JsonNode result = YamlFile.parse(source.file(), text).root();
      return Trees.difference(result, intended)
          .map(at -> at + ": the edited text would say something else than intended here.")
          .or(() -> Trees.reordered(tree, result, "")
              .map(at -> at + ": the edited text would have the keys in another order."));
    } catch (UnreadableSpecException e) {
      return Optional.of(": the edited text would not be valid: " + e.getMessage());
    }
  }
}
