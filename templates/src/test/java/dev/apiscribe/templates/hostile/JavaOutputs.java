package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.ApiscribeCodegen;
import dev.apiscribe.templates.Generation;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The Java that openapi-generator prints with our templates: models, client and server interfaces.
 */
final class JavaOutputs implements HostileOutput {
  private static final ParseOptions OPTIONS = new ParseOptions();

  static {
    OPTIONS.setResolve(true);
    OPTIONS.setResolveResponses(true);
  }

  @Override
  public Refusal refusal(StringPlaces.Changed changed, Path folder) throws IOException {
    Path spec = Documents.write(changed.document(), folder.resolve("spec.json"));
    SwaggerParseResult parsed = new OpenAPIParser().readLocation(spec.toString(), null, OPTIONS);
    List<String> messages = Objects.requireNonNullElse(parsed.getMessages(), List.of());
    if (parsed.getOpenAPI() == null || !messages.isEmpty()) {
      return new Refusal(String.join("\n", messages) + "\n", true, changed.pointers());
    }
    try {
      ApiscribeCodegen generator = new ApiscribeCodegen();
      generator.additionalProperties().put("output", "client");
      generator.additionalProperties().put("basePackage", "dev.apiscribe");
      generator.setInputSpec(spec.toString());
      generator.processOpts();
      generator.preprocessOpenAPI(parsed.getOpenAPI());
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
      Generation.print(spec, output, printed)
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
