package dev.apiscribe.review.lint;

import dev.apiscribe.review.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small API that keeps every rule, copied to where it can be broken. */
public final class ThingsFolder {
  private static final Path RESOURCES = Path.of("src/test/resources/dev/apiscribe/review/lint");

  private final Path folder;

  private ThingsFolder(Path folder) {
    this.folder = folder;
  }

  public static ThingsFolder in(Path folder) throws IOException {
    Path source = resource("things");
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
    return new ThingsFolder(folder);
  }

  static Path resource(String name) {
    return Path.of(System.getProperty("apiscribe.root"), "spec-review")
        .resolve(RESOURCES)
        .resolve(name);
  }

  public Path mini() {
    return folder.resolve("mini");
  }

  public ThingsFolder replace(String file, String old, String replacement) throws IOException {
    String text = Files.readString(folder.resolve(file));
    if (text.indexOf(old) < 0 || text.indexOf(old) != text.lastIndexOf(old)) {
      throw new IllegalArgumentException(old + " does not occur exactly once in " + file);
    }
    Files.writeString(folder.resolve(file), text.replace(old, replacement));
    return this;
  }

  /** Takes away the record of what was read, so that no change asks to be read again. */
  ThingsFolder unread() throws IOException {
    return delete("mini/parts.yaml");
  }

  public ThingsFolder write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
    return this;
  }

  ThingsFolder delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  Report lint() {
    return SpecLint.report(List.of(mini()), null);
  }
}
