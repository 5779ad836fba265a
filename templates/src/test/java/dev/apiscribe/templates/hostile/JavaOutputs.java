package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.Generation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The Java that openapi-generator prints with our templates: models, client and server interfaces.
 * The generator reads the document itself, as the command does, so that no text is kept from it.
 */
final class JavaOutputs implements HostileOutput {
  @Override
  public Refusal refusal(StringPlaces.Changed changed, Path folder) throws IOException {
    Path spec = Documents.write(changed.document(), folder.resolve("spec.json"));
    try {
      Generation.readUnparsed(spec, "server-spring"); // it refuses most
      return null;
    } catch (RuntimeException e) {
      return Refusal.of(e, changed.pointers());
    }
  }

  @Override
  public List<String> complaints(JsonNode hostile, JsonNode harmless, Path folder)
      throws IOException {
    List<Path> sources = sources(hostile, folder.resolve("hostile"), Generation.OUTPUTS);
    List<String> complaints = new ArrayList<>(Escapes.from(folder.resolve("hostile/out"), folder));
    complaints.addAll(
        Compiled.complaints(sources, Files.createDirectories(folder.resolve("classes"))));
    if (harmless != null) {
      List<Path> expected = sources(harmless, folder.resolve("harmless"), Generation.OUTPUTS);
      if (!JavaShape.of(sources).equals(JavaShape.of(expected))) {
        complaints.add("declares or does something else than with harmless texts");
      }
    }
    return complaints;
  }

  /** Prints the outputs, each into a folder of its name. Returns the Java files. */
  static List<Path> sources(JsonNode document, Path folder, List<String> outputs)
      throws IOException {
    Path spec = Documents.write(document, folder.resolve("spec.json"));
    List<Path> sources = new ArrayList<>();
    for (String output : outputs) {
      Path printed = folder.resolve("out").resolve(output);
      Generation.printUnparsed(spec, output, printed)
          .keySet()
          .forEach(file -> sources.add(printed.resolve(file)));
    }
    return sources;
  }

  @Override
  public String toString() {
    return "Java";
  }
}
