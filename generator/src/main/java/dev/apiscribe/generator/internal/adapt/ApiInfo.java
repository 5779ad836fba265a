package dev.apiscribe.generator.internal.adapt;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.generator.internal.FileName;
import dev.apiscribe.generator.internal.JavaNames;
import java.util.Locale;
import javax.lang.model.SourceVersion;

/** Names the API after its title where the document does not name it. */
final class ApiInfo {
  private static final int LONGEST = 60;

  private final Draft draft;

  ApiInfo(Draft draft) {
    this.draft = draft;
  }

  /** Returns what the names of its classes begin with. */
  String run() {
    ObjectNode root = draft.root();
    if (!(root.get("info") instanceof ObjectNode)) {
      root.set("info", draft.like(root));
    }
    ObjectNode info = (ObjectNode) root.get("info");
    if (!info.path("title").isTextual() || info.path("title").asText().isBlank()) {
      info.put(
          "title",
          info.path("title").asText("API").isBlank()
              ? "API"
              : info.path("title").asText("API"));
    }
    if (!info.has("x-api")) {
      String javaName = javaName(info.path("title").asText());
      String name = javaName.toLowerCase(Locale.ROOT);
      ObjectNode identity = draft.like(info);
      identity.put(
          "name",
          SourceVersion.isKeyword(name) || FileName.isOfADevice(name) ? name + "api" : name);
      identity.put("javaName", javaName);
      info.set("x-api", identity);
      draft.note(
          info,
          "it has no x-api: packages are named " + identity.path("name").asText()
              + ", and classes begin with " + javaName);
    }
    return info.path("x-api").path("javaName").asText("");
  }

  /** Returns the words of a title, without those that all titles have at their end. */
  private static String javaName(String title) {
    String name = JavaNames.type(title).replaceFirst("(?<=.)(API|Api)$", "");
    // Without letters there is no name, and ApiClient is a class that all clients have.
    boolean isName = Character.isLetter(name.charAt(0))
        && !name.equals("Value")
        && !name.equalsIgnoreCase("Api");
    String letters = isName ? name : "MyApi";
    return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
  }
}
