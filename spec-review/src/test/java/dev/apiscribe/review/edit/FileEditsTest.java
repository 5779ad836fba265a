package dev.apiscribe.review.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** Ends an edit before one of its steps. */
  private record Ending(int step, boolean isFailure) {
    FileEdits.Observer observer(int[] steps) {
      return file -> {
        if (steps[0]++ == step && isFailure) {
          throw new IOException("the disk is full");
        } else if (steps[0] == step + 1 && !isFailure) {
          throw new LinkageError("the process is gone");
        }
      };
    }
  }

  private int steps() throws IOException {
    int[] steps = new int[1];
    edits(new FileEdits(folder, new Ending(-1, true).observer(steps))).apply();
    return steps[0];
  }

  private void refill() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    }
    fill();
  }

  @Test
  void aFailureOfAnyStepLeavesEveryFileAsItWas() throws IOException {
    Map<String, String> before = content();
    int count = steps();
    assertThat(count).isGreaterThan(7);
    for (int step = 0; step < count; step++) {
      refill();
      FileEdits edits = edits(new FileEdits(folder, new Ending(step, true).observer(new int[1])));
      assertThatThrownBy(edits::apply)
          .as("step %d", step)
          .hasMessage("the disk is full")
          .hasNoSuppressedExceptions();
      assertThat(content()).as("step %d", step).isEqualTo(before);
      assertThat(folder.resolve("examples/new")).doesNotExist();
    }
  }

  @Test
  void aProcessThatEndsBeforeAnyStepLeavesWhatTheNextOneFinishesOrForgets() throws IOException {
    Map<String, String> before = content();
    int count = steps();
    Map<String, String> after = content();
    List<Boolean> finished = new ArrayList<>();
    for (int step = 0; step < count; step++) {
      for (boolean another : new boolean[] {false, true}) {
        refill();
        FileEdits edits =
            edits(new FileEdits(folder, new Ending(step, false).observer(new int[1])));
        assertThatThrownBy(edits::apply).hasMessage("the process is gone");
        if (another) {
          new FileEdits(folder).write(Path.of("more.yaml"), "x").apply();
          Files.delete(folder.resolve("more.yaml"));
        } else {
          FileEdits.finish(folder);
        }
        assertThat(content()).as("step %d", step).isIn(before, after);
        finished.add(content().equals(after));
      }
    }
    assertThat(finished).isSorted().contains(true, false);
  }

  @Test
  void anotherEditIsRefusedAsLongAsOneRuns() throws IOException {
    List<Throwable> refused = new ArrayList<>();
    edits(new FileEdits(folder, file -> {
          Throwable thrown = catchThrowable(
              () -> new FileEdits(folder).write(Path.of("words.yaml"), "x: y\n").apply());
          refused.add(thrown);
        }))
        .apply();
    assertThat(refused)
        .isNotEmpty()
        .allSatisfy(each -> assertThat(each)
            .isInstanceOf(UnreadableSpecException.class)
            .hasMessageContaining("another edit of this folder that is running"));
    assertThat(content()).containsEntry("words.yaml", "c: d\n").doesNotContainKey(".edits");
  }

  @Test
  void aFileThatStaysTheSameIsNotWritten() throws IOException {
    new FileEdits(folder, file -> {
          throw new IOException("a step");
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
