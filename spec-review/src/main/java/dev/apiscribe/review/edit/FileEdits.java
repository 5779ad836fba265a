package dev.apiscribe.review.edit;

import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Files of one folder that are written, made and deleted together: all of them or none. Not safe
 * for concurrent use.
 */
public final class FileEdits {
  /** Puts a file that is written in the place of another, or of none. */
  @FunctionalInterface
  interface Move {
    void move(Path from, Path to) throws IOException;
  }

  private final Path folder;
  private final Move move;
  /** What each file will hold; empty for one that is deleted. */
  private final Map<Path, Optional<byte[]>> intended = new LinkedHashMap<>();

  /** @param folder what all files lie in; links that lead to it are followed */
  public FileEdits(Path folder) {
    this(folder, FileEdits::replace);
  }

  FileEdits(Path folder, Move move) {
    this.folder = folder.toAbsolutePath().normalize();
    this.move = move;
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
    Deque<Undo> undone = new ArrayDeque<>();
    try {
      Map<Path, Path> written = new LinkedHashMap<>();
      for (Map.Entry<Path, Optional<byte[]>> each : intended.entrySet()) {
        if (each.getValue().isPresent()
            && !isSame(each.getKey(), each.getValue().get())) {
          makeFolders(each.getKey(), undone);
          written.put(each.getKey(), beside(each.getKey(), each.getValue().get(), undone));
        }
      }
      for (Map.Entry<Path, Path> each : written.entrySet()) {
        keep(each.getKey(), undone);
        move.move(each.getValue(), each.getKey());
      }
      for (Map.Entry<Path, Optional<byte[]>> each : intended.entrySet()) {
        if (each.getValue().isEmpty() && Files.exists(each.getKey())) {
          keep(each.getKey(), undone);
          Files.delete(each.getKey());
        }
      }
    } catch (IOException | RuntimeException e) {
      undo(undone, e);
      throw e;
    }
    intended.clear();
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

  /** Writes the content beside a file, with the permissions that the file has. */
  private static Path beside(Path file, byte[] content, Deque<Undo> undone) throws IOException {
    Path beside = file.resolveSibling("." + file.getFileName() + ".new");
    if (Files.exists(beside, LinkOption.NOFOLLOW_LINKS)) {
      throw new UnreadableSpecException(
          beside
              + ": found a file that an edit left behind, or another edit is writing. Delete it if no edit runs.");
    }
    undone.push(() -> Files.deleteIfExists(beside));
    if (Files.exists(file)) {
      Files.copy(file, beside, StandardCopyOption.COPY_ATTRIBUTES);
    }
    Files.write(beside, content);
    return beside;
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
