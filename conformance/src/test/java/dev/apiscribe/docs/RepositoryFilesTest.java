package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {
  @TempDir
  Path root;

  @Test
  void areFoundWhileAnotherBuildDeletesItsFolder() throws IOException {
    Path file = Files.writeString(Files.createDirectory(root.resolve("src")).resolve("a"), "");
    Path target = Files.createDirectory(root.resolve("target"));
    Path nested = Files.createDirectory(root.resolve("src/target"));

    assertThat(RepositoryFiles.below(root, folder -> opened(folder, Set.of(target, nested))))
        .containsExactly(file);
  }

  private static DirectoryStream<Path> opened(Path folder, Set<Path> deleted) throws IOException {
    if (deleted.contains(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    return Files.newDirectoryStream(folder);
  }
}
