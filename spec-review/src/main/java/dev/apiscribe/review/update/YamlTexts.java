package dev.apiscribe.review.update;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.review.curated.SpecYaml;
import dev.apiscribe.review.edit.SplicedYaml;
import java.nio.file.Path;

/** The texts of files that became other trees. */
final class YamlTexts {
  private YamlTexts() {}

  static String becoming(Path file, String before, JsonNode intended) {
    return before.isBlank()
        ? SpecYaml.of(intended)
        : SplicedYaml.of(file, before).becoming(intended);
  }
}
