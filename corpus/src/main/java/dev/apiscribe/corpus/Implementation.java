package dev.apiscribe.corpus;

import dev.apiscribe.generator.cli.Generation;
import dev.apiscribe.generator.cli.OutputKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** What makes Java of a document. */
enum Implementation {
  /** All four outputs, which must compile without a warning. */
  APISCRIBE(List.of("-Xlint:all", "-Werror")) {
    @Override
    void generate(Path document, Path sources) throws IOException {
      for (OutputKind output : OutputKind.values()) {
        Generation.print(
            document, PACKAGE, output, Files.createDirectories(sources.resolve(output.label())));
      }
    }
  },
  NATIVE(List.of("-nowarn")) {
    @Override
    void generate(Path document, Path sources) {
      openApiGenerator(document, sources, "java", Map.of("library", "native"));
    }
  },
  SPRING(List.of("-nowarn")) {
    @Override
    void generate(Path document, Path sources) {
      openApiGenerator(
          document,
          sources,
          "spring",
          Map.of("library", "spring-boot", "interfaceOnly", "true", "useSpringBoot3", "true"));
    }
  };

  static final String PACKAGE = "com.example";

  private final List<String> compilerOptions;

  Implementation(List<String> compilerOptions) {
    this.compilerOptions = compilerOptions;
  }

  /** Fails with a {@link RuntimeException} if the document is refused. */
  abstract void generate(Path document, Path sources) throws IOException;

  List<String> compilerOptions() {
    return compilerOptions;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static void openApiGenerator(
      Path document, Path sources, String generator, Map<String, String> options) {
    CodegenConfigurator configurator = new CodegenConfigurator()
        .setGeneratorName(generator)
        .setInputSpec(document.toString())
        .setOutputDir(sources.toString())
        .setInvokerPackage(PACKAGE)
        .setApiPackage(PACKAGE + ".api")
        .setModelPackage(PACKAGE + ".model");
    options.forEach(configurator::addAdditionalProperty);
    GlobalSettings.setProperty("apiTests", "false");
    GlobalSettings.setProperty("modelTests", "false");
    GlobalSettings.setProperty("apiDocs", "false");
    GlobalSettings.setProperty("modelDocs", "false");
    ClientOptInput input = configurator.toClientOptInput();
    new DefaultGenerator().opts(input).generate();
  }
}
