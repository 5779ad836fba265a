package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, strictly or patiently. Strictly, a value of another type than is asked for fails, without being shown.
 * Patiently, a property without a value of its type reads as null, and {@link #unread} has what was sent; a value of
 * another type that says the same is taken. Where a property is asked for, null says that it is null. Not safe for
 * concurrent use.
 */
public final class JsonReader {
  private static final int LONG_POINTER = 200;
  private static final String MISSING = "missing property";
  private static final String UNFIT_NUMBER = "a number that does not fit";

  private final JsonParser parser;
  private final @Nullable BinaryOperator<String> leniencies;
  /** Between properties, where the parser still has the name of the last one. */
  private boolean between;

  private @Nullable String missing;
  private @Nullable UnreadProperty unread;
  private @Nullable UnaryOperator<String> missingProperties;
  private boolean failed;

  /** Creates a strict reader of a parser, which the caller closes. */
  public JsonReader(JsonParser parser) {
    this(parser, null);
  }

  /**
   * Creates a reader of a parser, which the caller closes.
   *
   * @param leniencies takes the JSON Pointer of what a strict reader refuses, and the reason, and returns the pointer
   *     as it may be shown; null for a strict reader
   */
  public JsonReader(JsonParser parser, @Nullable BinaryOperator<String> leniencies) {
    this.parser = parser;
    this.leniencies = leniencies;
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
    if (this.unread != null) {
      this.refuseUnread();
    }
    this.between = true;
    if (expected < codec.size() && this.parser.nextFieldName(codec.property(expected))) {
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

  /**
   * Reads a string; null if it is null, or if it is not a string and the reader is patient. Fails
   * with an {@link IOException} if it is not a string and the reader is strict.
   */
  public @Nullable String text() throws IOException {
    String text = this.parser.nextTextValue();
    return text != null ? text : this.other(JsonCodecs.TEXT);
  }

  /**
   * Reads an integer of 64 bits; null if it is null, or if it is not one and the reader is patient. Fails
   * with an {@link IOException} if it is not one and the reader is strict.
   */
  public @Nullable Long integer() throws IOException {
    try {
      if (this.parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        return this.parser.getLongValue();
      }
    } catch (InputCoercionException e) {
      // Read again below, for what is said of it.
    }
    return this.other(JsonCodecs.INTEGER);
  }

  /**
   * Reads an integer of 32 bits; null if it is null, or if it is not one and the reader is patient. Fails
   * with an {@link IOException} if it is not one and the reader is strict.
   */
  public @Nullable Integer smallInteger() throws IOException {
    try {
      if (this.parser.nextToken() == JsonToken.VALUE_NUMBER_INT) {
        return this.parser.getIntValue();
      }
    } catch (InputCoercionException e) {
      // As above.
    }
    return this.other(JsonCodecs.SMALL_INTEGER);
  }

  /**
   * Reads a number with the digits that were sent; null if it is null, or if it is not a number and the reader is patient. Fails
   * with an {@link IOException} if it is not a number and the reader is strict.
   */
  public @Nullable BigDecimal decimal() throws IOException {
    return this.parser.nextToken().isNumeric()
        ? this.parser.getDecimalValue()
        : this.other(JsonCodecs.DECIMAL);
  }

  /**
   * Reads a boolean; null if it is null, or if it is not a boolean and the reader is patient. Fails
   * with an {@link IOException} if it is not a boolean and the reader is strict.
   */
  public @Nullable Boolean bool() throws IOException {
    JsonToken token = this.parser.nextToken();
    return token.isBoolean()
        ? Boolean.valueOf(token == JsonToken.VALUE_TRUE)
        : this.other(JsonCodecs.BOOLEAN);
  }

  /**
   * Reads a value by its codec; null if it is null, or if it is not such a value and the reader is patient. Fails
   * with an {@link IOException} if it is not such a value and the reader is strict.
   */
  public <V> @Nullable V value(JsonCodec<V> codec) throws IOException {
    this.parser.nextToken();
    return this.other(codec);
  }

  /**
   * Reads a list; null if it is null, or if it is not such a list and the reader is patient. Fails
   * with an {@link IOException} if it is not such a list and the reader is strict.
   */
  public <E> @Nullable List<E> list(JsonCodec<E> element) throws IOException {
    if (this.parser.nextToken() == JsonToken.VALUE_NULL) {
      return this.absent();
    }
    try {
      return this.listHere(element);
    } catch (UnfitValueException e) {
      return this.unread(e);
    }
  }

  /**
   * Reads a map by the names as sent; the last value of a name counts. Null if it is null, or if it
   * is not such a map and the reader is patient. Fails with an {@link IOException} if it is not
   * such a map and the reader is strict.
   */
  public <V> @Nullable Map<String, V> map(JsonCodec<V> value) throws IOException {
    if (this.parser.nextToken() == JsonToken.VALUE_NULL) {
      return this.absent();
    }
    try {
      return this.mapHere(value);
    } catch (UnfitValueException e) {
      return this.unread(e);
    }
  }

  private <V> @Nullable V other(JsonCodec<V> codec) throws IOException {
    if (this.parser.currentToken() == JsonToken.VALUE_NULL) {
      return this.absent();
    }
    try {
      return codec.read(this);
    } catch (UnfitValueException e) {
      return this.unread(e);
    }
  }

  /** Keeps an explicit null. */
  private <V> @Nullable V absent() throws IOException {
    this.unread = new UnreadProperty(this.name(), null, "", null);
    return null;
  }

  /** Keeps the current property as it is. */
  private <V> @Nullable V unread(UnfitValueException unfit) throws IOException {
    UnreadValueException value = this.unreadValue(unfit);
    String name = String.valueOf(this.parser.currentName());
    String shown = this.tolerate(value.pointer(""), value.reason());
    this.unread = new UnreadProperty(name, value.value(), shown, value.reason());
    return null;
  }

  /** Reads the current value to its end, whatever it is; fails with the given exception if the reader is strict. */
  private UnreadValueException unreadValue(UnfitValueException unfit) throws IOException {
    if (unfit instanceof UnreadValueException known) {
      return known;
    }
    if (this.leniencies == null || this.failed) {
      throw unfit;
    }
    String pointer = this.pointer();
    String expected = unfit.reason();
    String reason = (expected.startsWith("not ") ? "expected " + expected.substring(4) : expected)
        + ", found " + this.found();
    return new UnreadValueException(pointer, reason, this.anyHere());
  }

  private String found() {
    return switch (this.parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a string";
      case VALUE_TRUE, VALUE_FALSE -> "a boolean";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      default -> "null";
    };
  }

  private String tolerate(String pointer, String reason) {
    return this.leniencies == null ? pointer : this.leniencies.apply(pointer, reason);
  }

  /** Returns the property that was read as null just now, to be kept; null if it has a value. Asked for once. */
  public @Nullable UnreadProperty unread() {
    UnreadProperty property = this.unread;
    this.unread = null;
    return property;
  }

  /** Forgets explicit nulls; fails for a value that the codec did not keep, since it would be lost. */
  void refuseUnread() throws UnfitValueException {
    UnreadProperty property = this.unread();
    if (property != null && property.reason() != null) {
      this.failed = true;
      throw new UnfitValueException(property.reason(), property.pointer());
    }
  }

  /**
   * Reads any value: a Map, a List, a String, a Boolean, an Integer, Long or BigInteger, a
   * BigDecimal, or null.
   */
  public @Nullable Object any() throws IOException {
    this.parser.nextToken();
    return this.anyHere();
  }

  /** Returns the value of the current property, which is required; a patient reader returns null as it is. */
  @SuppressWarnings("NullAway") // Null only if patient, and then a builder takes it.
  public <V> V required(@Nullable V value) throws IOException {
    if (value == null && (this.unread == null || this.unread.reason() == null)) {
      if (this.leniencies == null) {
        throw new UnfitValueException(MISSING);
      }
      String shown = this.tolerate(this.pointer(), "null");
      this.unread = new UnreadProperty(this.name(), null, shown, "null");
    }
    return value;
  }

  /** Returns a list or a map that is required; a patient reader returns null, and keeps it as it was sent. */
  @SuppressWarnings("NullAway") // As above.
  public <V> V requiredOrNull(@Nullable V value) throws IOException {
    if (value == null && (this.unread == null || this.unread.reason() == null)) {
      if (this.leniencies == null) {
        throw new UnfitValueException(MISSING);
      }
      this.tolerate(this.pointer(), "null");
    }
    return value;
  }

  /**
   * Returns what a builder does with the name of each required property that is missing: a strict reader fails, a patient
   * one returns its JSON Pointer.
   */
  public UnaryOperator<String> missing() {
    UnaryOperator<String> known = this.missingProperties;
    if (known == null) {
      known = new Missing();
      this.missingProperties = known;
    }
    return known;
  }

  String textHere(JsonCodec<?> codec) throws IOException {
    JsonToken token = this.parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return this.parser.getText();
    }
    String type = codec == JsonCodecs.TEXT ? "a string" : "a " + codec.name();
    return (token.isScalarValue() && this.leniencies != null && token != JsonToken.VALUE_NULL)
        ? this.taken(this.parser.getText(), type)
        : this.taken(null, type);
  }

  Long integerHere() throws IOException {
    JsonToken token = this.parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT) {
      try {
        return this.parser.getLongValue();
      } catch (InputCoercionException e) {
        throw this.leniencies == null ? e : new UnfitValueException(UNFIT_NUMBER);
      }
    }
    return this.taken(this.neighbouringInteger(token), "an integer");
  }

  Integer smallIntegerHere() throws IOException {
    JsonToken token = this.parser.currentToken();
    if (token == JsonToken.VALUE_NUMBER_INT) {
      try {
        return this.parser.getIntValue();
      } catch (InputCoercionException e) {
        throw this.leniencies == null ? e : new UnfitValueException(UNFIT_NUMBER);
      }
    }
    Long value = this.neighbouringInteger(token);
    return this.taken(
        value == null || value.intValue() != value ? null : Integer.valueOf(value.intValue()),
        "an integer");
  }

  private @Nullable Long neighbouringInteger(JsonToken token) throws IOException {
    if (this.leniencies == null) {
      return null;
    }
    return token == JsonToken.VALUE_STRING
        ? NeighbouringForm.integer(this.parser.getText())
        : token == JsonToken.VALUE_NUMBER_FLOAT
            ? NeighbouringForm.integer(this.parser.getDecimalValue())
            : null;
  }

  BigDecimal decimalHere() throws IOException {
    JsonToken token = this.parser.currentToken();
    if (token.isNumeric()) {
      return this.parser.getDecimalValue();
    }
    return this.taken(
        (token == JsonToken.VALUE_STRING && this.leniencies != null)
            ? NeighbouringForm.decimal(this.parser.getText())
            : null,
        "a number");
  }

  Boolean boolHere() throws IOException {
    JsonToken token = this.parser.currentToken();
    if (token.isBoolean()) {
      return token == JsonToken.VALUE_TRUE;
    }
    return this.taken(
        (token == JsonToken.VALUE_STRING && this.leniencies != null)
            ? NeighbouringForm.truth(this.parser.getText())
            : null,
        "a boolean");
  }

  /** Returns a value that came in a neighbouring form; fails if there is none. */
  private <V> V taken(@Nullable V value, String expected) throws IOException {
    if (value == null) {
      throw new UnfitValueException("not " + expected);
    }
    this.tolerate(this.pointer(), "expected " + expected + ", found " + this.found());
    try {
      SentForms.note(
          this.parser.getParsingContext(), value, Objects.requireNonNull(this.anyHere()));
    } catch (NumberFormatException e) {
      // An exponent beyond all measure, which nothing but a text can hold.
    }
    return value;
  }

  <E> List<E> listHere(JsonCodec<E> element) throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.START_ARRAY, "not a list");
    List<E> list = new ArrayList<>();
    for (JsonToken token = this.parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = this.parser.nextToken()) {
      try {
        list.add(this.element(element, token));
      } catch (UnfitValueException e) {
        throw this.unreadList(JsonCodecs.list(element), list, this.unreadValue(e));
      }
    }
    return list;
  }

  private <E> UnfitValueException unreadList(
      JsonCodec<List<E>> codec, List<E> before, UnreadValueException unread) throws IOException {
    List<@Nullable Object> all = new ArrayList<>((List<?>) this.asSent(codec, before));
    all.add(unread.value());
    while (this.parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(this.anyHere());
    }
    return unread.in(all);
  }

  <V> Map<String, V> mapHere(JsonCodec<V> value) throws IOException {
    this.expect(this.parser.currentToken() == JsonToken.START_OBJECT, "not an object");
    Map<String, V> map = new LinkedHashMap<>();
    for (String name = this.nextName(); name != null; name = this.nextName()) {
      JsonToken token = this.parser.nextToken();
      try {
        map.put(name, this.element(value, token));
      } catch (UnfitValueException e) {
        throw this.unreadMap(JsonCodecs.map(value), map, name, this.unreadValue(e));
      }
    }
    return map;
  }

  private <V> UnfitValueException unreadMap(
      JsonCodec<Map<String, V>> codec,
      Map<String, V> before,
      String name,
      UnreadValueException unread)
      throws IOException {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    ((Map<?, ?>) this.asSent(codec, before)).forEach((key, each) -> all.put((String) key, each));
    all.put(name, unread.value());
    for (String next = this.nextName(); next != null; next = this.nextName()) {
      this.parser.nextToken();
      all.put(next, this.anyHere());
    }
    return unread.in(all);
  }

  /** Returns the elements of the current list or map that were read already as they were sent. */
  private <V> Object asSent(JsonCodec<V> codec, V value) throws IOException {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    try (JsonGenerator out = JsonSettings.FACTORY.createGenerator(json)) {
      codec.write(new JsonWriter(out), value);
    }
    try (JsonParser again = JsonSettings.FACTORY.createParser(json.toByteArray())) {
      again.nextToken();
      Object tree = Objects.requireNonNull(new JsonReader(again).anyHere());
      SentForms.restore(this.parser.getParsingContext(), tree);
      return tree;
    }
  }

  @SuppressWarnings("NullAway") // A patient reader leaves a null in its place.
  private <E> E element(JsonCodec<E> codec, JsonToken first) throws IOException {
    if (first == JsonToken.VALUE_NULL && !codec.isNullable()) {
      this.expect(this.leniencies != null, "null");
      this.tolerate(this.pointer(), "null");
      return null;
    }
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

  UnfitValueException missing(String property) {
    this.failed = true;
    this.missing = property;
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
    boolean behindProperty = this.between && this.parser.currentToken() != JsonToken.FIELD_NAME;
    for (JsonStreamContext each = innermost;
        each != null && !each.inRoot();
        each = each.getParent()) {
      if (each.hasCurrentName() && !(behindProperty && each == innermost)) {
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

  /** A class, which is there sooner than a lambda. */
  private final class Missing implements UnaryOperator<String> {
    @Override
    public String apply(String name) {
      if (leniencies == null) {
        throw new IllegalStateException(ModelCodec.MISSING_PROPERTY + name);
      }
      return tolerate(pointer() + PointerStep.of(name), MISSING);
    }
  }
}
