package dev.apiscribe.templates.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.templates.hostile.StringPlaces.StringPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/**
 * One document with hostile texts in its places: an output is made of it, or it is refused. Many
 * places are tried at once; what a refusal names is taken out, and tried alone afterwards.
 */
final class HostileRun {
  private final StringPlaces places;
  private final HostileOutput output;
  private final Path scratch;
  private final boolean exhaustive;
  private final Tally tally;
  private int runs;

  /** @param exhaustive whether each place that is taken out is tried alone, or one of each role */
  HostileRun(
      JsonNode document, HostileOutput output, Path scratch, boolean exhaustive, Tally tally) {
    places = StringPlaces.of(document);
    this.output = output;
    this.scratch = scratch;
    this.exhaustive = exhaustive;
    this.tally = tally;
  }

  void run(Map<StringPlace, String> texts) throws IOException {
    Refusal before = refusal(Map.of());
    if (before != null && output instanceof GoalOutputs) {
      Assumptions.abort(
          "no text is tried, for mappings refuse the document as it is: " + before.text());
    } else if (before != null) {
      tally.complain("refused as it is: " + before.text());
      return;
    }
    Map<StringPlace, String> rest = new LinkedHashMap<>(texts);
    Map<StringPlace, String> alone = new LinkedHashMap<>();
    Refusal refusal = refusal(rest);
    while (refusal != null) {
      List<StringPlace> named = refusal.named(rest.keySet());
      for (StringPlace place : named.isEmpty() ? List.of(culprit(rest)) : named) {
        alone.put(place, rest.remove(place));
      }
      refusal = refusal(rest);
    }
    print(rest);
    Map<String, StringPlace> roles = new LinkedHashMap<>();
    Map<StringPlace, String> accepted = new LinkedHashMap<>();
    for (Map.Entry<StringPlace, String> each : alone.entrySet()) {
      if (!exhaustive
          && roles.putIfAbsent(each.getKey().role() + each.getKey().isName(), each.getKey())
              != null) {
        continue;
      }
      Refusal own = refusal(Map.of(each.getKey(), each.getValue()));
      if (own == null) {
        accepted.put(each.getKey(), each.getValue());
      } else {
        tally.refused(each.getKey(), own);
      }
    }
    if (refusal(accepted) == null) {
      print(accepted);
    } else {
      for (Map.Entry<StringPlace, String> each : accepted.entrySet()) {
        print(Map.of(each.getKey(), each.getValue()));
      }
    }
  }

  /** The first place with which, after all before it, the document is refused. */
  private StringPlace culprit(Map<StringPlace, String> texts) throws IOException {
    List<StringPlace> all = List.copyOf(texts.keySet());
    int fine = 0;
    int refused = all.size();
    while (refused - fine > 1) {
      int middle = (fine + refused) / 2;
      Map<StringPlace, String> some = new LinkedHashMap<>();
      all.subList(0, middle).forEach(place -> some.put(place, texts.get(place)));
      if (refusal(some) == null) {
        fine = middle;
      } else {
        refused = middle;
      }
    }
    return all.get(refused - 1);
  }

  private Refusal refusal(Map<StringPlace, String> texts) throws IOException {
    Path folder = Files.createDirectories(scratch.resolve("trial" + runs++));
    try {
      tally.read();
      return output.refusal(places.with(texts), folder);
    } finally {
      Documents.delete(folder);
    }
  }

  private void print(Map<StringPlace, String> texts) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    Path folder = Files.createDirectories(scratch.resolve("printed" + runs++));
    Map<StringPlace, String> words = new LinkedHashMap<>();
    // What is the same text is the same word: alternatives that are equal are one.
    Map<String, Integer> numbers = new LinkedHashMap<>();
    texts.forEach((place, text) -> {
      int number = numbers.computeIfAbsent(text, each -> numbers.size());
      words.put(place, HostileTexts.harmless(place.kind(), text, number));
    });
    JsonNode harmless = refusal(words) == null ? places.with(words).document() : null;
    List<String> complaints = output.complaints(places.with(texts).document(), harmless, folder);
    if (complaints.isEmpty()) {
      tally.printed(texts.keySet(), harmless != null);
      Documents.delete(folder);
    } else if (texts.size() > 1) {
      // The texts that are to blame, alone.
      List<StringPlace> all = List.copyOf(texts.keySet());
      Map<StringPlace, String> first = new LinkedHashMap<>(texts);
      all.subList(all.size() / 2, all.size()).forEach(first::remove);
      Map<StringPlace, String> second = new LinkedHashMap<>(texts);
      first.keySet().forEach(second::remove);
      int before = tally.complaints().size();
      for (Map<StringPlace, String> half : List.of(first, second)) {
        if (refusal(half) == null) {
          print(half);
        }
      }
      if (tally.complaints().size() == before) {
        tally.complain(complaints + " in " + folder + ", only together: " + texts.keySet());
      }
    } else {
      tally.complain(complaints + " in " + folder + ": " + texts);
    }
  }
}
