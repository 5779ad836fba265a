package dev.apiscribe.generator.build;

import dev.apiscribe.generator.internal.VisibleJson;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.representer.StandardRepresenter;

/**
 * Quotes every string that any reader of YAML, 1.1 or 1.2, could take for something else:
 * {@code no}, {@code 010}, {@code 2023-02-01}, {@code 12:30:45}.
 */
final class SafeStrings extends StandardRepresenter {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z/$]([^:#\\n\\p{Cntrl}]*[^:#\\s\\p{Cntrl}])?");
  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  SafeStrings(DumpSettings settings) {
    super(settings);
    representers.put(String.class, this::string);
  }

  private Node string(Object data) {
    String text = (String) data;
    boolean plain = PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    boolean unseen = text.codePoints().anyMatch(VisibleJson::isUnseen);
    boolean lines = !unseen && text.indexOf('\n') > 0 && !Character.isWhitespace(text.charAt(0));
    ScalarStyle style = plain && !unseen
        ? ScalarStyle.PLAIN
        : lines ? ScalarStyle.LITERAL : ScalarStyle.DOUBLE_QUOTED;
    return representScalar(Tag.STR, text, style);
  }
}
