package dev.apiscribe.generator.build;

import dev.apiscribe.openapi.SpecOperation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A checksum of everything that decides an output, and of the output as it lies there: an edited
 * file counts as a change.
 */
final class Fingerprint {
  private final Path file;
  private final String inputs;
  private final List<Path> outputs;

  private Fingerprint(Path file, String inputs, List<Path> outputs) {
    this.file = file;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /** @param file where a build keeps it for the next one */
  static Fingerprint of(Path file, String generatorVersion, List<Path> inputs, List<Path> outputs)
      throws IOException {
    return new Fingerprint(
        file,
        generatorVersion + " " + ThisGenerator.CLASSES + " " + FileTree.checksum(inputs),
        outputs);
  }

  boolean isThatOfTheLastBuild() throws IOException {
    return Files.isRegularFile(file) && Files.readString(file).equals(text());
  }

  /** With the outputs as they are now. */
  void keep() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text());
  }

  private String text() throws IOException {
    return inputs + " " + FileTree.checksum(outputs);
  }

  /**
   * Summed up once: its classes do not change while they run, and a build of sixteen modules asks
   * thirty times.
   */
  private static final class ThisGenerator {
    static final String CLASSES = classes(Fingerprint.class) + " " + classes(SpecOperation.class);

    /**
     * The same for a jar and for the folder that it was packed from: {@code package} and
     * {@code test} alternate without generating again.
     *
     * @param one of the classes
     */
    private static String classes(Class<?> one) {
      try {
        Path generator =
            Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(generator)) {
          return FileTree.checksum(
              List.of(generator.resolve("dev"), generator.resolve("META-INF/services")));
        }
        try (FileSystem jar = FileSystems.newFileSystem(generator)) {
          return FileTree.checksum(List.of(jar.getPath("dev"), jar.getPath("META-INF/services")));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (URISyntaxException e) {
        throw new IllegalStateException("The generator's classes lie in no file", e);
      }
    }
  }
}
