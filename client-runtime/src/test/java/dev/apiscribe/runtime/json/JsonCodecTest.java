package dev.apiscribe.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.Json;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.json.Parcel.Colour;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Codecs as generated clients have them: what is read, in which order, and what is said of the
 * rest.
 */
class JsonCodecTest {
  private static final String ALL =
      "{\"id\":\"1\",\"grams\":9007199254740993,\"stamps\":2,\"price\":1.50,\"open\":false,\"within\":{\"id\":\"2\"},"
          + "\"colours\":[\"RED\",\"BLUE\"],\"parts\":{\"a\":{\"id\":\"3\"}},\"note\":[1,null],\"other\":{\"x\":null}}";

  private static <T> T read(JsonCodec<T> codec, String json) throws IOException {
    try (JsonParser parser =
        JsonSettings.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      return JsonType.of(codec).read(parser, null);
    }
  }

  private static String written(JsonCodec<?> codec, Object value) throws IOException {
    return new String(JsonBytes.of(codec, value), StandardCharsets.UTF_8);
  }

  @Test
  void writesWhatItHasRead() throws IOException {
    assertThat(written(Parcel.CODEC, read(Parcel.CODEC, ALL))).isEqualTo(ALL);
  }

  @Test
  void readsPropertiesInAnyOrder() throws IOException {
    Map<String, Object> properties = new LinkedHashMap<>(read(JsonCodecs.map(JsonCodecs.ANY), ALL));
    List<String> names = Arrays.asList(properties.keySet().toArray(String[]::new));
    for (int turn = 0; turn < names.size(); turn++) {
      Collections.rotate(names, 1);
      Map<String, Object> turned = new LinkedHashMap<>();
      names.forEach(name -> turned.put(name, properties.get(name)));
      assertThat(read(Parcel.CODEC, written(JsonCodecs.ANY, turned)))
          .isEqualTo(read(Parcel.CODEC, ALL));
    }
    Collections.reverse(names);
    Map<String, Object> backwards = new LinkedHashMap<>();
    names.forEach(name -> backwards.put(name, properties.get(name)));
    assertThat(read(Parcel.CODEC, written(JsonCodecs.ANY, backwards)))
        .isEqualTo(read(Parcel.CODEC, ALL));
  }

  @Test
  void readsPropertiesWhoseNamesAreEscapedOrSpreadOut() throws IOException {
    String json = "{ \"\\u0069d\" :\n \"1\" ,\t\"gr\\u0061ms\" : 7 , \"colours\":[ ] }";
    Parcel parcel = read(Parcel.CODEC, json);
    assertThat(parcel.grams()).isEqualTo(7);
    assertThat(parcel.colours()).isEmpty();
    assertThat(parcel.others()).isEmpty();
  }

  @Test
  void takesTheLastOfAPropertyThatComesTwice() throws IOException {
    assertThat(read(Parcel.CODEC, "{\"id\":\"1\",\"id\":\"2\",\"x\":1,\"x\":2}"))
        .extracting(Parcel::id, Parcel::others)
        .containsExactly("2", Map.of("x", 2));
  }

  @Test
  void takesANullForAbsent() throws IOException {
    Parcel parcel = read(
        Parcel.CODEC,
        "{\"id\":\"1\",\"grams\":null,\"stamps\":null,\"price\":null,\"open\":null,\"within\":null,"
            + "\"colours\":null,\"parts\":null,\"note\":null}");
    assertThat(written(Parcel.CODEC, parcel)).isEqualTo("{\"id\":\"1\"}");
  }

