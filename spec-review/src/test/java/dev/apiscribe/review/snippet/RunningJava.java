package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles statements under every warning, and says what they return. */
final class RunningJava {
  private RunningJava() {}

  static @Nullable Object result(String statements, Path folder)
      throws IOException, ReflectiveOperationException {
    Path source = Files.writeString(
        folder.resolve("Snippet.java"),
        "import java.math.*;\nimport java.util.*;\n\npublic class Snippet {\n  public static Object result() {\n"
            + statements + "\n  }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          List.of("-Xlint:all", "-Werror", "-proc:none", "-d", folder.toString());
      boolean done = compiler
          .getTask(problems, files, null, options, null, files.getJavaFileObjects(source))
          .call();
      assertThat(done).as("%s\n%s", problems, statements).isTrue();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      return loader.loadClass("Snippet").getMethod("result").invoke(null);
    }
  }
}
