package dev.apiscribe.review.edit;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Files of one folder that are written, made and deleted together: all of them or none, even if the
 * process ends in the middle. Not safe for concurrent use; another process is refused.
 */
public final class FileEdits {
  /** Is told of each step on the disk before it is done. */
  @FunctionalInterface
  interface Observer {
    void before(Path file) throws IOException;
  }

  private final Path folder;
  private final Observer observer;
  /** What each file will hold; empty for one that is deleted. */
  private final Map<Path, Optional<byte[]>> intended = new LinkedHashMap<>();

  /** @param folder what all files lie in; links that lead to it are followed */
  public FileEdits(Path folder) {
    this(folder, file -> {});
  }

  FileEdits(Path folder, Observer observer) {
    this.folder = folder.toAbsolutePath().normalize();
    this.observer = observer;
  }

  /**
   * Finishes, or takes back, what an edit of the folder left behind whose process ended in the
   * middle. Fails with {@link UnreadableSpecException} if another edit is running.
   */
  public static void finish(Path folder) throws IOException {
    FileEdits edits = new FileEdits(folder);
    if (EditJournal.isIn(edits.folder)) {
      try (EditJournal journal = EditJournal.open(edits.folder)) {
        edits.finish(journal);
        journal.end();
      }
    }
  }

  private void finish(EditJournal journal) throws IOException {
    EditJournal.LeftEdit left = journal.left();
    for (Path file : left.written()) {
      Path beside = besideOf(checked(file));
      if (!left.complete()) {
        Files.deleteIfExists(beside);
      } else if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
        replace(beside, file);
      }
    }
    if (left.complete()) {
      for (Path file : left.deleted()) {
        Files.deleteIfExists(checked(file));
      }
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Writes a text in UTF-8; a later one for the same file replaces it. */
  public FileEdits write(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Fails with {@link UnreadableSpecException} for a file outside of the folder, a link, and what
   * is not a file.
   */
  public FileEdits write(Path file, byte[] content) {
    intended.put(checked(file), Optional.of(content.clone()));
    return this;
  }

  /** Deletes a file; fails as {@link #write(Path, byte[])} does, and if there is no such file. */
  public FileEdits delete(Path file) {
    Path checked = checked(file);
    if (!Files.exists(checked, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableSpecException(file + ": found no file to delete. Check the path.");
    }
    intended.put(checked, Optional.empty());
    return this;
  }

  private Path checked(Path file) {
    Path path = folder.resolve(file).toAbsolutePath().normalize();
    if (!path.startsWith(folder) || path.equals(folder)) {
      throw new UnreadableSpecException(file + ": found a path outside of " + folder
          + ", expected a file in it. Correct the path.");
    }
    Path at = folder;
    for (Path name : folder.relativize(path)) {
      at = at.resolve(name);
      if (Files.isSymbolicLink(at)) {
        throw new UnreadableSpecException(
            at + ": found a symbolic link, expected a file. Edit the file that it leads to.");
      }
      boolean folderExpected = !at.equals(path);
      if (Files.exists(at) && !(folderExpected ? Files.isDirectory(at) : Files.isRegularFile(at))) {
        throw new UnreadableSpecException(at + ": found something else, expected "
            + (folderExpected ? "a folder" : "a file") + ". Move it away.");
      }
    }
    return path;
  }

  /**
   * Writes and deletes all. If that fails, the files hold again what they held; the exception says
   * so, or names the file whose old content could not be put back.
   */
  public void apply() throws IOException {
    intended.keySet().forEach(this::checked);
    Map<Path, byte[]> written = new LinkedHashMap<>();
    List<Path> deleted = new ArrayList<>();
    for (Map.Entry<Path, Optional<byte[]>> each : intended.entrySet()) {
      Optional<byte[]> content = each.getValue();
      if (content.isEmpty()) {
        deleted.add(each.getKey());
      } else if (!isSame(each.getKey(), content.get())) {
        written.put(each.getKey(), content.get());
      }
    }
    if (!written.isEmpty() || !deleted.isEmpty()) {
      apply(written, deleted);
    }
    intended.clear();
  }

  private void apply(Map<Path, byte[]> written, List<Path> deleted) throws IOException {
    Deque<Undo> undone = new ArrayDeque<>();
    makeFolders(folder.resolve(EditJournal.NAME), undone);
    try (EditJournal journal = EditJournal.open(folder)) {
      finish(journal);
      try {
        observer.before(folder);
        journal.begin(written.keySet(), deleted);
        apply(written, deleted, journal, undone);
      } catch (IOException | RuntimeException e) {
        undo(undone, e);
        journal.end();
        throw e;
      }
      journal.end();
    }
  }

  private void apply(
      Map<Path, byte[]> written, List<Path> deleted, EditJournal journal, Deque<Undo> undone)
      throws IOException {
    for (Map.Entry<Path, byte[]> each : written.entrySet()) {
      makeFolders(each.getKey(), undone);
      observer.before(each.getKey());
      writeBeside(each.getKey(), each.getValue(), undone);
    }
    observer.before(folder);
    journal.complete();
    for (Path file : written.keySet()) {
      keep(file, undone);
      observer.before(file);
      replace(besideOf(file), file);
    }
    for (Path file : deleted) {
      if (Files.exists(file)) {
        keep(file, undone);
        observer.before(file);
        Files.delete(file);
      }
    }
    observer.before(folder);
  }

  private static boolean isSame(Path file, byte[] content) throws IOException {
    return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
  }

  /** Makes the folders that a file lies in. */
  private void makeFolders(Path file, Deque<Undo> undone) throws IOException {
    Path at = folder;
    for (Path name : folder.relativize(file)) {
      if (!Files.exists(at)) {
        Path made = at;
        Files.createDirectories(made);
        undone.push(() -> Files.deleteIfExists(made));
      }
      at = at.resolve(name);
    }
  }

  private static Path besideOf(Path file) {
    return file.resolveSibling("." + file.getFileName() + ".new");
  }

  /** Writes the content beside a file, with the permissions that the file has. */
  private static void writeBeside(Path file, byte[] content, Deque<Undo> undone)
      throws IOException {
    Path beside = besideOf(file);
    if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableSpecException(
          beside + ": found a file where the new text belongs, expected none. Move it away.");
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new UnreadableSpecException(
          file + ": may not be written, expected that it may. Change its permissions.");
    }
    undone.push(() -> Files.deleteIfExists(beside));
    if (Files.exists(file)) {
      Files.copy(file, beside, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.write(beside, content);
  }

  private static void keep(Path file, Deque<Undo> undone) throws IOException {
    if (Files.exists(file)) {
      byte[] old = Files.readAllBytes(file);
      undone.push(() -> {
        if (!isSame(file, old)) {
          Files.write(file, old);
        }
      });
    } else {
      undone.push(() -> Files.deleteIfExists(file));
    }
  }

  private static void undo(Deque<Undo> undone, Exception cause) {
    for (Undo each : undone) {
      try {
        each.run();
      } catch (IOException e) {
        cause.addSuppressed(new IOException("the old content could not be put back: " + e, e));
      }
    }
  }

  /** Takes back one step. */
  @FunctionalInterface
  private interface Undo {
    void run() throws IOException;
  }
}
