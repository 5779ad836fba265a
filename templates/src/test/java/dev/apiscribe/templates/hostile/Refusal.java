package dev.apiscribe.templates.hostile;

import dev.apiscribe.generator.internal.PlainText;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What says that a document is not accepted.
 *
 * @param text all messages, one a line
 * @param ofTheParser whether openapi-generator's parser says so, before anything of ours
 * @param pointers where the places are in the document
 */
record Refusal(String text, boolean ofTheParser, Map<StringPlace, String> pointers) {
  static Refusal of(Throwable failure, Map<StringPlace, String> pointers) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = failure; each != null; each = each.getCause()) {
      text.append(each.getMessage()).append('\n');
    }
    return new Refusal(text.toString(), false, pointers);
  }

  /** Returns the innermost of the places that the messages name. */
  List<StringPlace> named(Iterable<StringPlace> places) {
    List<StringPlace> named = new ArrayList<>();
    for (StringPlace place : places) {
      if (ofTheParser ? parserNames(place) : names(place)) {
        named.add(place);
      }
    }
    int longest =
        named.stream().mapToInt(place -> pointers.get(place).length()).max().orElse(0);
    return ofTheParser
        ? named
        : named.stream()
            .filter(place -> pointers.get(place).length() == longest)
            .toList();
  }

  private boolean names(StringPlace place) {
    String pointer = pointers.get(place);
    return text.contains(pointer) || text.contains(PlainText.of(pointer));
  }

  private boolean parserNames(StringPlace place) {
    String pointer = pointers.get(place);
    String step = JsonPointers.lastName(pointer);
    return text.contains("." + step + " ")
        || text.contains("." + step + "\n")
        || (text.contains(step) && place.isName());
  }

  /** Returns what is missing in the message, or what must not be in it. */
  List<String> complaints(StringPlace place) {
    List<String> complaints = new ArrayList<>();
    // The place, what is around it, or what no longer fits together with it, which may be the file
    // of a payload.
    if (!text.matches("(?s).*([0-9#] ?)/[a-z].*|specs/[a-z]+/examples/[^ ]+\\.json: .*")) {
      complaints.add(place + ": refused without naming it: " + text);
    }
    if (text.codePoints().anyMatch(Escapes::isUnseen)) {
      complaints.add(
          place + ": the refusal has characters that cannot be seen: " + PlainText.of(text));
    }
    return complaints;
  }
}
