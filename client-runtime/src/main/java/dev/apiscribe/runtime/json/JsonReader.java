package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON strictly: a value of another type than is asked for fails, without being shown. Where a property is asked
 * for, null says that it is null. Not safe for concurrent use.
 */
public final class JsonReader {
  private static final int LONG_POINTER = 200;
  private static final String MISSING = "missing property";

  private final JsonParser parser;
  /** Between properties, where the parser still has the name of the last one. */
  private boolean between;

  private @Nullable String missing;

  /** Creates a reader of a parser, which the caller closes. */
  public JsonReader(JsonParser parser) {
    this.parser = parser;
  }

  /** Moves to the value of the first property and returns its index; see {@link #next}. */
  public int first(ModelCodec<?> codec) throws IOException {
    return this.next(codec, -1);
  }

  /**
   * Moves to the next property. Fastest if it is the one after the previous.
   *
   * @return its index; the number of properties for one that the codec does not know, and -1 after
   *     the last
   */
  public int next(ModelCodec<?> codec, int previous) throws IOException {
    int expected = previous + 1;
    this.between = true;
    if (expected < codec.size() && this.parser.nextFieldName(codec.member(expected))) {
      this.between = false;
      return expected;
    }
    return this.other(codec, expected);
  }

  private int other(ModelCodec<?> codec, int expected) throws IOException {
    if (expected >= codec.size()) {
      this.parser.nextToken();
    }
    this.between = false;
    return this.parser.currentToken() == JsonToken.END_OBJECT
        ? -1
        : codec.indexOf(this.parser.currentName(), expected);
  }

  /** Returns the name of the current property. */
  public String name() throws IOException {
    return this.parser.currentName();
  }

  public @Nullable String text() throws IOException {
    String text = this.parser.nextTextValue();
    return text != null ? text : this.absent("not a string");
  }

  public @Nullable Long integer() throws IOException {
    return this.parser.nextToken() == JsonToken.VALUE_NUMBER_INT
        ? Long.valueOf(this.parser.getLongValue())
        : this.<Long>absent("not an integer");
  }

  public @Nullable Integer smallInteger() throws IOException {
    return this.parser.nextToken() == JsonToken.VALUE_NUMBER_INT
        ? Integer.valueOf(this.parser.getIntValue())
        : this.<Integer>absent("not an integer");
  }

  public @Nullable BigDecimal decimal() throws IOException {
    return this.parser.nextToken().isNumeric()
        ? this.parser.getDecimalValue()
        : this.absent("not a number");
  }

  public @Nullable Boolean bool() throws IOException {
    JsonToken token = this.parser.nextToken();
    return token.isBoolean()
        ? Boolean.valueOf(token == JsonToken.VALUE_TRUE)
        : this.<Boolean>absent("not a boolean");
  }

  public <V> @Nullable V value(JsonCodec<V> codec) throws IOException {
    return this.parser.nextToken() == JsonToken.VALUE_NULL ? null : codec.read(this);
  }

  public <E> @Nullable List<E> list(JsonCodec<E> element) throws IOException {
    return this.parser.nextToken() == JsonToken.VALUE_NULL ? null : this.listHere(element);
  }

  /** Reads a map by the names as sent; the last value of a name counts. */
  public <V> @Nullable Map<String, V> map(JsonCodec<V> value) throws IOException {
    return this.parser.nextToken() == JsonToken.VALUE_NULL ? null : this.mapHere(value);
  }

  /**
   * Reads any value: a Map, a List, a String, a Boolean, an Integer, Long or BigInteger, a
   * BigDecimal, or null.
   */
  public @Nullable Object any() throws IOException {
    this.parser.nextToken();
    return this.anyHere();
  }

  /** Returns the value of the current property; of one that is required, null is as bad as none. */
  public <V> V required(@Nullable V value) throws IOException {
    if (value == null) {
      throw new UnfitValueException(MISSING);
    }
    return value;
  }

