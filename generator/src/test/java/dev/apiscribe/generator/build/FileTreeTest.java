package dev.apiscribe.generator.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {
  @TempDir
  Path from;

  @TempDir
  Path to;

  @Test
  void mirrorsByWritingWhatChangedAndDeletingWhatIsGone() throws IOException {
    write(from, "a/Same.java", "same");
    write(from, "a/Changed.java", "new");
    write(from, "a/notes.txt", "not ours");
    Path same = write(to, "a/Same.java", "same");
    write(to, "a/Changed.java", "old");
    write(to, "b/Gone.java", "gone");
    FileTime before = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(same, before);

    assertThat(FileTree.mirror(from, to, ".java")).isEqualTo(new FileTree.Changes(2, 1, 1));
    assertThat(FileTree.files(to)).containsExactly(to.resolve("a/Changed.java"), same);
    assertThat(to.resolve("a/Changed.java")).content(StandardCharsets.UTF_8).isEqualTo("new");
    assertThat(Files.getLastModifiedTime(same)).isEqualTo(before);
    assertThat(to.resolve("b")).doesNotExist();
  }

  @Test
  void mirrorsFilesOfSeveralEndings() throws IOException {
    write(from, "a.json", "{}");
    write(from, "b.pro", "-keep");
    write(from, "c.txt", "not ours");

    assertThat(FileTree.mirror(from, to, ".json", ".pro")).isEqualTo(new FileTree.Changes(2, 2, 0));
  }

  @Test
  void sumsUpNamesAndBytes() throws IOException {
    write(from, "a", "1");
    String first = FileTree.checksum(List.of(from));
    assertThat(FileTree.checksum(List.of(from))).isEqualTo(first);
    write(from, "a", "2");
    String changed = FileTree.checksum(List.of(from));
    Files.move(from.resolve("a"), from.resolve("b"));
    assertThat(List.of(first, changed, FileTree.checksum(List.of(from)))).doesNotHaveDuplicates();
  }

  private static Path write(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
