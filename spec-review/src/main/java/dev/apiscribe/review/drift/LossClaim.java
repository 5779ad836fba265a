package dev.apiscribe.review.drift;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.JsonPointers;
import dev.apiscribe.openapi.Place;
import dev.apiscribe.openapi.YamlFile;
import dev.apiscribe.review.curated.Deviation;
import dev.apiscribe.review.curated.Deviation.Explanation;
import dev.apiscribe.review.curated.DeviationsFile;
import dev.apiscribe.review.curated.SourceDocuments;
import dev.apiscribe.review.document.Aspect;
import dev.apiscribe.review.page.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The claim of a deviation of kind {@code loss}: that the lines which it cites print none of the
 * values that were taken from elsewhere.
 *
 * @param values what may not be in these lines; empty when the loss is about words, types or
 *     whether something is required
 */
public record LossClaim(Deviation deviation, SortedSet<String> values) {
  private static final String LOSS = "loss";
  private static final int DIGITS = 12;
  private static final int SHORTEST = 2;
  /** They stand everywhere, and say nothing of what was lost. */
  private static final Set<String> COMMON =
      Set.of("string", "integer", "number", "boolean", "object", "array", "true", "false", "null");
  /** Aspects whose curated value says what the thing is like, not its name. */
  private static final Set<String> KIND_OF_THING = Set.of(
      Aspect.TYPE.label(), Aspect.REQUIRED.label(), Presence.MEMBER.label(), Presence.BODY.label());

  private static final Pattern LINES = Pattern.compile("(\\d{1,8})(?:-(\\d{1,8}))?");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}_][./+-])";
  private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}_])(?![./+;-][\\p{L}\\p{N}_{])";

  static List<LossClaim> of(List<Deviation> deviations) {
    return deviations.stream()
        .filter(deviation -> deviation.kind().equals(LOSS))
        .map(deviation -> new LossClaim(deviation, values(deviation)))
        .toList();
  }

  /**
   * The claims of a deviations.yaml, in its order. Fails with
   * {@link dev.apiscribe.openapi.UnreadableSpecException} that names the line.
   */
  public static List<LossClaim> of(YamlFile deviations) {
    return of(DeviationsFile.entries(deviations));
  }

  /** Twelve hex digits of the claim: of its document, its lines, and all that it explains. */
  public String digest() {
    StringBuilder claim = new StringBuilder()
        .append(deviation.id())
        .append('\n')
        .append(deviation.document())
        .append('\n')
        .append(deviation.lines());
    for (Explanation item : deviation.explains()) {
      claim
          .append('\n')
          .append(item.aspect())
          .append(' ')
          .append(item.at())
          .append(' ')
          .append(item.documents())
          .append(' ')
          .append(item.documented())
          .append(' ')
          .append(item.curated());
    }
    return SourceDocuments.sha256(claim.toString()).substring(0, DIGITS);
  }

  /** The values that stand whole in the lines of the claim, each with these lines. */
  SortedMap<String, List<Integer>> printed(PageSource page) {
    SortedMap<String, List<Integer>> printed = new TreeMap<>();
    List<Integer> lines = lines(page);
    for (String value : values) {
      // Most lines do not have the first word, which is found out sooner.
      String first = SPACE.split(value)[0];
      Pattern whole = whole(value);
      List<Integer> found = lines.stream()
          .filter(line ->
              page.line(line).contains(first) && whole.matcher(page.line(line)).find())
          .toList();
      if (!found.isEmpty()) {
        printed.put(value, found);
      }
    }
    return printed;
  }

  Place place() {
    return deviation.place();
  }

  private List<Integer> lines(PageSource page) {
    SortedSet<Integer> lines = new TreeSet<>();
    Matcher ranges = LINES.matcher(deviation.lines());
    while (ranges.find()) {
      int first = Integer.parseInt(ranges.group(1));
      int last = ranges.group(2) == null ? first : Integer.parseInt(ranges.group(2));
      for (int line = first; line <= Math.min(last, page.lines().size()); line++) {
        lines.add(line);
      }
    }
    return List.copyOf(lines);
  }

  /**
   * As a whole: {@code application/json} is not in {@code application/json;format=raw}. A path may
   * follow an address.
   */
  private static Pattern whole(String value) {
    StringBuilder words = new StringBuilder();
    for (String word : SPACE.split(value)) {
      words.append(words.isEmpty() ? "" : "\\s+").append(Pattern.quote(word));
    }
    return Pattern.compile(
        (Character.isLetterOrDigit(value.codePointAt(0)) ? NOT_AFTER : "") + words + NOT_BEFORE);
  }

  private static SortedSet<String> values(Deviation deviation) {
    SortedSet<String> values = new TreeSet<>();
    for (Explanation item : deviation.explains()) {
      JsonNode curated = item.curated();
      if (curated == null) {
        continue;
      }
      List<String> told = new ArrayList<>();
      if (item.aspect().equals(Presence.MEMBER.label())) {
        item.at().forEach(at -> told.add(JsonPointers.lastName(at)));
      } else if (item.aspect().equals(Presence.PARAMETER.label())) {
        told.add(Summary.parameter(curated.asText(), deviation.place()).name());
      } else if (item.aspect().equals(Aspect.SECURITY.label())) {
        told.add(curated.asText().substring(curated.asText().lastIndexOf(' ') + 1));
      } else if (!KIND_OF_THING.contains(item.aspect())) {
        collect(curated, told);
      }
      told.stream().map(String::strip).filter(LossClaim::isTelling).forEach(values::add);
    }
    return values;
  }

  private static void collect(JsonNode value, List<String> all) {
    if (value.isValueNode()) {
      all.add(value.asText());
    }
    for (Map.Entry<String, JsonNode> property : value.properties()) {
      all.add(property.getKey());
    }
    value.forEach(element -> collect(element, all));
  }

  private static boolean isTelling(String value) {
    return value.codePoints().filter(Character::isLetterOrDigit).count() >= SHORTEST
        && !COMMON.contains(value);
  }
}
