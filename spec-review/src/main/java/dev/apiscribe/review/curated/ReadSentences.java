package dev.apiscribe.review.curated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sentences that were read, by the JSON Pointer of the place in the spec that they are about:
 * {@code words.yaml}.
 */
public final class ReadSentences {
  private static final String HEAD = """
      # Digests of the pages' sentences that a person has read, by the place in openapi.yaml that they are about.
      # Each says which fact was taken from it and where the fact is, or why it holds none. A sentence that is new or reworded
      # is missing here, and drift reports it. Entered by: spec-review drift --accept-words
      """;
  private static final Set<String> KEYS = Set.of("fact", "at", "words", "none");
  private static final int LENGTH = 12;

  private final SortedMap<String, SortedMap<String, ReadSentence>> all = new TreeMap<>();

  private ReadSentences() {}

  /** Fails with {@link UnreadableSpecException} that names file, line and what to do. */
  public static ReadSentences of(YamlFile file) {
    ReadSentences sentences = new ReadSentences();
    file.root().properties().forEach(place -> {
      String at = JsonPointers.step(place.getKey());
      // A list says of its sentences only that they were read.
      place.getValue().elements().forEachRemaining(digest -> {
        if (place.getValue().isArray()) {
          sentences.enter(place.getKey(), ReadSentence.of(digest.asText()));
        }
      });
      place
          .getValue()
          .properties()
          .forEach(entry -> sentences.enter(
              place.getKey(), sentence(file, at, entry.getKey(), entry.getValue())));
    });
    return sentences;
  }

  private static ReadSentence sentence(YamlFile file, String at, String digest, JsonNode entry) {
    entry.fieldNames().forEachRemaining(key -> {
      if (!KEYS.contains(key)) {
        throw new UnreadableSpecException(file.place(at + JsonPointers.step(digest))
            + ": found the key " + key + ", expected one of " + KEYS + ". See specs/README.md.");
      }
    });
    return new ReadSentence(
        digest,
        entry.path("fact").asText(),
        DeviationsFile.texts(entry.path("at")),
        entry.path("words").asText(),
        entry.path("none").asText());
  }

  private void enter(String pointer, ReadSentence sentence) {
    all.computeIfAbsent(pointer, key -> new TreeMap<>()).put(sentence.digest(), sentence);
  }

  /** The pointers to the places that sentences are about. */
  public Set<String> places() {
    return Collections.unmodifiableSet(all.keySet());
  }

  public List<ReadSentence> at(String pointer) {
    return List.copyOf(all.getOrDefault(pointer, Collections.emptySortedMap()).values());
  }

  public boolean knows(String pointer, String digest) {
    return of(pointer).containsKey(digest);
  }

  private SortedMap<String, ReadSentence> of(String pointer) {
    return all.getOrDefault(pointer, Collections.emptySortedMap());
  }

  /**
   * Creates the record with the sentences of pages that a person has read. What it says of known
   * sentences stays, and what is now at the places of their facts is taken as read.
   *
   * @param met the digests of the sentences, by pointer
   * @param answered the deviations that answer sentences: such sentences are left out
   */
  public ReadSentences accepted(
      Map<String, ? extends Set<String>> met, List<Deviation> answered, YamlFile spec) {
    ReadSentences accepted = new ReadSentences();
    all.forEach((pointer, sentences) ->
        sentences.values().forEach(sentence -> accepted.enter(pointer, sentence)));
    met.forEach((pointer, digests) -> digests.forEach(digest -> {
      ReadSentence sentence = accepted.of(pointer).getOrDefault(digest, ReadSentence.of(digest));
      accepted.enter(
          pointer,
          sentence.at().isEmpty() ? sentence : sentence.with(digestOf(sentence.at(), spec)));
    }));
    answered.stream()
        .flatMap(deviation -> deviation.explains().stream())
        .filter(item -> item.aspect().equals("words"))
        .forEach(item -> accepted.leaveOut(item));
    return accepted;
  }

  private void leaveOut(Deviation.Explanation item) {
    if (item.documented() == null) {
      return;
    }
    List<String> explained = new ArrayList<>(List.of(item.documented().asText()));
    item.documented().forEach(digest -> explained.add(digest.asText()));
    all.forEach((pointer, sentences) -> {
      if (item.at().contains(pointer)) {
        explained.forEach(sentences::remove);
      }
    });
  }

  /**
   * Twelve hex digits of what is at places of a spec: of texts, values and lists of values all of
   * it, of anything else only that it is there. Empty when there is nothing at one of them.
   */
  public static String digestOf(List<String> pointers, YamlFile spec) {
    StringBuilder text = new StringBuilder();
    for (String pointer : pointers) {
      JsonNode node = spec.at(pointer);
      if (node.isMissingNode()) {
        return "";
      }
      text.append(pointer).append(' ');
      if (node.isTextual()) {
        text.append(node.asText().strip().replaceAll("\\s+", " "));
      } else if (node.isValueNode() || isListOfValues(node)) {
        text.append(node);
      }
      text.append('\n');
    }
    return SourceDocuments.sha256(text.toString()).substring(0, LENGTH);
  }

  private static boolean isListOfValues(JsonNode node) {
    boolean values = node.isArray();
    for (JsonNode item : node) {
      values &= item.isValueNode();
    }
    return values;
  }

  public String yaml() {
    StringBuilder text = new StringBuilder(HEAD);
    all.forEach((pointer, sentences) -> {
      if (!sentences.isEmpty()) {
        text.append('\'').append(pointer.replace("'", "''")).append("':\n");
        sentences
            .values()
            .forEach(sentence -> text.append("  '")
                .append(sentence.digest())
                .append("': ")
                .append(line(sentence))
                .append('\n'));
      }
    });
    return text.toString();
  }

  private static String line(ReadSentence sentence) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    if (!sentence.fact().isEmpty()) {
      line.put("fact", sentence.fact());
    }
    if (!sentence.at().isEmpty()) {
      sentence.at().forEach(line.putArray("at")::add);
    }
    if (!sentence.words().isEmpty()) {
      line.put("words", sentence.words());
    }
    if (!sentence.none().isEmpty()) {
      line.put("none", sentence.none());
    }
    return SpecYaml.line(line);
  }
}
