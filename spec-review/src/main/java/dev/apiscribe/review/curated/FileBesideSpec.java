package dev.apiscribe.review.curated;

import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.UnreadableSpecException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file that a spec names: it lies in the spec's folder, links of the file system followed. */
public final class FileBesideSpec {
  private static final Pattern NAME = Pattern.compile("[^:%\\\\?#\\p{Cntrl}]+");

  private FileBesideSpec() {}

  /** Fails with {@link UnreadableSpecException} if there is no such file in the folder. */
  public static Path of(Path folder, String name, Place place) {
    try {
      Path file = folder.resolve(name);
      if (NAME.matcher(name).matches()
          && !name.startsWith("/")
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(folder.toAbsolutePath().toRealPath())) {
        return file;
      }
    } catch (IOException | InvalidPathException e) {
      // the same refusal
    }
    throw new UnreadableSpecException(
        place + ": found '" + name
            + "', expected the relative name of a file in the folder of the spec. Move the file there, or correct the name.");
  }
}
