package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A golden case, generated in all outputs and compiled with a program that uses it. */
record CompiledCase(ClassLoader loader) {
  static final String BASE = "dev.apiscribe.golden";

  /** @param program the name of a class in the folder {@code programs} */
  static CompiledCase of(String name, String program) {
    try {
      Path folder = Files.createTempDirectory(name);
      List<Path> sources =
          new ArrayList<>(List.of(Path.of("src/test/programs", program + ".java")));
      for (String output : Generation.OUTPUTS) {
        Path printed = folder.resolve(output);
        Generation.print(Path.of("src/test/cases", name, "spec.yaml"), output, printed)
            .keySet()
            .forEach(file -> sources.add(printed.resolve(file)));
      }
      Path classes = Files.createDirectory(folder.resolve("classes"));
      assertThat(Compilation.messages(sources, classes)).isEmpty();
      return new CompiledCase(new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, CompiledCase.class.getClassLoader()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Class<?> load(String name) throws ClassNotFoundException {
    return loader.loadClass(BASE + "." + name);
  }

  /** Runs the program; what it finds wrong is an error. */
  void run(String program) throws ReflectiveOperationException {
    ((Runnable) load("program." + program).getConstructor().newInstance()).run();
  }
}
