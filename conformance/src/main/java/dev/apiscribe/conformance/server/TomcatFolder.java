package dev.apiscribe.conformance.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a running Tomcat, in a temporary folder of its own.
 *
 * @param root is deleted with everything in it when the server is closed, or the JVM ends
 * @param end deletes it when the JVM ends
 */
record TomcatFolder(Path root, Thread end) implements AutoCloseable {
  static TomcatFolder create() {
    try {
      Path root = Files.createTempDirectory("apiscribe-tomcat");
      Files.createDirectory(root.resolve("work"));
      Files.createDirectory(root.resolve("documents"));
      // Who interrupts the program ends the JVM, and no thread of it: only this is still run.
      Thread end = new Thread(() -> delete(root), "delete " + root);
      Runtime.getRuntime().addShutdownHook(end);
      return new TomcatFolder(root, end);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  File work() {
    return root.resolve("work").toFile();
  }

  /** Returns an empty folder: nothing is served from files. */
  File documents() {
    return root.resolve("documents").toFile();
  }

  /** May be called twice. */
  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      return; // It runs.
    }
    delete(root);
  }

  private static void delete(Path root) {
    try (Stream<Path> files = Files.exists(root) ? Files.walk(root) : Stream.empty()) {
      List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
      for (Path file : innermostFirst) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
