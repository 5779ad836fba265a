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

/** The golden case of unions, generated and compiled once for all tests, with a program. */
final class UnionCase {
  static final String BASE = "dev.apiscribe.golden";
  private static final ClassLoader LOADER = compiled();

  private UnionCase() {}

  private static ClassLoader compiled() {
    try {
      Path folder = Files.createTempDirectory("unions");
      List<Path> sources = new ArrayList<>(List.of(Path.of("src/test/programs/UnionProgram.java")));
      for (String output : Generation.OUTPUTS) {
        Path printed = folder.resolve(output);
        Generation.print(Path.of("src/test/cases/unions/spec.yaml"), output, printed)
            .keySet()
            .forEach(file -> sources.add(printed.resolve(file)));
      }
      Path classes = Files.createDirectory(folder.resolve("classes"));
      assertThat(Compilation.messages(sources, classes)).isEmpty();
      return new URLClassLoader(
          new URL[] {classes.toUri().toURL()}, UnionCase.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Class<?> load(String name) throws ClassNotFoundException {
    return LOADER.loadClass(BASE + "." + name);
  }

  static ClassLoader loader() {
    return LOADER;
  }
}
