package dev.apiscribe.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepositoryFilesTest {
  @TempDir
  Path root;

  /** Another build may delete its folder between the look at it and its opening. */
  @Test
  void areFoundWithoutOpeningTheFoldersOfBuilds() throws IOException {
    Path src = Files.createDirectory(root.resolve("src"));
    Path file = Files.writeString(src.resolve("a"), "");
    Files.createDirectory(root.resolve("target"));
    Files.createDirectory(src.resolve("target"));
    List<Path> opened = new ArrayList<>();

    assertThat(RepositoryFiles.below(root, opened::add)).containsExactly(file);
    assertThat(opened).containsExactlyInAnyOrder(root, src);
  }
}
