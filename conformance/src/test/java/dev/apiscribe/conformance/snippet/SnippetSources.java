package dev.apiscribe.conformance.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.review.snippet.JavaSnippet;
import dev.apiscribe.review.snippet.JavaSnippet.Variable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Puts snippets into classes, as a reader would who has copied them, and compiles them as strictly
 * as the build does.
 */
final class SnippetSources {
  /** Where the client is made is the one place in which a test has to add something. */
  private static final String BUILT = "\n    .build();";

  private final Path folder;
  private final List<Path> sources = new ArrayList<>();

  SnippetSources(Path folder) {
    this.folder = folder;
  }

  /**
   * The name of the class that has the snippet twice: as it stands, and with a transport and values
   * for its variables.
   */
  String add(JavaSnippet snippet) throws IOException {
    assertThat(snippet.client()).endsWith(BUILT);
    String name = "Snippet" + sources.size();
    String text = snippet.text();
    int statements = text.indexOf("\n\n");
    String client = snippet.client().substring(0, snippet.client().length() - BUILT.length());
    String parameters = snippet.variables().stream()
        .map(Variable::name)
        .map(variable -> ", String " + variable)
        .collect(Collectors.joining());
    String source = text.substring(0, statements)
        + "\nimport dev.apiscribe.runtime.Transport;\n\npublic final class " + name + " {\n"
        + "  private " + name + "() {}\n\n"
        + "  public static void asItStands() {\n" + text.substring(statements) + "  }\n\n"
        + "  public static void run(Transport transport" + parameters + ") {\n"
        + client + "\n    .transport(transport)" + BUILT + "\n" + snippet.call() + "\n  }\n}\n";
    sources.add(Files.writeString(folder.resolve(name + ".java"), source));
    return name;
  }

  /** What the compiler says; empty when it has nothing to say. */
  String compile(Path classes, List<String> more) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<String> options =
          new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "--release", "17"));
      options.addAll(
          List.of("-Xlint:all", "-Werror", "-classpath", System.getProperty("java.class.path")));
      options.addAll(more);
      compiler
          .getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    return messages.toString();
  }
}
