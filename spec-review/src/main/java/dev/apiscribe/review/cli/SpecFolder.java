package dev.apiscribe.review.cli;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of the curated specs. */
final class SpecFolder {
  private SpecFolder() {}

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