  String textHere(JsonCodec<?> codec) throws IOException {
    if (this.parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new UnfitValueException(
          codec == JsonCodecs.TEXT ? "not a string" : "not a " + codec.name());
    }
    return this.parser.getText();
  }

  Long integerHere() throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.VALUE_NUMBER_INT, "not an integer");
    return this.parser.getLongValue();
  }

  Integer smallIntegerHere() throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.VALUE_NUMBER_INT, "not an integer");
    return this.parser.getIntValue();
  }

  BigDecimal decimalHere() throws IOException {
    this.expect(this.parser.currentToken().isNumeric(), "not a number");
    return this.parser.getDecimalValue();
  }

  Boolean boolHere() throws IOException {
    JsonToken token = this.parser.currentToken();
    this.expect(token.isBoolean(), "not a boolean");
    return token == JsonToken.VALUE_TRUE;
  }

  <E> List<E> listHere(JsonCodec<E> element) throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.START_ARRAY, "not a list");
    List<E> list = new ArrayList<>();
    for (JsonToken token = this.parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = this.parser.nextToken()) {
      list.add(this.element(element, token));
    }
    return list;
  }

  <V> Map<String, V> mapHere(JsonCodec<V> value) throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.START_OBJECT, "not an object");
    Map<String, V> map = new LinkedHashMap<>();
    for (String name = this.nextName(); name != null; name = this.nextName()) {
      map.put(name, this.element(value, this.parser.nextToken()));
    }
    return map;
  }

  private <E> E element(JsonCodec<E> codec, JsonToken first) throws IOException {
    this.expect(first != JsonToken.VALUE_NULL || codec.isNullable(), "null");
    return codec.read(this);
  }

  @Nullable
  Object anyHere() throws IOException {
    return switch (this.parser.currentToken()) {
      case START_OBJECT -> this.mapHere(JsonCodecs.ANY);
      case START_ARRAY -> this.listHere(JsonCodecs.ANY);
      case VALUE_STRING -> this.parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> this.parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> this.parser.getDecimalValue();
      default -> null;
    };
  }

  /** Null behind the last one. */
  private @Nullable String nextName() throws IOException {
    this.between = true;
    String name = this.parser.nextFieldName();
    this.between = false;
    return name;
  }

  void expectObject(JsonCodec<?> codec) throws IOException {
    if (this.parser.currentToken() != JsonToken.START_OBJECT) {
      throw new UnfitValueException("not a " + codec.name());
    }
  }

  private void expect(boolean fits, String otherwise) throws UnfitValueException {
    if (!fits) {
      throw new UnfitValueException(otherwise);
    }
  }

  /** Null where there is a null, else it is something else. */
  private <V> @Nullable V absent(String otherwise) throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.VALUE_NULL, otherwise);
    return null;
  }

  UnfitValueException missing(String member) {
    this.missing = member;
    return new UnfitValueException(MISSING);
  }

  /**
   * Returns the JSON Pointer of what is being read, or of the required property that is missing;
   * safe to log. Deep inside, it is that of an enclosing value.
   */
  public String pointer() {
    Deque<String> steps = new ArrayDeque<>();
    if (this.missing != null) {
      steps.push(PointerStep.of(this.missing));
    }
    JsonStreamContext innermost = this.parser.getParsingContext();
    boolean behindMember = this.between && this.parser.currentToken() != JsonToken.FIELD_NAME;
    for (JsonStreamContext each = innermost;
        each != null && !each.inRoot();
        each = each.getParent()) {
      if (each.hasCurrentName() && !(behindMember && each == innermost)) {
        steps.push(PointerStep.of(each.getCurrentName()));
      } else if (each.hasCurrentIndex() && each.inArray()) {
        steps.push("/" + each.getCurrentIndex());
      }
    }
    StringBuilder pointer = new StringBuilder();
    while (!steps.isEmpty() && pointer.length() < LONG_POINTER) {
      pointer.append(steps.pop());
    }
    return pointer.toString();
  }
}
