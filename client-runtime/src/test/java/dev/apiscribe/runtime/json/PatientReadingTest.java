package dev.apiscribe.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.JsonBytes;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A patient reader reads what it can, keeps the rest as it was sent, and says what it let pass. */
class PatientReadingTest {
  /** What was read of an object, by property, with all that was kept. */
  private record Sheet(Map<String, @Nullable Object> values, Map<String, @Nullable Object> kept) {}

  /** As those that are printed: it keeps what has no value of its type. */
  private static final class SheetJson extends ModelCodec<Sheet> {
    SheetJson() {
      super(
          "Sheet", "text", "whole", "small", "decimal", "truth", "inside", "list", "map", "colour",
          "maps", "lists");
    }

    @Override
    protected Sheet readProperties(JsonReader in) throws IOException {
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
        switch (property) {
          case 0 -> values.put("text", in.required(in.text()));
          case 1 -> values.put("whole", in.integer());
          case 2 -> values.put("small", in.smallInteger());
          case 3 -> values.put("decimal", in.decimal());
          case 4 -> values.put("truth", in.bool());
          case 5 -> values.put("inside", in.value(this));
          case 6 ->
            values.put("list", in.requiredOrNull(in.list(JsonCodecs.list(JsonCodecs.TEXT))));
          case 7 -> values.put("map", in.map(JsonCodecs.INTEGER));
          case 8 -> values.put("colour", in.value(Parcel.COLOUR));
          case 9 -> values.put("maps", in.list(JsonCodecs.map(JsonCodecs.TEXT)));
          case 10 -> values.put("lists", in.map(JsonCodecs.list(JsonCodecs.DECIMAL)));
          default -> kept.put(in.name(), in.any());
        }
        UnreadProperty unread = in.unread();
        if (unread != null) {
          values.remove(unread.name());
          kept.put(unread.name(), unread.value());
          if (unread.reason() != null) {
            values.put(unread.name() + "!", unread.pointer() + ": " + unread.reason());
          }
        }
      }
      if (!values.containsKey("text") && !kept.containsKey("text")) {
        values.put("text!", in.missing().apply("text"));
      }
      return new Sheet(values, kept);
    }

