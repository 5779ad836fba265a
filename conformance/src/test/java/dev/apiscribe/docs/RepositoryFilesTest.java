package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {
  @TempDir
  Path root;

  @Test
  void areFoundWhileAnotherBuildCreatesAndDeletesItsFolder() throws IOException {
    Path file = Files.writeString(Files.createDirectory(root.resolve("src")).resolve("a"), "");
    Path target = root.resolve("target");
    AtomicBoolean ends = new AtomicBoolean();
    CompletableFuture<Void> build = CompletableFuture.runAsync(() -> {
      try {
        while (!ends.get()) {
          Files.delete(Files.createDirectory(target));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    try {
      for (int i = 0; i < 500; i++) {
        assertThat(RepositoryFiles.below(root)).containsExactly(file);
      }
    } finally {
      ends.set(true);
      build.join();
    }
  }
}
