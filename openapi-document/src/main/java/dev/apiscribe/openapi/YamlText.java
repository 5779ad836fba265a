package dev.apiscribe.openapi;

import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** The text of a YAML file, as other readers take it as well. */
public final class YamlText {
  private static final Pattern SPACES = Pattern.compile("(?m)^ +$");

  private YamlText() {}

  /**
   * Returns the root of a text, or empty for one without any. A block of text may begin with empty
   * lines that have more spaces than its first line: YAML forbids them, and they are read as empty.
   * Fails with {@link org.snakeyaml.engine.v2.exceptions.YamlEngineException} for any other text.
   */
  public static Optional<Node> composed(LoadSettings settings, String text) {
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      if (!e.getProblem().contains("leading empty lines contain more spaces")) {
        throw e;
      }
      return new Compose(settings).composeString(SPACES.matcher(text).replaceAll(""));
    }
  }
}
