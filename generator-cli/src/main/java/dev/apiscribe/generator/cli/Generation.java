package dev.apiscribe.generator.cli;

import dev.apiscribe.generator.ApiscribeCodegen;
import dev.apiscribe.generator.internal.DocumentCheck;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/**
 * One output of a document, printed as Maven's plugin prints it.
 *
 * @param unchecked a line for each place of the document that generated code does not check
 */
public record Generation(List<String> unchecked) {
  public Generation {
    unchecked = List.copyOf(unchecked);
  }

  /**
   * Prints an output. Fails with {@link RefusedDocumentException} for a document that cannot be
   * generated from.
   *
   * @param folder that is there alone for this output
   */
  @SuppressWarnings("deprecation") // openapi-generator has no other way to the generator it made
  public static Generation print(
      Path document, String basePackage, OutputKind output, Path folder) {
    try {
      DocumentCheck.of(document.toString()); // before openapi-generator follows references
      ClientOptInput input = new CodegenConfigurator()
          .setGeneratorName("apiscribe")
          .setInputSpec(document.toString())
          .setOutputDir(folder.toString())
          .setValidateSpec(false) // our own checks say more, with places
          .addAdditionalProperty("output", output.option())
          .addAdditionalProperty("basePackage", basePackage)
          .toClientOptInput();
      new DefaultGenerator().opts(input).generate();
      return new Generation(((ApiscribeCodegen) input.getConfig()).unchecked());
    } catch (RuntimeException e) {
      throw RefusedDocumentException.of(document, e);
    }
  }
}
