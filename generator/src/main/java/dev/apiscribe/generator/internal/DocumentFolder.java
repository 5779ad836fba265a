package dev.apiscribe.generator.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder of a document: no name in it leads to a file outside, links of the file system
 * followed.
 */
public final class DocumentFolder {
  private static final Pattern NAME = Pattern.compile("[^:%\\\\?#\\p{Cntrl}]+");

  private final Path folder;
  private final Path base;

  private DocumentFolder(Path folder, Path base) {
    this.folder = folder;
    this.base = base;
  }

  /** Fails with {@link IOException} when there is no such document. */
  public static DocumentFolder of(Path document) throws IOException {
    Path absolute = document.toAbsolutePath();
    return new DocumentFolder(absolute.getParent().toRealPath(), absolute.getParent());
  }

  /** Returns the same folder, for relative names in one of its files. */
  public DocumentFolder beside(Path file) {
    return new DocumentFolder(folder, file.toAbsolutePath().getParent());
  }

  /**
   * Returns the file of a relative name; fails with {@link IllegalArgumentException} if it is not a
   * file of the folder.
   *
   * @param place file and JSON Pointer of the name, for the failure
   */
  public Path file(String name, String place) {
    String refused = place + ": found '" + PlainText.of(name) + "', ";
    try {
      if (!NAME.matcher(name).matches() || name.startsWith("/")) {
        throw new IllegalArgumentException(refused
            + "expected the relative name of a file in the folder of the document. Move it there.");
      }
      Path file = base.resolve(name);
      if (!Files.isRegularFile(file)) {
        throw new IllegalArgumentException(
            refused + "there is no file " + file.normalize() + ". Add it, or correct the name.");
      }
      return inside(file, refused);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(refused + "expected the name of a file. Correct it.", e);
    }
  }

  /**
   * Returns the file itself; fails with {@link IllegalArgumentException} if it is a link that leads
   * out of the folder.
   */
  public Path inside(Path file) {
    return inside(file, file + ": ");
  }

  private Path inside(Path file, String refused) {
    try {
      if (!file.toRealPath().startsWith(folder)) {
        throw new IllegalArgumentException(refused + "it leads out of the folder of the document, "
            + folder + ". Move the file into it.");
      }
      return file;
    } catch (IOException e) {
      throw new IllegalArgumentException(refused + "it cannot be read: " + e.getMessage(), e);
    }
  }
}
