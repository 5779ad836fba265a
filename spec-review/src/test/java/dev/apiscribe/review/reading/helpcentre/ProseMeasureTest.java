package dev.apiscribe.review.reading.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Precision and recall of what is read from sentences, on fields that were drawn at random and read
 * by hand once. The fixture has their places and values, and no prose.
 */
class ProseMeasureTest {
  private static final double RECALL = 0.95;
  private static final double PRECISION = 0.98;
  /** References that the readers were not tuned to before they were first measured. */
  private static final Set<String> HELD_BACK =
      Set.of("api-gateway", "cloud-search-service", "enterprise-router", "gaussdb-opengauss");

  private static final Pattern MAY_STATE = Pattern.compile(
      "(?i)\\d|\\b(?:values?|default|options?|range|characters?|either|or|only|status|type)\\b");

  /** A page of the fixture: its digest, and the values of its fields by line and name. */
  private record KnownPage(String sha256, Map<String, Map<String, JsonNode>> fields) {}

  private static final class Count {
    int right;
    int wrong;
    int missed;

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
  }

  private static List<Path> folders() {
    return Stream.of("apiscribe.documents", "apiscribe.references")
        .map(System::getProperty)
        .filter(folder -> folder != null && !folder.isBlank())
        .map(Path::of)
        .toList();
  }

  private static Map<String, KnownPage> known() throws IOException {
    Map<String, KnownPage> pages = new LinkedHashMap<>();
    KnownPage page = null;
    try (var in =
        Objects.requireNonNull(ProseMeasureTest.class.getResourceAsStream("prose-fields.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] parts = line.split(" ", 3);
        if (parts[0].equals("page")) {
          page = new KnownPage(parts[2], new LinkedHashMap<>());
          pages.put(parts[1], page);
        } else if (!line.isBlank() && !line.startsWith("#")) {
          Map<String, JsonNode> values = new TreeMap<>();
          Json.parse(parts[2])
              .properties()
              .forEach(entry -> values.put(entry.getKey(), entry.getValue()));
          Objects.requireNonNull(page).fields().put(parts[0] + " " + parts[1], values);
        }
      }
    }
    return pages;
  }

  @Test
  void namesTwoHundredFields() throws IOException {
    assertThat(known().values().stream().mapToInt(page -> page.fields().size()).sum())
        .isEqualTo(200);
  }

  @Test
  void findsWhatAPersonFinds() throws Exception {
    Map<String, Count> counts = new TreeMap<>();
    List<String> differences = new ArrayList<>();
    int fields = 0;
    for (Map.Entry<String, KnownPage> entry : known().entrySet()) {
      for (Path folder : folders()) {
        Path page = folder.resolve(entry.getKey());
        if (Files.exists(page)) {
          assertThat(sha256(page))
              .as("the page " + entry.getKey() + " changed: read its fields again")
              .isEqualTo(entry.getValue().sha256());
          fields += entry.getValue().fields().size();
          compare(entry.getKey(), folder, page, entry.getValue(), counts, differences);
        }
      }
    }
    assumeThat(fields).as("pages of the fixture below " + folders()).isPositive();
    System.out.println(fields + " fields");
    counts.forEach((name, count) -> System.out.println(String.format(
        Locale.ROOT,
        "%-24s %4d right %3d wrong %3d missed, recall %.3f precision %.3f",
        name,
        count.right,
        count.wrong,
        count.missed,
        count.recall(),
        count.precision())));
    differences.forEach(System.out::println);
    for (String name : List.of("limits", "enumerations", "defaults", "all", "held back: all")) {
      Count count = counts.getOrDefault(name, new Count());
      assertThat(count.recall()).as("recall of " + name).isGreaterThanOrEqualTo(RECALL);
      assertThat(count.precision()).as("precision of " + name).isGreaterThanOrEqualTo(PRECISION);
    }
  }

  private static void compare(
      String name,
      Path folder,
      Path page,
      KnownPage known,
      Map<String, Count> counts,
      List<String> differences) {
    String reference = name.substring(0, name.indexOf('/'));
    Map<String, ReferenceField> read = new HashMap<>();
    ReferenceField.of(folder.resolve(reference), page)
        .forEach(field -> read.put(field.line() + " " + field.name(), field));
    known.fields().forEach((field, wanted) -> {
      Map<String, JsonNode> found = read.containsKey(field) ? read.get(field).values() : Map.of();
      Set<String> labels = new LinkedHashSet<>(wanted.keySet());
      labels.addAll(found.keySet());
      for (String label : labels) {
        JsonNode want = wanted.get(label);
        JsonNode got = found.get(label);
        for (Count count : counts(label, reference, counts)) {
          boolean same = want != null && want.equals(got);
          count.right += same ? 1 : 0;
          count.wrong += !same && got != null ? 1 : 0;
          count.missed += !same && want != null ? 1 : 0;
        }
        if (!Objects.equals(want, got)) {
          differences.add(name + ":" + field + " " + label + ": by hand " + want + ", read " + got);
        }
      }
    });
  }

  private static List<Count> counts(String label, String reference, Map<String, Count> counts) {
    String kind =
        label.equals("enum") ? "enumerations" : label.equals("default") ? "defaults" : "limits";
    return Stream.of(
            kind,
            "all",
            HELD_BACK.contains(reference) ? "held back: " + kind : "",
            HELD_BACK.contains(reference) ? "held back: all" : "")
        .filter(name -> !name.isEmpty())
        .map(name -> counts.computeIfAbsent(name, any -> new Count()))
        .toList();
  }

  /** Draws fields again: what the fixture was made from, one a line. */
  @Test
  @EnabledIfSystemProperty(named = "apiscribe.draw", matches = "\\d+,\\d+")
  void drawsFields() {
    String[] numbers = System.getProperty("apiscribe.draw").split(",");
    Random random = new Random(21);
    List<ReferenceField> tuned = new ArrayList<>();
    List<ReferenceField> held = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Path folder : folders()) {
      for (Path reference : references(folder)) {
        for (Path page : ReferenceField.pages(reference)) {
          for (ReferenceField field : ReferenceField.of(reference, page)) {
            if ((!field.values().isEmpty() || MAY_STATE.matcher(field.words()).find())
                && seen.add(field.name() + field.values() + field.words())) {
              (HELD_BACK.contains(field.reference()) ? held : tuned).add(field);
            }
          }
        }
      }
    }
    Collections.shuffle(held, random);
    Collections.shuffle(tuned, random);
    Stream.concat(
            held.stream().limit(Integer.parseInt(numbers[0])),
            tuned.stream().limit(Integer.parseInt(numbers[1])))
        .forEach(field -> System.out.println("drawn " + field.reference() + "/" + field.file() + " "
            + field.line() + " " + field.name()));
    assertThat(held.size() + tuned.size()).isPositive();
  }

  private static List<Path> references(Path folder) {
    try (Stream<Path> below = Files.list(folder)) {
      return below
          .filter(Files::isDirectory)
          .filter(path -> !path.endsWith("revisions"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String sha256(Path page) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(page)));
  }
}
