package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Documents and folders of the tests. */
final class Documents {
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
      .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
      .build();

  private static final int MOST_ALIASES = 1_000;

  private Documents() {}

  static JsonNode read(Path yaml) throws IOException {
    return JSON.valueToTree(new Load(
            LoadSettings.builder().setMaxAliasesForCollections(MOST_ALIASES).build())
        .loadFromString(Files.readString(yaml)));
  }

  /** Writes JSON, which is YAML as well, and can name half a character. */
  static Path write(JsonNode document, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, JSON.writeValueAsString(document));
  }

  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(Files.readString(file));
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
