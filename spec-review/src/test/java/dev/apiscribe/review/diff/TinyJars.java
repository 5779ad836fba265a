package dev.apiscribe.review.diff;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Jars of a few lines of Java. */
final class TinyJars {
  private TinyJars() {}

  /** Compiles the sources, each a whole file with one public type, into one jar of a new folder. */
  static Path compile(Path folder, String... sources) throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<JavaFileObject> units = new ArrayList<>();
    for (String source : sources) {
      String name =
          source.replaceFirst("(?s).*?public (?:final )?(?:class|interface) (\\w+).*", "$1");
      units.add(new Source(name, source));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringBuilder problems = new StringBuilder();
    boolean compiled = compiler
        .getTask(
            null,
            null,
            problem -> problems.append(problem).append('\n'),
            List.of("-d", classes.toString()),
            null,
            units)
        .call();
    if (!compiled) {
      throw new IllegalArgumentException(problems.toString());
    }
    Path jars = Files.createDirectories(folder.resolve("jars"));
    try (OutputStream file = Files.newOutputStream(jars.resolve("tiny.jar"));
        JarOutputStream jar = new JarOutputStream(file);
        Stream<Path> files = Files.walk(classes)) {
      for (Path one : files.filter(Files::isRegularFile).sorted().toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(one).toString().replace('\\', '/')));
        jar.write(Files.readAllBytes(one));
      }
    }
    return jars;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreErrors) {
      return text;
    }
  }
}
