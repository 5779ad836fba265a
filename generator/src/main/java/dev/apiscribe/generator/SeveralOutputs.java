package dev.apiscribe.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;

/**
 * The outputs of one run. openapi-generator prints one; the others are printed after it, with the
 * same options.
 *
 * @param names of the outputs, as the option {@code output} has them
 * @param given the options
 */
record SeveralOutputs(List<String> names, Map<String, Object> given) {
  private static final String OPTION = "output";
  private static final String FOLDER = "sourceFolder";
  private static final String DEFAULT = "models,client";
  /** Where build tools look for sources, as openapi-generator's plugin tells them. */
  private static final String SOURCES = "src/main/java";

  /** Reads the options; without {@code output} they are the models and the client. */
  static SeveralOutputs of(Map<String, Object> options) {
    String output = String.valueOf(options.getOrDefault(OPTION, DEFAULT));
    return new SeveralOutputs(
        Arrays.stream(output.split(",")).map(String::strip).toList(), new LinkedHashMap<>(options));
  }

  String first() {
    return names.get(0);
  }

  /**
   * Returns the folder of the sources below that of the output; empty where sources are right below
   * it, as those of one output are.
   */
  String sourceFolder() {
    boolean isOne = given.containsKey(OPTION) && names.size() == 1;
    String folder = String.valueOf(given.getOrDefault(FOLDER, isOne ? "." : SOURCES));
    return folder.equals(".") ? "" : folder;
  }

  /** Prints the outputs after the first, which has been printed. */
  void printOthers(ApiscribeCodegen first) {
    for (String name : names.subList(1, names.size())) {
      ApiscribeCodegen other = new ApiscribeCodegen(false);
      other.setInputSpec(first.getInputSpec());
      other.setOutputDir(first.getOutputDir());
      if (first.templateDir() != null) {
        other.setTemplateDir(first.templateDir());
      }
      other.additionalProperties().putAll(given);
      other.additionalProperties().put(OPTION, name);
      other.additionalProperties().put(FOLDER, sourceFolder());
      // The generator itself reads the document.
      OpenAPI unread = new OpenAPI().info(new Info());
      new DefaultGenerator()
          .opts(new ClientOptInput().config(other).openAPI(unread))
          .generate();
    }
  }
}
