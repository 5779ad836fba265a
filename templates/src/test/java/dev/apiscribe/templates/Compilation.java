package dev.apiscribe.templates;

import java.io.File;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles generated sources as strictly as the build does. All outputs of a case are compiled at
 * once, on the class path: their module descriptors, one for each output, are left to the build,
 * where each has a compilation of its own.
 */
public final class Compilation {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** Of all compilations of this process: it opens and indexes the jars of the class path once. */
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  /**
   * No test interrupts it: a jar that is read by an interrupted thread is closed for all
   * compilations after it.
   */
  private static final ExecutorService THREAD = Executors.newSingleThreadExecutor(work -> {
    Thread thread = new Thread(work, "compilation");
    thread.setDaemon(true);
    return thread;
  });

  private Compilation() {}

  /** What the compiler says; empty when it has nothing to say. */
  public static String messages(List<Path> sources, Path classes) {
    try {
      return THREAD.submit(() -> compile(sources, classes)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String compile(List<Path> sources, Path classes) {
    StringWriter messages = new StringWriter();
    List<String> options = new ArrayList<>(
        List.of("-d", classes.toString(), "-proc:none", "--release", "17", "-parameters"));
    options.addAll(List.of("-Xlint:all", "-Xdoclint:all,-missing", "-Werror"));
    options.addAll(List.of(
        "-classpath", classes + File.pathSeparator + System.getProperty("java.class.path")));
    COMPILER
        .getTask(
            messages,
            FILES,
            null,
            options,
            null,
            FILES.getJavaFileObjectsFromPaths(withoutDescriptors(sources)))
        .call();
    return messages.toString();
  }

  private static List<Path> withoutDescriptors(List<Path> sources) {
    return sources.stream()
        .filter(source -> !source.endsWith("module-info.java"))
        .toList();
  }
}
