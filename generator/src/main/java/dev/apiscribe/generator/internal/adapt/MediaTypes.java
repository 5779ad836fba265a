package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes the names of bodies media types or ranges of them: with any other, no framework starts or
 * finds the operations.
 */
final class MediaTypes extends DocumentWalk {
  /** RFC 9110, section 5.6.2. */
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";

  private static final Pattern TYPE = Pattern.compile("\\*/\\*|(?!\\*/)" + TOKEN + "/" + TOKEN);

  private static final Pattern PARAMETERS = Pattern.compile(
      "(?:\\s*;\\s*(?:" + TOKEN + "=(?:" + TOKEN + "|\"(?:[^\"\\\\]|\\\\.)*\"))?)*\\s*");

  private final Draft draft;

  MediaTypes(Draft draft) {
    this.draft = draft;
  }

  @Override
  JsonNode before(PartKind kind, String key, JsonNode part) {
    if ((kind == PartKind.RESPONSE || kind == PartKind.REQUEST_BODY)
        && part.path("content") instanceof ObjectNode content) {
      names(content).stream().filter(name -> !isWhole(name)).forEach(name -> read(content, name));
    }
    return part;
  }

  private void read(ObjectNode content, String name) {
    String plain = plain(name);
    if (isType(plain) && content.has(plain)) {
      return; // what only parameters tell apart stays apart
    }
    List<String> listed = Arrays.stream(name.split("[,\\s]+")).toList();
    List<String> types = isType(plain)
        ? List.of(plain)
        : !listed.isEmpty() && listed.stream().allMatch(MediaTypes::isType)
            ? listed
            : List.of("*/*");
    draft.note(content, name, "it is not a media type, and is read as " + String.join(", ", types));
    JsonNode media = content.remove(name);
    for (String type : types) {
      if (!content.has(type)) {
        content.set(type, media);
        media = draft.copy(media);
      }
    }
  }

  private static boolean isWhole(String name) {
    String plain = plain(name);
    return isType(plain)
        && PARAMETERS
            .matcher(name.substring(name.indexOf(plain) + plain.length()))
            .matches();
  }

  private static String plain(String name) {
    return name.replaceFirst("(?s);.*", "").strip();
  }

  private static boolean isType(String text) {
    return TYPE.matcher(text).matches();
  }
}
