package dev.apiscribe.templates.hostile;

import dev.apiscribe.templates.Compilation;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sources that are compiled as the build does, and every class of them initialised. */
final class Compiled {
  private Compiled() {}

  static List<String> complaints(List<Path> sources, Path classes) throws IOException {
    String messages = Compilation.messages(sources, classes);
    if (!messages.isEmpty()) {
      return List.of(messages
          .lines()
          .limit(12)
          .reduce("does not compile:", (all, line) -> all + "\n    " + line));
    }
    List<String> complaints = new ArrayList<>();
    try (URLClassLoader loader = new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, Compiled.class.getClassLoader());
        Stream<Path> files = Files.walk(classes)) {
      for (Path file : files
          .filter(
              each -> each.toString().endsWith(".class") && !each.endsWith("package-info.class"))
          .toList()) {
        String name =
            classes.relativize(file).toString().replaceFirst("\\.class$", "").replace('/', '.');
        try {
          Class.forName(name, true, loader);
        } catch (ClassNotFoundException | LinkageError e) {
          complaints.add(
              name + " cannot be loaded: " + e + (e.getCause() == null ? "" : ", " + e.getCause()));
        }
      }
    }
    System.getProperties().stringPropertyNames().stream()
        .filter(name -> name.startsWith(HostileTexts.RAN))
        .forEach(name -> {
          System.clearProperty(name);
          complaints.add("RAN: " + name);
        });
    return complaints;
  }
}
