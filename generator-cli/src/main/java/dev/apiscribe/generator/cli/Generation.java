package dev.apiscribe.generator.cli;

import dev.apiscribe.generator.ApiscribeCodegen;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;

/**
 * One output of a document, printed as Maven's plugin prints it.
 *
 * @param decisions a line for each place that is read otherwise than it is written
 * @param unchecked a line for each place of the document that generated code does not check
 */
public record Generation(List<String> decisions, List<String> unchecked) {
  public Generation {
    decisions = List.copyOf(decisions);
    unchecked = List.copyOf(unchecked);
  }

  /**
   * Prints an output. Fails with {@link RefusedDocumentException} for a document that cannot be
   * generated from.
   *
   * @param folder that is there alone for this output
   */
  public static Generation print(
      Path document, String basePackage, OutputKind output, Path folder) {
    return print(document, basePackage, output, folder, null);
  }

  /**
   * Does the same, and keeps names.
   *
   * @param lock file with the names of schemas, which is written; null for none
   */
  static Generation print(
      Path document, String basePackage, OutputKind output, Path folder, @Nullable Path lock) {
    ApiscribeCodegen generator = new ApiscribeCodegen();
    generator.setInputSpec(document.toString());
    generator.setOutputDir(folder.toString());
    generator.additionalProperties().put("output", output.option());
    generator.additionalProperties().put("basePackage", basePackage);
    if (lock != null) {
      generator.additionalProperties().put("namesLock", lock.toString());
    }
    try {
      // The generator itself reads the document, which openapi-generator's parser may not know.
      OpenAPI unread = new OpenAPI().info(new Info());
      new DefaultGenerator()
          .opts(new ClientOptInput().config(generator).openAPI(unread))
          .generate();
      return new Generation(generator.decisions(), generator.unchecked());
    } catch (RuntimeException e) {
      throw RefusedDocumentException.of(document, e);
    }
  }
}
