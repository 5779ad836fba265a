package dev.apiscribe.benchmarks;

import dev.apiscribe.generator.cli.Generation;
import dev.apiscribe.generator.cli.OutputKind;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openapitools.codegen.config.GlobalSettings;

/** A process that generates models and client, and says how many megabytes it had at most. */
final class GenerateOnce {
  private GenerateOnce() {}

  /** @param arguments implementation, document and output */
  public static void main(String[] arguments) throws IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    Path document = Path.of(arguments[1]);
    Path output = Path.of(arguments[2]);
    if (arguments[0].equals(ImplementationNames.APISCRIBE)) {
      for (OutputKind kind : List.of(OutputKind.MODELS, OutputKind.CLIENT)) {
        Generation.print(document, "com.example", kind, output.resolve(kind.label()));
      }
    } else {
      peer(document, output);
    }
    out.println(megabytes());
  }

  private static void peer(Path document, Path output) {
    for (String each : List.of("apiTests", "modelTests", "apiDocs", "modelDocs")) {
      GlobalSettings.setProperty(each, "false");
    }
    new DefaultGenerator()
        .opts(new CodegenConfigurator()
            .setGeneratorName("java")
            .setInputSpec(document.toString())
            .setOutputDir(output.toString())
            .addAdditionalProperty("library", "native")
            .toClientOptInput())
        .generate();
  }

  /** Returns what the kernel says of this process, heap and all else. */
  private static double megabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1e3)
        .findFirst()
        .orElseThrow();
  }
}
