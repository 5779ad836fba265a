package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the curated specs. */
final class SpecFolder {
  private static final Pattern OPENAPI =
      Pattern.compile("(?m)^[\\s{\"'\\x{ef}\\x{bb}\\x{bf}]*openapi[\"']?\\s*:");

  private SpecFolder() {}

  /**
   * Returns whether there are documents of others: a file, or a folder without a folder that has an
   * {@code openapi.yaml}.
   */
  static boolean isForeign(Path specs) {
    if (Files.isRegularFile(specs)) {
      return true;
    }
    try (Stream<Path> all = Files.list(specs)) {
      return all.noneMatch(folder -> Files.exists(folder.resolve("openapi.yaml")))
          && !foreign(specs).isEmpty();
    } catch (IOException e) {
      return false; // which is said where they are read
    }
  }

  /** Returns the documents of others, in the order of their names. */
  static List<Path> foreign(Path specs) {
    if (Files.isRegularFile(specs)) {
      return List.of(specs);
    }
    try (Stream<Path> all = Files.list(specs)) {
      return all.filter(file -> file.toString().matches(".*\\.(ya?ml|json)"))
          .filter(SpecFolder::isDocument)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableSpecException(
          specs + ": found no folder, expected documents. Name one with --specs.");
    }
  }

  /** Whether it says that it is OpenAPI; other files of the folder may be parts of one. */
  private static boolean isDocument(Path file) {
    try {
      return Files.isRegularFile(file)
          && OPENAPI
              .matcher(Files.readString(file, StandardCharsets.ISO_8859_1))
              .find();
    } catch (IOException e) {
      return false;
    }
  }

  /** The API of that name, or all of them in the order of their names. */
  static List<CuratedApi> apis(Path specs, @Nullable String api) {
    List<Path> folders;
    try (Stream<Path> all = Files.list(specs)) {
      folders = all.filter(folder -> Files.exists(folder.resolve("openapi.yaml")))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UnreadableSpecException(
          specs + ": found no folder, expected the curated specs. Name it with --specs.");
    }
    List<CuratedApi> apis = folders.stream()
        .filter(folder -> api == null || folder.endsWith(api))
        .map(CuratedApi::read)
        .toList();
    if (apis.isEmpty()) {
      throw new UnreadableSpecException(specs + ": found no API" + (api == null ? "" : " " + api)
          + ", expected one of "
          + folders.stream().map(folder -> String.valueOf(folder.getFileName())).toList()
          + ". Name one of them with --api.");
    }
    return apis;
  }
}
