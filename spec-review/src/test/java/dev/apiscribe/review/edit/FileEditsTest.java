package dev.apiscribe.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileEditsTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void fill() throws IOException {
    Files.writeString(folder.resolve("openapi.yaml"), "openapi: 3.0.3\n");
    Files.writeString(folder.resolve("words.yaml"), "a: b\n");
    Files.createDirectory(folder.resolve("examples"));
    Files.writeString(folder.resolve("examples/old.json"), "{}");
  }

  @Test
  void filesAreWrittenMadeAndDeletedTogether() throws IOException {
    edits(new FileEdits(folder)).apply();
    assertThat(content())
        .isEqualTo(Map.of(
            "openapi.yaml",
            "openapi: 3.0.4\n",
            "words.yaml",
            "c: d\n",
            "examples/new/a.json",
            "[]"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aFailureLeavesEveryFileAsItWas(int good) throws IOException {
    Map<String, String> before = content();
    int[] moves = new int[1];
    FileEdits edits = edits(new FileEdits(folder, (from, to) -> {
      if (moves[0]++ == good) {
        throw new IOException("the disk is full");
      }
      Files.move(from, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }));
    assertThatThrownBy(edits::apply).hasMessage("the disk is full").hasNoSuppressedExceptions();
    assertThat(content()).isEqualTo(before);
    assertThat(folder.resolve("examples/new")).doesNotExist();
  }

  @Test
  void aFileThatStaysTheSameIsNotWritten() throws IOException {
    new FileEdits(folder, (from, to) -> {
          throw new IOException("a move");
        })
        .write(folder.resolve("words.yaml"), "a: b\n")
        .apply();
    assertThat(content()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../other.yaml",
        "examples/../../other.yaml",
        "",
        "examples",
        "/other.yaml",
        "words.yaml/a"
      })
  void whatIsNoFileOfTheFolderIsRefused(String path) {
    FileEdits edits = new FileEdits(folder);
    assertThatThrownBy(() -> edits.write(Path.of(path), "text"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageMatching("(?s).*: found .*, expected .*\\. .*\\.");
  }

  @Test
  void linksAreRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), folder.resolve("words.yaml"));
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("examples"));
    FileEdits edits = new FileEdits(folder);
    for (String path : new String[] {"link.yaml", "linked/old.json", "linked/new.json"}) {
      assertThatThrownBy(() -> edits.write(Path.of(path), "text"))
          .hasMessageContaining("found a symbolic link");
      assertThatThrownBy(() -> edits.delete(Path.of(path)))
          .hasMessageContaining("found a symbolic link");
    }
  }

  @Test
  void aLinkThatAppearsLaterIsRefusedToo() throws IOException {
    FileEdits edits = new FileEdits(folder).write(Path.of("late.yaml"), "text");
    Files.createSymbolicLink(folder.resolve("late.yaml"), folder.resolve("words.yaml"));
    assertThatThrownBy(edits::apply).hasMessageContaining("found a symbolic link");
    assertThat(Files.readString(folder.resolve("words.yaml"))).isEqualTo("a: b\n");
  }

  @Test
  void aDeletionOfNothingIsRefused() {
    FileEdits edits = new FileEdits(folder);
    assertThatThrownBy(() -> edits.delete(Path.of("nothing.yaml")))
        .hasMessageContaining("found no file to delete");
  }

  @Test
  void permissionsStay() throws IOException {
    Path file = folder.resolve("words.yaml");
    assertThat(file.toFile().setWritable(true, true)).isTrue();
    assertThat(file.toFile().setExecutable(true)).isTrue();
    new FileEdits(folder).write(file, "x: y\n").apply();
    assertThat(Files.isExecutable(file)).isTrue();
  }

  private static FileEdits edits(FileEdits edits) {
    return edits
        .write(Path.of("openapi.yaml"), "openapi: 3.0.4\n")
        .write(Path.of("words.yaml"), "c: d\n")
        .write(Path.of("examples/new/a.json"), "[]")
        .delete(Path.of("examples/old.json"));
  }

  private Map<String, String> content() throws IOException {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        content.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return content;
  }
}
