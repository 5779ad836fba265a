package dev.apiscribe.templates;

import dev.apiscribe.generator.ApiscribeCodegen;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.Context;

/** Runs the generator on a spec. */
public final class Generation {
  public static final List<String> OUTPUTS =
      List.of("models", "client", "server-spring", "server-jaxrs");

  /** The same for every spec, whatever its file: what is printed is compared. */
  private static final String DOCUMENT = "specs/golden/openapi.yaml";

  private Generation() {}

  /**
   * Prints one kind of output as the build does: openapi-generator makes one of each of its hundred
   * generators, and takes ours.
   */
  static Map<String, String> printAsTheBuild(Path spec, String output, Path folder)
      throws IOException {
    new DefaultGenerator()
        .opts(configurator(spec, output, folder).toClientOptInput())
        .generate();
    return javaFiles(folder);
  }

  /**
   * Prints the same without the other generators. Returns the text of each file by its path below
   * the folder.
   */
  public static Map<String, String> print(Path spec, String output, Path folder)
      throws IOException {
    Context<?> context = configurator(spec, output, folder).toContext();
    ApiscribeCodegen generator = new ApiscribeCodegen();
    generator.setInputSpec(spec.toString());
    generator.setOutputDir(folder.toString());
    generator.setTemplateDir(context.getWorkflowSettings().getTemplateDir());
    generator
        .additionalProperties()
        .putAll(context.getGeneratorSettings().getAdditionalProperties());
    new DefaultGenerator()
        .opts(new ClientOptInput()
            .config(generator)
            .generatorSettings(context.getGeneratorSettings())
            .openAPI((OpenAPI) context.getSpecDocument()))
        .generate();
    return javaFiles(folder);
  }

  /**
   * Does the same as the command does: the generator reads the document itself, and
   * openapi-generator's parser refuses nothing.
   */
  public static Map<String, String> printUnparsed(Path spec, String output, Path folder)
      throws IOException {
    ApiscribeCodegen generator = unparsed(spec, output);
    generator.setTemplateDir(Path.of(output).toAbsolutePath().toString());
    generator.setOutputDir(folder.toString());
    generator.additionalProperties().put("document", DOCUMENT);
    OpenAPI unread = new OpenAPI().info(new Info());
    new DefaultGenerator()
        .opts(new ClientOptInput().config(generator).openAPI(unread))
        .generate();
    return javaFiles(folder);
  }

  /** Reads what {@link #printUnparsed} prints, and prints nothing. */
  public static void readUnparsed(Path spec, String output) {
    ApiscribeCodegen generator = unparsed(spec, output);
    generator.processOpts();
    generator.preprocessOpenAPI(new OpenAPI().info(new Info()));
  }

  private static ApiscribeCodegen unparsed(Path spec, String output) {
    ApiscribeCodegen generator = new ApiscribeCodegen();
    generator.additionalProperties().put("output", output);
    generator.additionalProperties().put("basePackage", "dev.apiscribe");
    generator.setInputSpec(spec.toString());
    return generator;
  }

  /** Reads what {@link #print} prints, and prints nothing. */
  public static void read(Path spec, String output, Path folder) {
    OpenAPI document = (OpenAPI) configurator(spec, output, folder).toContext().getSpecDocument();
    ApiscribeCodegen generator = unparsed(spec, output);
    generator.processOpts();
    generator.preprocessOpenAPI(document);
  }

  private static CodegenConfigurator configurator(Path spec, String output, Path folder) {
    CodegenConfigurator configurator = CodegenConfigurator.fromFile(
        Path.of("../generator-config", output + ".yaml").toString());
    configurator.setInputSpec(spec.toString());
    configurator.setTemplateDir(Path.of(output).toAbsolutePath().toString());
    configurator.setOutputDir(folder.toString());
    configurator.addAdditionalProperty("document", DOCUMENT);
    configurator.setQuiet(true);
    return configurator;
  }

  static Map<String, String> javaFiles(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path file : walk.filter(each -> each.toString().endsWith(".java")).toList()) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return files;
  }
}
