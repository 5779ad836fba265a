package dev.apiscribe.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.cli.Generation;
import dev.apiscribe.generator.cli.OutputKind;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.proof.ExampleProof;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.codegen.ClientOptInput;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.serializer.SerializerUtils;

/** What makes Java of a document. */
enum Implementation {
  /** All four outputs, which must compile without a warning. */
  APISCRIBE(List.of("-Xlint:all", "-Werror")) {
    @Override
    Examples generate(Path document, Path sources) throws IOException {
      for (OutputKind output : OutputKind.values()) {
        Generation.print(
            document, PACKAGE, output, Files.createDirectories(sources.resolve(output.label())));
      }
      String api = apiPackage(sources.resolve(OutputKind.MODELS.label()));
      return loader -> ExampleCount.of(ExampleProof.of(document, api, loader));
    }
  },
  NATIVE(List.of("-nowarn")) {
    @Override
    Examples generate(Path document, Path sources) {
      return openApiGenerator(document, sources, "java", Map.of("library", "native"));
    }
  },
  SPRING(List.of("-nowarn")) {
    @Override
    Examples generate(Path document, Path sources) {
      return openApiGenerator(
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
  abstract Examples generate(Path document, Path sources) throws IOException;

  List<String> compilerOptions() {
    return compilerOptions;
  }

  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the package above that of the models. */
  private static String apiPackage(Path models) throws IOException {
    try (Stream<Path> files = Files.walk(models)) {
      Path first =
          files.filter(file -> file.endsWith("JsonModel.java")).findFirst().orElseThrow();
      String model = models.relativize(first.resolveSibling("")).toString().replace('/', '.');
      return model.substring(0, model.lastIndexOf('.'));
    }
  }

  @SuppressWarnings("deprecation") // openapi-generator has no other way to the generator it made
  private static Examples openApiGenerator(
      Path document, Path sources, String generator, Map<String, String> options) {
    CodegenConfigurator configurator = new CodegenConfigurator()
        .setGeneratorName(generator)
        .setInputSpec(document.toString())
        .setOutputDir(sources.toString())
        .setValidateSpec(false)
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
    JsonNode read = Json.parse(SerializerUtils.toJsonString(input.getOpenAPI()));
    return new PeerExamples(document, read, input.getConfig()::toModelName);
  }
}
