package dev.apiscribe.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a run leaves behind. */
final class Results {
  private Results() {}

  /** benchmarks.md, benchmarks.json with every raw value, and a plot for each comparison. */
  static void write(Path folder, List<Comparison> comparisons) throws IOException {
    Files.createDirectories(folder);
    String text = "# Benchmarks\n\n" + Machine.description()
        + ". Ratios are taken round by round; what is shown is their median.\n\n";
    Files.writeString(
        folder.resolve("benchmarks.md"),
        text + Table.summary(comparisons) + Table.details(comparisons));
    JsonMapper mapper =
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    mapper.writeValue(
        folder.resolve("benchmarks.json").toFile(),
        Map.of("machine", Machine.description(), "comparisons", comparisons));
    plots(folder, comparisons);
  }

  /**
   * Returns what the last run left, each work in its place, with those that were taken again
   * replaced.
   */
  static List<Comparison> replacedIn(Path folder, List<Comparison> taken) throws IOException {
    Map<String, Comparison> all = new LinkedHashMap<>();
    Path file = folder.resolve("benchmarks.json");
    if (Files.exists(file)) {
      JsonMapper mapper = JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();
      for (JsonNode each : mapper.readTree(file.toFile()).path("comparisons")) {
        Comparison before = mapper.treeToValue(each, Comparison.class);
        all.put(before.key(), before);
      }
    }
    taken.forEach(each -> all.put(each.key(), each));
    return List.copyOf(all.values());
  }

  /**
   * Rewrites the table of a page, and its plots. What was not measured stays.
   *
   * @throws IllegalStateException when the page has no markers
   */
  static void publish(Path page, Path images, List<Comparison> comparisons) throws IOException {
    plots(images, comparisons);
    new PublishedPage(page, images)
        .write(
            Machine.description() + ", " + LocalDate.now(ZoneOffset.UTC) + ", commit "
                + System.getProperty("apiscribe.commit", "unknown") + ":",
            Table.summary(comparisons));
  }

  private static void plots(Path folder, List<Comparison> comparisons) throws IOException {
    for (Comparison comparison : comparisons) {
      Files.writeString(
          folder.resolve("benchmark-" + comparison.key() + ".svg"), Plot.svg(comparison));
    }
  }
}