  @Test
  void keepsUnknownPropertiesWithTheDigitsThatWereSent() throws IOException {
    String json =
        "{\"id\":\"1\",\"a\":1,\"b\":5000000000,\"c\":99999999999999999999,\"d\":1.10,\"e\":[{\"f\":null}]}";
    Map<String, Object> others = read(Parcel.CODEC, json).others();
    assertThat(others.values())
        .startsWith(
            1, 5_000_000_000L, new BigInteger("99999999999999999999"), new BigDecimal("1.10"));
    assertThat(written(Parcel.CODEC, read(Parcel.CODEC, json))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|``|0|not a Parcel",
        "{\"id\":7}|/id|6|not a string",
        "{\"id\":{\"x\":1}}|/id|6|not a string",
        "{\"id\":\"1\",\"grams\":\"7\"}|/grams|18|not an integer",
        "{\"id\":\"1\",\"grams\":7.0}|/grams|18|not an integer",
        "{\"id\":\"1\",\"grams\":9223372036854775808}|/grams|37|a number that does not fit",
        "{\"id\":\"1\",\"stamps\":2147483648}|/stamps|29|a number that does not fit",
        "{\"id\":\"1\",\"price\":\"1\"}|/price|18|not a number",
        "{\"id\":\"1\",\"price\":1e99999999999}|/price|18|a number that does not fit",
        "{\"id\":\"1\",\"open\":1}|/open|17|not a boolean",
        "{\"id\":\"1\",\"within\":[]}|/within|19|not a Parcel",
        "{\"id\":\"1\",\"within\":{\"id\":true}}|/within/id|25|not a string",
        "{\"id\":\"1\",\"colours\":\"RED\"}|/colours|20|not a list",
        "{\"id\":\"1\",\"colours\":[\"RED\",null]}|/colours/1|27|null",
        "{\"id\":\"1\",\"colours\":[\"RED\",7]}|/colours/1|27|not a Colour",
        "{\"id\":\"1\",\"colours\":[\"GREEN\"]}|/colours/0|21|refused by the type",
        "{\"id\":\"1\",\"parts\":[]}|/parts|18|not an object",
        "{\"id\":\"1\",\"parts\":{\"a/b\":null}}|/parts/a~1b|25|null",
        "{\"id\":\"1\",\"parts\":{\"a\":{}}}|/parts/a/id|24|missing property",
        "{\"grams\":1}|/id|10|missing property",
        "{\"id\":null}|/id|6|missing property",
        "{\"id\":\"1\",\"within\":{\"id\":null}}|/within/id|25|missing property",
        "{\"id\":\"1\"} {}|``|11|more follows after its end",
      })
  void saysWhereAndWhy(String json, String pointer, long offset, String reason) {
    InvalidJsonException error =
        catchThrowableOfType(InvalidJsonException.class, () -> read(Parcel.CODEC, json));
    assertThat(error).as(json).isNotNull();
    assertThat(error.pointer()).isEqualTo(pointer);
    assertThat(error.byteOffset()).isEqualTo(offset);
    assertThat(error).hasMessage(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\":\"1\",\"grams\":tru}|/grams",
        "{\"id\":\"1\",\"grams\":-}|/grams",
        "{\"id\":\"1\",\"other\":[1,{\"x\":nul}]}|/other/1/x",
        "{\"within\":{\"id\":\"1\" 7}}|/within",
        "{\"id\":\"1\" \"grams\":7}|``",
        "{\"colours\":[\"RED\" \"RED\"]}|/colours/1",
        "{\"parts\":{\"a\":{\"id\":\"1\"},}}|/parts",
      })
  void saysWhereTheJsonIsMalformed(String json, String pointer) {
    InvalidJsonException error =
        catchThrowableOfType(InvalidJsonException.class, () -> read(Parcel.CODEC, json));
    assertThat(error).hasMessage("malformed JSON");
    assertThat(error.pointer()).isEqualTo(pointer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"id\":\"1\"", "{\"id\":\"1", "{\"id\":", "{\"within\":{\"id\":\"1\"}", "{"})
  void saysThatTheJsonEndsTooEarly(String json) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> read(Parcel.CODEC, json))
        .withMessage("the JSON ends too early");
  }

  @Test
  void namesAValueAroundOneThatIsFarInside() {
    String json = "{\"id\":\"1\",\"other\":" + "{\"abcdefghi\":".repeat(900) + "tru";
    InvalidJsonException error =
        catchThrowableOfType(InvalidJsonException.class, () -> read(Parcel.CODEC, json));
    assertThat(error.pointer()).startsWith("/other/abcdefghi/abcdefghi/").hasSizeBetween(200, 300);
  }

  @Test
  void readsAndWritesJsonsOwnTypes() throws IOException {
    assertThat(read(JsonCodecs.list(JsonCodecs.INTEGER), "[1,2]")).containsExactly(1L, 2L);
    assertThat(read(JsonCodecs.list(JsonCodecs.SMALL_INTEGER), "[1]")).containsExactly(1);
    assertThat(read(JsonCodecs.list(JsonCodecs.DECIMAL), "[1.0,1]"))
        .containsExactly(new BigDecimal("1.0"), BigDecimal.ONE);
    assertThat(read(JsonCodecs.map(JsonCodecs.BOOLEAN), "{\"a\":true}"))
        .isEqualTo(Map.of("a", true));
    assertThat(read(JsonCodecs.list(JsonCodecs.list(JsonCodecs.ANY)), "[[null],[]]"))
        .containsExactly(Collections.singletonList(null), List.of());
    assertThat(written(JsonCodecs.map(JsonCodecs.TEXT), Map.of("a", "b")))
        .isEqualTo("{\"a\":\"b\"}");
    assertThat(written(JsonCodecs.list(Parcel.COLOUR), List.of(Colour.BLUE)))
        .isEqualTo("[\"BLUE\"]");
    assertThat(JsonCodecs.list(JsonCodecs.map(Parcel.CODEC)).name())
        .isEqualTo("list of map of Parcel");
  }

  @Test
  void refusesToWriteANameThatIsNull() {
    Map<String, String> nameless = Collections.singletonMap(null, "a");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> written(JsonCodecs.map(JsonCodecs.TEXT), nameless));
  }

  @Test
  void writesAValueThatIsLongerThanAnyBuffer() throws IOException {
    List<String> texts = Collections.nCopies(10_000, "0123456789");
    assertThat(read(JsonCodecs.list(JsonCodecs.TEXT), written(JsonCodecs.ANY, texts)))
        .isEqualTo(texts);
  }

  @Test
  void readsAndWritesWithACodecThatHasJustBeenMade() throws IOException {
    JsonCodec<Parcel> codec = Parcel.codec();
    assertThat(written(codec, read(codec, ALL))).isEqualTo(ALL);
  }

  @Test
  void stopsThePointerAtTwoHundredCharacters() {
    String json = "{\"id\":\"1\"," + "\"abcdefghi\":{".repeat(30) + "tru";
    InvalidJsonException error =
        catchThrowableOfType(InvalidJsonException.class, () -> read(Parcel.CODEC, json));
    assertThat(error.pointer()).isEqualTo("/abcdefghi".repeat(20));
  }

  @Test
  void writesANullElementAsNull() throws IOException {
    assertThat(written(JsonCodecs.list(JsonCodecs.TEXT), Collections.singletonList(null)))
        .isEqualTo("[null]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a b|/a b", "a/b~c|/a~1b~0c", "a\tb|/a?b", "a\u007fb|/a?b", "a\u001fb|/a?b"})
  void showsNamesAsStepsOfAPointer(String name, String step) {
    assertThat(PointerStep.of(name)).isEqualTo(step);
  }

  @Test
  void cutsANameOfMoreThanAHundredCharacters() {
    assertThat(PointerStep.of("a".repeat(100))).isEqualTo("/" + "a".repeat(100));
    assertThat(PointerStep.of("a".repeat(101))).isEqualTo("/" + "a".repeat(100) + "...");
  }

  @Test
  void readsPartOfAnArrayAndNothingElse() throws IOException {
    byte[] bytes = "xx[1]yy".getBytes(StandardCharsets.UTF_8);
    assertThat(Json.read(JsonCodecs.ANY, bytes, 2, 3)).isEqualTo(List.of(1));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Json.read(JsonCodecs.ANY, bytes, 2, 0))
        .withMessage("nothing");
  }
}
