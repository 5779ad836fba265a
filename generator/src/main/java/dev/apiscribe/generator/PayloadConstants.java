package dev.apiscribe.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.samskivert.mustache.Mustache;
import dev.apiscribe.generator.internal.LongTextException;
import dev.apiscribe.generator.internal.SafeText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** A class of constants for the payloads that the documents of an API print. */
public final class PayloadConstants {
  private final PayloadsView view;

  private PayloadConstants(PayloadsView view) {
    this.view = view;
  }

  /**
   * Fails with {@link IllegalArgumentException} when a payload has no type, does not fit it, or has
   * no file; the message begins with the file, and has a JSON Pointer.
   *
   * @param spec bundled
   * @param names of the files with payloads, without their endings
   * @param basePackage {@code dev.apiscribe} for models in {@code dev.apiscribe.<api>.model}
   */
  public static PayloadConstants of(JsonNode spec, Collection<String> names, String basePackage) {
    try {
      return new PayloadConstants(new PayloadReader(spec, names).read(basePackage));
    } catch (LongTextException e) {
      String api = spec.at("/info/x-api/name").asText();
      throw e.in(spec.toString(), "specs/" + api + "/openapi.yaml");
    }
  }

  /**
   * Returns where it belongs below a folder of sources:
   * {@code dev/apiscribe/testkit/LtsPayloads.java}.
   */
  public String file() {
    return view.packageName().toString().replace('.', '/') + "/" + view.name() + ".java";
  }

  /**
   * The source.
   *
   * @param templates with the folders {@code payloads} and {@code shared}
   */
  public String print(Path templates) throws IOException {
    String template = Files.readString(templates.resolve("payloads/payloads.mustache"));
    var compiler = Mustache.compiler()
        .escapeHTML(false)
        .withFormatter(PayloadConstants::printed)
        .withLoader(
            name -> Files.newBufferedReader(templates.resolve("shared/" + name + ".mustache")));
    return JavaSource.tidy(compiler.compile(template).execute(view));
  }

  private static String printed(Object value) {
    if (value instanceof SafeText || value instanceof Integer) {
      return value.toString();
    }
    throw new IllegalStateException(
        "a template prints a " + value.getClass().getName() + ", which no place makes safe");
  }
}