    @Override
    public void write(JsonWriter out, Sheet value) throws IOException {
      JsonCodecs.map(JsonCodecs.ANY).write(out, value.kept());
    }
  }

  private static final JsonCodec<Sheet> SHEET = new SheetJson();

  private final List<String> leniencies = new ArrayList<>();

  private <T> T read(JsonCodec<T> codec, String json) throws IOException {
    try (JsonParser parser =
        JsonSettings.FACTORY.createParser(json.getBytes(StandardCharsets.UTF_8))) {
      parser.nextToken();
      return JsonType.of(codec).read(parser, (pointer, reason) -> {
        leniencies.add(pointer + ": " + reason);
        return pointer;
      });
    }
  }

  private static String json(Object value) throws IOException {
    return new String(JsonBytes.of(JsonCodecs.ANY, value), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text|7.50|7.50|/text: expected a string, found a number",
        "text|true|true|/text: expected a string, found a boolean",
        "whole|\"-7\"|-7|/whole: expected an integer, found a string",
        "whole|7.0|7|/whole: expected an integer, found a number",
        "whole|1e2|100|/whole: expected an integer, found a number",
        "small|\"2147483647\"|2147483647|/small: expected an integer, found a string",
        "decimal|\"1.50\"|1.50|/decimal: expected a number, found a string",
        "decimal|\"1e-3\"|0.001|/decimal: expected a number, found a string",
        "truth|\"false\"|false|/truth: expected a boolean, found a string",
        "list|[[7]]|[[7]]|/list/0/0: expected a string, found a number",
        "map|{\"a\":\"7\"}|{a=7}|/map/a: expected an integer, found a string",
      })
  void takesANeighbouringFormThatLosesNothing(
      String name, String value, String read, String leniency) throws IOException {
    String rest = name.equals("text") ? "" : ",\"text\":\"\"";
    Sheet sheet = read(SHEET, "{\"" + name + "\":" + value + rest + "}");
    assertThat(String.valueOf(sheet.values().get(name))).isEqualTo(read);
    assertThat(sheet.kept()).isEmpty();
    assertThat(leniencies).containsExactly(leniency);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "text|{\"a\":[1,null]}|/text: expected a string, found an object",
        "text|[\"a\"]|/text: expected a string, found a list",
        "text|null|/text: null",
        "whole|1.5|/whole: expected an integer, found a number",
        "whole|\"07\"|/whole: expected an integer, found a string",
        "whole|\"+7\"|/whole: expected an integer, found a string",
        "whole|\"\"|/whole: expected an integer, found a string",
        "whole|9223372036854775808|/whole: a number that does not fit, found a number",
        "small|2147483648|/small: a number that does not fit, found a number",
        "small|\"2147483648\"|/small: expected an integer, found a string",
        "decimal|\"1,5\"|/decimal: expected a number, found a string",
        "decimal|\"1e99999\"|/decimal: expected a number, found a string",
        "decimal|true|/decimal: expected a number, found a boolean",
        "truth|\"TRUE\"|/truth: expected a boolean, found a string",
        "truth|1|/truth: expected a boolean, found a number",
        "inside|\"a\"|/inside: expected a Sheet, found a string",
        "inside|[]|/inside: expected a Sheet, found a list",
        "list|{}|/list: expected a list, found an object",
        "list|[[\"a\",7],[{}]]|/list/1/0: expected a string, found an object",
        "list|[[\"a\"],[\"b\",{},null,7],[7]]|/list/1/1: expected a string, found an object",
        "map|{\"a\":1,\"b\":[2],\"c\":{}}|/map/b: expected an integer, found a list",
        "colour|\"GREEN\"|/colour: refused by the type, found a string",
        "colour|7|/colour: refused by the type, found a number",
      })
  void keepsWhatCannotBeReadAndReadsTheRest(String name, String value, String reason)
      throws IOException {
    String rest = name.equals("text") ? "" : ",\"text\":\"\"";
    Sheet sheet = read(SHEET, "{\"" + name + "\":" + value + rest + ",\"other\":[1]}");
    assertThat(sheet.values()).doesNotContainKey(name).containsEntry(name + "!", reason);
    assertThat(leniencies).contains(reason);
    assertThat(json(sheet.kept())).isEqualTo("{\"" + name + "\":" + value + ",\"other\":[1]}");
  }

  @Test
  void keepsAListWholeOfWhichOneElementCannotBeRead() throws IOException {
    Sheet sheet =
        read(SHEET, "{\"text\":\"\",\"list\":[[\"a\"],[\"b\",{\"c\":1.50},null],[true]]}");
    assertThat(json(sheet.kept()))
        .isEqualTo("{\"list\":[[\"a\"],[\"b\",{\"c\":1.50},null],[true]]}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"list\":[[7,true,1.50],[{}]]",
        "\"list\":[[7,{},8],[9]]",
        "\"list\":[[7],[null,\"a\"],7]",
        "\"map\":{\"a\":\"1\",\"b\":2.0,\"c\":3,\"d\":\"x\",\"e\":\"4\"}",
        "\"maps\":[{\"a\":7},{\"b\":true,\"c\":8.0},[]]",
        "\"maps\":[{\"a\":7,\"a\":\"b\"},[]]",
        "\"lists\":{\"a\":[\"1.5\",2],\"b\":[\"3\"],\"c\":0}",
      })
  void keepsElementsInTheFormThatTheyWereSentInIfALaterOneCannotBeRead(String property)
      throws IOException {
    Sheet sheet = read(SHEET, "{\"text\":\"\"," + property + "}");
    assertThat(json(sheet.kept()))
        .isEqualTo("{" + property.replace("\"a\":7,\"a\"", "\"a\"") + "}");
  }

  /** A text with one character takes 48 bytes, and a sheet with it 300; the rest is for noise. */
  @Test
  void needsLittleMemoryForTheFormsOfElements() throws IOException {
    JsonCodec<?> lists = JsonCodecs.list(JsonCodecs.list(JsonCodecs.TEXT));
    JsonCodec<?> sheets = JsonCodecs.list(SHEET);

    assertThat(bytesOfAnElement(SHEET, "{\"text\":\"\",\"list\":[[", "7", "]]}"))
        .isLessThan(108);
    assertThat(bytesOfAnElement(lists, "[[", "7", "]]")).isLessThan(95);
    assertThat(bytesOfAnElement(sheets, "[", "{\"text\":7}", "]")).isLessThan(450);
  }

  private static long bytesOfAnElement(JsonCodec<?> codec, String start, String element, String end)
      throws IOException {
    int count = 200_000;
    byte[] json = (start + (element + ",").repeat(count - 1) + element + end)
        .getBytes(StandardCharsets.UTF_8);
    List<Long> heap = new ArrayList<>();
    AtomicInteger read = new AtomicInteger();
    try (JsonParser parser = JsonSettings.FACTORY.createParser(json)) {
      parser.nextToken();
      JsonType.of(codec).read(parser, (pointer, reason) -> {
        int number = read.incrementAndGet();
        if (number == 1 || number == count) {
          heap.add(usedHeap());
        }
        return pointer;
      });
    }
    return (heap.get(1) - heap.get(0)) / count;
  }

  private static long usedHeap() {
    for (int i = 0; i < 4; i++) {
      System.gc(); // every fourth time, the serial collector leaves no dead object
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  @Test
  void takesANumberBeyondAllMeasureForTheTextThatItIs() throws IOException {
    Sheet sheet = read(SHEET, "{\"text\":1e99999999999,\"list\":[[1e99999999999],{}]}");
    assertThat(sheet.values()).containsEntry("text", "1e99999999999");
    assertThat(json(sheet.kept())).isEqualTo("{\"list\":[[\"1e99999999999\"],{}]}");
  }

  @Test
  void keepsExplicitNullsAndTakesThemForAbsentOrEmpty() throws IOException {
    Sheet sheet =
        read(SHEET, "{\"text\":\"\",\"whole\":null,\"inside\":null,\"list\":null,\"map\":null}");
    assertThat(sheet.values()).containsOnlyKeys("text");
    assertThat(json(sheet.kept()))
        .isEqualTo("{\"whole\":null,\"inside\":null,\"list\":null,\"map\":null}");
    assertThat(leniencies).containsExactly("/list: null");
  }

  @Test
  void leavesANullElementInItsPlace() throws IOException {
    assertThat(read(JsonCodecs.list(JsonCodecs.TEXT), "[\"a\",null]")).containsExactly("a", null);
    assertThat(read(JsonCodecs.map(JsonCodecs.TEXT), "{\"b\":null}")).containsEntry("b", null);
    assertThat(leniencies).containsExactly("/1: null", "/b: null");
  }

  @Test
  void namesWhatIsMissingFarInside() throws IOException {
    read(JsonCodecs.list(SHEET), "[{\"text\":\"\"},{\"inside\":{},\"text\":\"\"},{}]");
    assertThat(leniencies)
        .containsExactly("/1/inside/text: missing property", "/2/text: missing property");
  }

  @Test
  void takesTheLastOfAPropertyThatComesTwice() throws IOException {
    Sheet sheet = read(SHEET, "{\"text\":{},\"text\":\"a\"}");
    assertThat(sheet.values()).containsEntry("text", "a");
  }

  /** Else what it does not keep would be lost, and look as if it had not been there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"1\",\"grams\":1.5}",
        "{\"id\":\"1\",\"grams\":1.5,\"open\":true}",
        "{\"within\":{\"id\":\"1\",\"grams\":1.5},\"id\":\"1\"}",
        "{\"parts\":{\"a\":{\"id\":\"1\",\"grams\":1.5}},\"id\":\"1\"}",
      })
  void failsForACodecThatKeepsNothing(String json) {
    InvalidJsonException error =
        catchThrowableOfType(InvalidJsonException.class, () -> read(Parcel.CODEC, json));
    assertThat(error.pointer()).endsWith("/grams");
    assertThat(error).hasMessage("expected an integer, found a number");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "7", "\"{}\""})
  void refusesABodyThatIsNoObject(String json) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> read(SHEET, json))
        .withMessage("not a Sheet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"\"",
        "{\"text\":{\"a\":1",
        "{\"list\":[[\"a\"],[{}",
        "{\"text\":\"\",\"whole\":1.5",
        "{\"map\":{\"a\":[",
      })
  void refusesJsonThatEndsEarly(String json) {
    assertThatExceptionOfType(InvalidJsonException.class)
        .isThrownBy(() -> read(SHEET, json))
        .withMessage("the JSON ends too early");
  }

  @Test
  void keepsTheDigitsOfWhatCannotBeRead() throws IOException {
    Sheet sheet = read(SHEET, "{\"text\":\"\",\"whole\":12345678901234567890.10}");
    assertThat(sheet.kept().get("whole")).isEqualTo(new BigDecimal("12345678901234567890.10"));
  }
}
