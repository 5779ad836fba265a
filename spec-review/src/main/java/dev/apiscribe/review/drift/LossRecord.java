package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.SpecYaml;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The record of the losses that were looked for in the lines that they cite, and of what was found
 * there: {@code losses.yaml}, by the ids of the deviations.
 */
public final class LossRecord {
  private static final String HEAD = """
      # The deviations of kind loss that were compared with the text of their document: a digest of the claim, how many values were looked for in the
      # lines that it cites, and those that are printed there. Written by: spec-review drift --accept-facts
      """;
  private static final Set<String> KEYS = Set.of("claim", "values", "printed");

  /**
   * One look.
   *
   * @param claim the digest of the claim as it was then
   * @param values how many values were looked for
   * @param printed the values that are in the lines, each with these lines
   */
  public record Look(String claim, int values, SortedMap<String, String> printed) {
    static Look of(LossClaim claim, Map<String, List<Integer>> printed) {
      SortedMap<String, String> lines = new TreeMap<>();
      printed.forEach((value, at) ->
          lines.put(value, at.stream().map(String::valueOf).collect(Collectors.joining(", "))));
      return new Look(claim.digest(), claim.values().size(), lines);
    }
  }

  private final SortedMap<String, Look> looks;

  LossRecord(Map<String, Look> looks) {
    this.looks = new TreeMap<>(looks);
  }

  /**
   * Reads the record; returns an empty one when there is no such file. Fails with
   * {@link UnreadableSpecException} that names file, line and what to do.
   */
  public static LossRecord read(Path file) {
    return of(Files.exists(file) ? YamlFile.read(file) : YamlFile.parse(file.toString(), ""));
  }

  public static LossRecord of(YamlFile file) {
    Map<String, Look> looks = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : file.root().properties()) {
      JsonNode look = entry.getValue();
      String at = JsonPointers.step(entry.getKey());
      boolean known = look.isObject()
          && KEYS.containsAll(look.properties().stream().map(Map.Entry::getKey).toList());
      if (!known
          || !look.path("claim").isTextual()
          || !look.path("values").isInt()
          || (look.has("printed") && !look.path("printed").isObject())) {
        throw new UnreadableSpecException(file.place(at)
            + ": expected claim, a digest, values, a number, and printed, a mapping of values to lines."
            + " Write the file again: spec-review drift --docs DIR --accept-facts");
      }
      SortedMap<String, String> printed = new TreeMap<>();
      look.path("printed")
          .properties()
          .forEach(value -> printed.put(value.getKey(), value.getValue().asText()));
      looks.put(
          entry.getKey(),
          new Look(look.path("claim").asText(), look.path("values").asInt(), printed));
    }
    return new LossRecord(looks);
  }

  /** The look at a deviation; empty when there was no look. */
  public Optional<Look> at(String id) {
    return Optional.ofNullable(looks.get(id));
  }

  public Set<String> ids() {
    return Collections.unmodifiableSet(looks.keySet());
  }

  public boolean isEmpty() {
    return looks.isEmpty();
  }

  /**
   * The record with newer looks in the place of older ones, and without those at deviations that
   * are not losses any more.
   */
  LossRecord replacedBy(Map<String, Look> newer, Collection<LossClaim> claims) {
    Map<String, Look> all = new TreeMap<>(looks);
    all.putAll(newer);
    all.keySet().retainAll(claims.stream().map(claim -> claim.deviation().id()).toList());
    return new LossRecord(all);
  }

  public String yaml() {
    StringBuilder text = new StringBuilder(HEAD);
    looks.forEach((id, look) -> {
      ObjectNode line = JsonNodeFactory.instance
          .objectNode()
          .put("claim", look.claim())
          .put("values", look.values());
      if (!look.printed().isEmpty()) {
        ObjectNode printed = line.putObject("printed");
        look.printed().forEach(printed::put);
      }
      text.append(id).append(": ").append(SpecYaml.line(line)).append('\n');
    });
    return text.toString();
  }
}
