package dev.apiscribe.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what was generated, on the class path of this program. */
final class Compilation {
  private Compilation() {}

  /** Returns what the compiler finds first, with how much else there is; empty if nothing. */
  static String firstProblem(Path sources, Path classes, List<String> options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString(), "-proc:none", "--release", "17"));
    all.addAll(List.of("-Xmaxerrs", "1000", "-Xmaxwarns", "1000", "-parameters"));
    all.addAll(List.of(
        "-classpath", classes + File.pathSeparator + System.getProperty("java.class.path")));
    boolean compiled;
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      compiled = compiler
          .getTask(null, files, found, all, null, files.getJavaFileObjectsFromPaths(java(sources)))
          .call();
    }
    if (compiled) {
      return "";
    }
    // With -Werror, a warning is what is wrong, and the error says only that there are some.
    List<Diagnostic<? extends JavaFileObject>> problems =
        found.getDiagnostics().stream().filter(each -> each.getSource() != null).toList();
    return problems.isEmpty()
        ? String.valueOf(found.getDiagnostics())
        : text(problems.get(0), sources)
            + (problems.size() > 1 ? " and " + (problems.size() - 1) + " more" : "");
  }

  private static String text(Diagnostic<? extends JavaFileObject> problem, Path sources) {
    Path file = Path.of(problem.getSource().toUri());
    return sources.relativize(file) + ":" + problem.getLineNumber() + ": "
        + problem.getMessage(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static List<Path> java(Path sources) throws IOException {
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("module-info.java"))
          .sorted()
          .toList();
    }
  }
}
