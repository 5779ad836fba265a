package dev.apiscribe.review.edit;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Refuses what cannot be edited slice by slice: a slice that is used twice, or that other readers
 * end elsewhere.
 */
final class EditableYaml {
  private static final Pattern ODD = Pattern.compile("[\r\t\ufeff\u0085\u2028\u2029]");

  private EditableYaml() {}

  /** Fails with {@link UnreadableSpecException} that names the line and what to do. */
  static void check(SourceText source, LoadSettings settings) {
    Matcher odd = ODD.matcher(source.text());
    if (odd.find()) {
      throw source.refused(
          odd.start(),
          switch (odd.group().charAt(0)) {
            case '\r' ->
              "found a line that ends with a carriage return, expected line feeds alone. Save the file with line ends of Unix.";
            case '\t' -> "found a tab, expected spaces. Replace it by spaces, or by \\t in quotes.";
            case '\ufeff' ->
              "found a byte order mark, expected text. Save the file as UTF-8 without it.";
            default ->
              "found a character that YAML 1.1 takes for the end of a line. Write it as an escape in double quotes.";
          });
    }
    int documents = 0;
    for (Event event : new Parse(settings).parseString(source.text())) {
      if (event instanceof DocumentStartEvent && ++documents > 1) {
        throw source.refused(
            at(source, event),
            "found a second document, expected one in a file. Move it to a file of its own.");
      }
      if (event instanceof NodeEvent node) {
        checkNode(source, node);
      }
    }
  }

  private static void checkNode(SourceText source, NodeEvent node) {
    int at = at(source, node);
    if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
      throw source.refused(
          at,
          "found an anchor or an alias: an edit would change both places. Write the value out at each place.");
    }
    boolean tagged = node instanceof ScalarEvent scalar
        ? scalar.getTag().isPresent()
        : node instanceof CollectionStartEvent start && start.getTag().isPresent();
    if (tagged) {
      throw source.refused(at, "found a tag, expected a value without one. Remove the tag.");
    }
    if (node instanceof ScalarEvent scalar
        && scalar.isPlain()
        && scalar.getValue().equals("<<")) {
      throw source.refused(
          at,
          "found a merge key: an edit would change the place that it takes from. Write out what it brings in.");
    }
  }

  private static int at(SourceText source, Event event) {
    return event.getStartMark().map(source::offset).orElse(0);
  }
}
