package dev.apiscribe.review.cli;

import dev.apiscribe.review.spec.CuratedApi;
import dev.apiscribe.review.spec.Deviation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code words.yaml}: digests of the sentences that were read, by the JSON Pointer of what they are about. */
final class WordsFile {
  private static final String HEAD =
      """
      # Digests of the pages' sentences that a person has read, by the place in openapi.yaml that they are about.
      # A sentence that is new or worded anew is missing here, and drift reports it. Written by: spec-review drift --accept-words
      """;

  private WordsFile() {}

  /** Adds what was met to what was known before; sentences that a deviation explains stay out. */
  static void write(Path file, CuratedApi api, Map<String, Set<String>> met) throws IOException {
    Map<String, Set<String>> all = new TreeMap<>();
    api.words().forEach((pointer, digests) -> all.computeIfAbsent(pointer, key -> new TreeSet<>()).addAll(digests));
    met.forEach((pointer, digests) -> all.computeIfAbsent(pointer, key -> new TreeSet<>()).addAll(digests));
    api.deviations().stream()
        .flatMap(deviation -> deviation.explains().stream())
        .filter(item -> item.aspect().equals("words"))
        .forEach(item -> leaveOut(item, all));
    StringBuilder text = new StringBuilder(HEAD);
    all.forEach((pointer, digests) -> {
      if (!digests.isEmpty()) {
        text.append('\'').append(pointer.replace("'", "''")).append("': ['").append(String.join("', '", digests)).append("']\n");
      }
    });
    Files.writeString(file, text);
  }

  private static void leaveOut(Deviation.Explanation item, Map<String, Set<String>> all) {
    if (item.documented() == null) {
      return;
    }
    Set<String> explained = new TreeSet<>();
    item.documented().forEach(digest -> explained.add(digest.asText()));
    explained.add(item.documented().asText());
    all.forEach((pointer, digests) -> {
      if (item.at().stream().anyMatch(at -> pointer.equals(at) || pointer.startsWith(at + "/"))) {
        digests.removeAll(explained);
      }
    });
  }
}
