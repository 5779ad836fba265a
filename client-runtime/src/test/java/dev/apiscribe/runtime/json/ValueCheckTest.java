package dev.apiscribe.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ValueCheckTest {

  private static Parcel parcel(String id) {
    return parcel(id, null);
  }

  private static Parcel parcel(String id, @Nullable Parcel within) {
    return new Parcel(id, null, null, null, null, within, null, null, null, Map.of());
  }

  private static <T> List<String> broken(JsonCodec<T> codec, T value) {
    List<String> broken = new ArrayList<>();
    ValueCheck.check(codec, value, (pointer, rule) -> broken.add(pointer + " " + rule));
    return broken;
  }

  @Test
  void findsNothingWhereEverythingIsAsDocumented() {
    Parcel within = new Parcel(
        "b",
        1000L,
        1,
        new BigDecimal("1.999"),
        true,
        null,
        List.of(),
        Map.of("c", parcel("d")),
        1,
        Map.of());
    assertThat(broken(Parcel.CODEC, parcel("abc", within))).isEmpty();
  }

  @Test
  void namesEveryLimitThatAPropertyBreaks() {
    assertThat(broken(Parcel.CODEC, parcel("")))
        .containsExactly("/id must have at least 1 characters", "/id must match ^[a-z]+$");
    assertThat(broken(Parcel.CODEC, parcel("abc\n")))
        .containsExactly("/id must have at most 3 characters", "/id must match ^[a-z]+$");
    assertThat(broken(
            Parcel.CODEC,
            new Parcel(
                "a", 0L, null, new BigDecimal("2.00"), null, null, null, null, null, Map.of())))
        .containsExactly("/grams must be more than 0", "/price must be less than 2");
    assertThat(broken(
            Parcel.CODEC,
            new Parcel(
                "a", 1001L, null, new BigDecimal("0.49"), null, null, null, null, null, Map.of())))
        .containsExactly("/grams must be at most 1000", "/price must be at least 0.5");
  }

  @Test
  void countsCodePoints() {
    assertThat(broken(
            JsonCodecs.list(
                JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(1))),
            List.of("😀", "😀😀")))
        .containsExactly("/1 must have at most 1 characters");
  }

  @Test
  void namesEachItemThatRepeatsOneBefore() {
    JsonCodec<List<Parcel>> lists = JsonCodecs.constrained(
        JsonCodecs.list(Parcel.CODEC), Constraints.none().uniqueBy("id", Parcel::id));
    assertThat(broken(lists, List.of(parcel("a"), parcel("b"), parcel("a"), parcel("a"))))
        .containsExactly(
            "/2 must not repeat the id of an item before it",
            "/3 must not repeat the id of an item before it");
    assertThat(broken(lists, List.of(parcel("a"), parcel("b")))).isEmpty();
    JsonCodec<List<Parcel>> byGrams = JsonCodecs.constrained(
        JsonCodecs.list(Parcel.CODEC), Constraints.none().uniqueBy("grams", Parcel::grams));
    assertThat(broken(byGrams, List.of(parcel("a"), parcel("b")))).isEmpty();
  }

  @Test
  void looksIntoModelsMapsAndLists() {
    Map<String, Parcel> parts = new LinkedHashMap<>();
    parts.put("x/y~z", parcel("1"));
    parts.put("fine", parcel("a"));
    parts.put("gone", null);
    Parcel outer = new Parcel(
        "a",
        null,
        null,
        null,
        null,
        parcel("2"),
        Arrays.asList(Parcel.Colour.RED, null),
        parts,
        null,
        Map.of());
    assertThat(broken(Parcel.CODEC, outer))
        .containsExactly(
            "/within/id must match ^[a-z]+$",
            "/colours/1 must not be null",
            "/parts must have at most 2 items",
            "/parts/x~1y~0z/id must match ^[a-z]+$",
            "/parts/gone must not be null");
    assertThat(broken(
            JsonCodecs.map(JsonCodecs.list(Parcel.CODEC)),
            Map.of("a", List.of(parcel("b"), parcel("3")))))
        .containsExactly("/a/1/id must match ^[a-z]+$");
  }

  @Test
  void allowsNullWhereAnythingMayStand() {
    assertThat(broken(JsonCodecs.list(JsonCodecs.ANY), Arrays.asList(null, 1))).isEmpty();
  }

  @Test
  void findsTheWayThroughManyLevels() {
    Parcel deep = parcel("4");
    for (int level = 0; level < 20; level++) {
      deep = parcel("a", deep);
    }
    assertThat(broken(Parcel.CODEC, deep))
        .containsExactly("/within".repeat(20) + "/id must match ^[a-z]+$");
  }

  @Test
  void holdsListsAndMapsToLimitsOfTheirOwnAndWhatIsLimitedToThoseWithin() {
    Constraints most = Constraints.none().maxItems(1);
    ModelCodec<List<String>> codec = new ModelCodec<>("Pair", "list", "map", "last") {
      @Override
      protected List<String> readProperties(JsonReader in) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void write(JsonWriter out, List<String> value) {
        throw new UnsupportedOperationException();
      }

      @Override
      public void check(ValueCheck check, List<String> value) {
        check.list(this, 0, value, JsonCodecs.TEXT, most);
        check.map(
            this,
            1,
            Map.of("a", value),
            JsonCodecs.list(
                JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(1))));
        check.value(
            this,
            2,
            value,
            JsonCodecs.constrained(
                JsonCodecs.list(
                    JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().minLength(2))),
                most));
      }
    };
    assertThat(broken(codec, List.of("a", "bc")))
        .containsExactly(
            "/list must have at most 1 items",
            "/map/a/1 must have at most 1 characters",
            "/last must have at most 1 items",
            "/last/0 must have at least 2 characters");
  }
}
