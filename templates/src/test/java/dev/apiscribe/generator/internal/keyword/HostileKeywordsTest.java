package dev.apiscribe.generator.internal.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.generator.internal.adapt.NestedParts;
import dev.apiscribe.generator.internal.adapt.NestedParts.Nested;
import dev.apiscribe.generator.internal.keyword.Keyword.Nesting;
import dev.apiscribe.openapi.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documents in which hostile texts are tried have a text under each keyword that takes one, in
 * each place where an object of its kind can be.
 */
class HostileKeywordsTest {
  private static final Path FOLDER = Path.of("src/test/hostile");
  private static final JsonNode VALUES =
      KeywordsTest.read(KeywordsTest.FOLDER.resolve("values.yaml"));

  /** Places in which an object may be, as the kind around it and the keyword, by its kind. */
  private final Map<String, Set<String>> places = new LinkedHashMap<>();

  private final Set<String> tried = new TreeSet<>();

  @Test
  void haveATextUnderEachKeywordInEachPlace() throws IOException {
    reach("DOCUMENT", new HashSet<>());
    for (Path document : documents()) {
      object(YamlFile.read(document).root(), "DOCUMENT", "");
    }
    Set<String> expected = new TreeSet<>();
    places.forEach((kind, around) -> around.forEach(place -> {
      Set<String> keywords = isRead(place) ? withText(kind) : Set.of();
      keywords.forEach(keyword -> expected.add(place + ": " + kind + " " + keyword));
      if (keywords.isEmpty()) {
        expected.add(place);
      }
    }));

    System.out.println("keywords with hostile texts: " + expected.size());
    assertThat(expected).hasSizeGreaterThan(200);
    expected.removeAll(tried);
    assertThat(expected).isEmpty();
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("texts.yaml")).sorted().toList();
    }
  }

  private void reach(String kind, Set<String> reached) {
    if (reached.add(kind)) {
      for (Nested nested : nested(kind)) {
        places.computeIfAbsent(nested.kind(), each -> new TreeSet<>()).add(place(kind, nested));
        reach(nested.kind(), reached);
      }
    }
  }

  private static String place(String kind, Nested nested) {
    return (kind + " " + nested.keyword()).strip();
  }

  /** Returns the objects in an object: those that the table knows, and those that are adapted. */
  private static List<Nested> nested(String kind) {
    List<Nested> nested = new ArrayList<>();
    if (kind.equals("PATHS") || kind.equals("RESPONSES")) {
      nested.add(new Nested("", false, kind.equals("PATHS") ? "PATH_ITEM" : "RESPONSE"));
    }
    keywords(kind).values().stream()
        .filter(keyword -> keyword.below() != null)
        .forEach(keyword -> nested.add(new Nested(
            keyword.name(), keyword.nesting() == Nesting.ONE, keyword.below().name())));
    for (Nested part : NestedParts.in(kind)) {
      if (nested.stream().noneMatch(known -> known.keyword().equals(part.keyword()))) {
        nested.add(part);
      }
    }
    return nested;
  }

  private static Map<String, Keyword> keywords(String kind) {
    return Stream.of(ObjectKind.values())
        .filter(known -> known.name().equals(kind))
        .findFirst()
        .map(KeywordTable::of)
        .orElse(Map.of());
  }

  /** Returns whether the table has the objects of the place: others are left out, or rewritten. */
  private static boolean isRead(String place) {
    String[] parts = place.split(" ");
    Keyword keyword = keywords(parts[0]).get(parts.length == 1 ? "" : parts[1]);
    return parts.length == 1 || (keyword != null && keyword.below() != null);
  }

  private static Set<String> withText(String kind) {
    Set<String> names = new TreeSet<>(keywords(kind).keySet());
    nested(kind).forEach(nested -> names.remove(nested.keyword()));
    names.removeIf(name -> Stream.of(VALUES.path("places"))
        .flatMap(all -> Stream.iterate(0, i -> i < all.size(), i -> i + 1).map(all::get))
        .filter(place -> place.path("kind").asText().equals(kind))
        .flatMap(place -> Stream.of(
            place.path("set").path(name),
            VALUES.path(place.path("of").asText("none")).path(name)))
        .noneMatch(HostileKeywordsTest::hasText));
    return names;
  }

  private static boolean hasText(JsonNode value) {
    return value.isTextual()
        || (value.isObject() && !value.isEmpty())
        || Stream.iterate(0, i -> i < value.size(), i -> i + 1)
            .anyMatch(i -> value.isArray() && hasText(value.get(i)));
  }

  private void object(JsonNode object, String kind, String place) {
    tried.add(place);
    object.properties().forEach(property -> {
      if (hasText(property.getValue())) {
        tried.add(place + ": " + kind + " " + property.getKey());
      }
    });
    for (Nested nested : nested(kind)) {
      JsonNode value = nested.keyword().isEmpty() ? object : object.path(nested.keyword());
      String below = place(kind, nested);
      if (nested.isOne() && value.isObject()) {
        object(value, nested.kind(), below);
      } else if (!nested.isOne()) {
        value.forEach(each -> {
          if (each.isObject()) {
            object(each, nested.kind(), below);
          }
        });
      }
    }
  }
}
