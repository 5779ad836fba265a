package dev.apiscribe.templates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** Runs the generator on a spec as the build does. */
public final class Generation {
  public static final List<String> OUTPUTS =
      List.of("models", "client", "server-spring", "server-jaxrs");

  private Generation() {}

  /** Prints one kind of output. Returns the text of each file by its path below the folder. */
  public static Map<String, String> print(Path spec, String output, Path folder)
      throws IOException {
    CodegenConfigurator configurator = CodegenConfigurator.fromFile(
        Path.of("../generator-config", output + ".yaml").toString());
    configurator.setInputSpec(spec.toString());
    configurator.setTemplateDir(Path.of(output).toAbsolutePath().toString());
    configurator.setOutputDir(folder.toString());
    configurator.setQuiet(true);
    new DefaultGenerator().opts(configurator.toClientOptInput()).generate();
    return javaFiles(folder);
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
