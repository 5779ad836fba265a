package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.internal.value.MissingProperty;
import dev.apiscribe.runtime.internal.value.PointerStep;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON, strictly or patiently. Strictly, a value of another type than is asked for fails,
 * without being shown. Patiently, a property without a value of its type reads as null, and
 * {@link #unread} has what was sent; a value of another type that says the same is taken. Where a
 * property is asked for, null says that it is null. Not safe for concurrent use.
 */
public final class JsonReader {
  private static final String UNFIT_NUMBER = "a number that does not fit";

  private JsonParser parser;
  private final @Nullable BinaryOperator<String> leniencies;
  /**
   * Where an object is read of which the parser is at the value of the first property already, and
   * that value is still to be read.
   */
  private boolean held;
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
   * @param leniencies takes the JSON Pointer of what a strict reader refuses, and the reason, and
   *     returns the pointer as it may be shown; null for a strict reader
   */
  public JsonReader(JsonParser parser, @Nullable BinaryOperator<String> leniencies) {
    this.parser = parser;
    this.leniencies = leniencies;
  }

  /** Moves to the value of the first property and returns its index; see {@link #next}. */
  public int first(ModelCodec<?> codec) throws IOException {
    return next(codec, -1);
  }

  /**
   * Moves to the next property. Fastest if it is the one after the previous.
   *
   * @return its index; the number of properties for one that the codec does not know, and -1 after
   *     the last
   */
  public int next(ModelCodec<?> codec, int previous) throws IOException {
    int expected = previous + 1;
    if (unread != null) {
      refuseUnread();
    }
    if (held) {
      return codec.indexOf(parser.currentName(), expected);
    }
    between = true;
    if (expected < codec.size() && parser.nextFieldName(codec.property(expected))) {
      between = false;
      return expected;
    }
    return other(codec, expected);
  }

  private int other(ModelCodec<?> codec, int expected) throws IOException {
    if (expected >= codec.size()) {
      parser.nextToken();
    }
    between = false;
    return parser.currentToken() == JsonToken.END_OBJECT
        ? -1
        : codec.indexOf(parser.currentName(), expected);
  }

  /** Moves to the value of the property, where the parser may be already. */
  private JsonToken toValue() throws IOException {
    if (held) {
      held = false;
      return parser.currentToken();
    }
    return parser.nextToken();
  }

  /** Returns the name of the current property. */
  public String name() throws IOException {
    return parser.currentName();
  }

  /**
   * Reads a string; null if it is null, or if it is not a string and the reader is patient. Fails
   * with an {@link IOException} if it is not a string and the reader is strict.
   */
  public @Nullable String text() throws IOException {
    String text = held
        ? toValue() == JsonToken.VALUE_STRING ? parser.getText() : null
        : parser.nextTextValue();
    return text != null ? text : other(JsonCodecs.TEXT);
  }

  /**
   * Reads an integer of 64 bits; null if it is null, or if it is not one and the reader is patient.
   * Fails with an {@link IOException} if it is not one and the reader is strict.
   */
  public @Nullable Long integer() throws IOException {
    try {
      if (toValue() == JsonToken.VALUE_NUMBER_INT) {
        return parser.getLongValue();
      }
    } catch (InputCoercionException e) {
      // Read again below, for what is said of it.
    }
    return other(JsonCodecs.INTEGER);
  }

  /**
   * Reads an integer of 32 bits; null if it is null, or if it is not one and the reader is patient.
   * Fails with an {@link IOException} if it is not one and the reader is strict.
   */
  public @Nullable Integer smallInteger() throws IOException {
    try {
      if (toValue() == JsonToken.VALUE_NUMBER_INT) {
        return parser.getIntValue();
      }
    } catch (InputCoercionException e) {
      // As above.
    }
    return other(JsonCodecs.SMALL_INTEGER);
  }

  /**
   * Reads a number with the digits that were sent; null if it is null, or if it is not a number and
   * the reader is patient. Fails with an {@link IOException} if it is not a number and the reader
   * is strict.
   */
  public @Nullable BigDecimal decimal() throws IOException {
    return toValue().isNumeric() ? parser.getDecimalValue() : other(JsonCodecs.DECIMAL);
  }

  /**
   * Reads a boolean; null if it is null, or if it is not a boolean and the reader is patient. Fails
   * with an {@link IOException} if it is not a boolean and the reader is strict.
   */
  public @Nullable Boolean bool() throws IOException {
    JsonToken token = toValue();
    return token.isBoolean()
        ? Boolean.valueOf(token == JsonToken.VALUE_TRUE)
        : other(JsonCodecs.BOOLEAN);
  }

  /**
   * Reads a value by its codec; null if it is null, or if it is not such a value and the reader is
   * patient. Fails with an {@link IOException} if it is not such a value and the reader is strict.
   */
  public <V> @Nullable V value(JsonCodec<V> codec) throws IOException {
    toValue();
    return other(codec);
  }

  /**
   * Reads a list; null if it is null, or if it is not such a list and the reader is patient. Fails
   * with an {@link IOException} if it is not such a list and the reader is strict.
   */
  public <E> @Nullable List<E> list(JsonCodec<E> element) throws IOException {
    if (toValue() == JsonToken.VALUE_NULL) {
      return absent();
    }
    try {
      return listHere(element);
    } catch (UnfitValueException e) {
      return unread(e);
    }
  }

  /**
   * Reads a map by the names as sent; the last value of a name counts. Null if it is null, or if it
   * is not such a map and the reader is patient. Fails with an {@link IOException} if it is not
   * such a map and the reader is strict.
   */
  public <V> @Nullable Map<String, V> map(JsonCodec<V> value) throws IOException {
    if (toValue() == JsonToken.VALUE_NULL) {
      return absent();
    }
    try {
      return mapHere(value);
    } catch (UnfitValueException e) {
      return unread(e);
    }
  }

  private <V> @Nullable V other(JsonCodec<V> codec) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      return absent();
    }
    try {
      return codec.read(this);
    } catch (UnfitValueException e) {
      return unread(e);
    }
  }

  /** Keeps an explicit null. */
  private <V> @Nullable V absent() throws IOException {
    unread = new UnreadProperty(name(), null, "", null);
    return null;
  }

  /** Keeps the current property as it is. */
  private <V> @Nullable V unread(UnfitValueException unfit) throws IOException {
    UnreadValueException value = unreadValue(unfit);
    String name = String.valueOf(parser.currentName());
    String shown = tolerate(value.pointer(""), value.reason());
    unread = new UnreadProperty(name, value.value(), shown, value.reason());
    return null;
  }

  /**
   * Reads the current value to its end, whatever it is; fails with the given exception if the
   * reader is strict.
   */
  private UnreadValueException unreadValue(UnfitValueException unfit) throws IOException {
    if (unfit instanceof UnreadValueException known) {
      return known;
    }
    if (leniencies == null || failed) {
      throw unfit;
    }
    String pointer = pointer();
    String expected = unfit.reason();
    String reason = (expected.startsWith("not ") ? "expected " + expected.substring(4) : expected)
        + ", found " + NeighbouringForm.kind(parser);
    return new UnreadValueException(pointer, reason, anyHere());
  }

  private String tolerate(String pointer, String reason) {
    return leniencies == null ? pointer : leniencies.apply(pointer, reason);
  }

  /**
   * Returns the property that was read as null just now, to be kept; null if it has a value. Asked
   * for once.
   */
  public @Nullable UnreadProperty unread() {
    UnreadProperty property = unread;
    unread = null;
    return property;
  }

  /**
   * Forgets explicit nulls; fails for a value that the codec did not keep, since it would be lost.
   */
  void refuseUnread() throws UnfitValueException {
    UnreadProperty property = unread();
    if (property != null && property.reason() != null) {
      failed = true;
      throw new UnfitValueException(property.reason(), property.pointer());
    }
  }

  /**
   * Reads any value: a Map, a List, a String, a Boolean, an Integer, Long or BigInteger, a
   * BigDecimal, or null.
   */
  public @Nullable Object any() throws IOException {
    toValue();
    return anyHere();
  }

  /**
   * Returns the value of the current property, which is required; a patient reader returns null as
   * it is.
   */
  @SuppressWarnings("NullAway") // Null only if patient, and then a builder takes it.
  public <V> V required(@Nullable V value) throws IOException {
    if (value == null && (unread == null || unread.reason() == null)) {
      if (leniencies == null) {
        throw new UnfitValueException(MissingProperty.REASON);
      }
      String shown = tolerate(pointer(), "null");
      unread = new UnreadProperty(name(), null, shown, "null");
    }
    return value;
  }

  /**
   * Returns a list or a map that is required; a patient reader returns null, and keeps it as it was
   * sent.
   */
  @SuppressWarnings("NullAway") // As above.
  public <V> V requiredOrNull(@Nullable V value) throws IOException {
    if (value == null && (unread == null || unread.reason() == null)) {
      if (leniencies == null) {
        throw new UnfitValueException(MissingProperty.REASON);
      }
      tolerate(pointer(), "null");
    }
    return value;
  }

  /**
   * Returns what a builder does with the name of each required property that is missing: a strict
   * reader fails, a patient one returns its JSON Pointer.
   */
  public UnaryOperator<String> missing() {
    UnaryOperator<String> known = missingProperties;
    if (known == null) {
      known = new Missing();
      missingProperties = known;
    }
    return known;
  }

  /**
   * Tells of a property that responses have to have: a strict reader fails if it is not there, a
   * patient one notes it.
   */
  public void required(String name, boolean isThere) {
    if (!isThere) {
      String unused = missing().apply(name); // it noted or failed
    }
  }

  String textHere(JsonCodec<?> codec) throws IOException {
    return parser.currentToken() == JsonToken.VALUE_STRING
        ? parser.getText()
        : taken(
            leniencies == null ? null : NeighbouringForm.text(parser),
            codec == JsonCodecs.TEXT ? "a string" : "a " + codec.name());
  }

  Long integerHere() throws IOException {
    try {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? Long.valueOf(parser.getLongValue())
          : taken(leniencies == null ? null : NeighbouringForm.integer(parser), "an integer");
    } catch (InputCoercionException e) {
      throw leniencies == null ? e : new UnfitValueException(UNFIT_NUMBER);
    }
  }

  Integer smallIntegerHere() throws IOException {
    try {
      return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
          ? Integer.valueOf(parser.getIntValue())
          : taken(leniencies == null ? null : NeighbouringForm.smallInteger(parser), "an integer");
    } catch (InputCoercionException e) {
      throw leniencies == null ? e : new UnfitValueException(UNFIT_NUMBER);
    }
  }

  BigDecimal decimalHere() throws IOException {
    return parser.currentToken().isNumeric()
        ? parser.getDecimalValue()
        : taken(leniencies == null ? null : NeighbouringForm.decimal(parser), "a number");
  }

  Boolean boolHere() throws IOException {
    return parser.currentToken().isBoolean()
        ? Boolean.valueOf(parser.currentToken() == JsonToken.VALUE_TRUE)
        : taken(leniencies == null ? null : NeighbouringForm.truth(parser), "a boolean");
  }

  /** Returns a value that came in a neighbouring form; fails if there is none. */
  private <V> V taken(@Nullable V value, String expected) throws IOException {
    if (value == null) {
      throw new UnfitValueException("not " + expected);
    }
    tolerate(pointer(), "expected " + expected + ", found " + NeighbouringForm.kind(parser));
    try {
      SentForms.note(parser.getParsingContext(), value, Objects.requireNonNull(anyHere()));
    } catch (NumberFormatException e) {
      // An exponent beyond all measure, which nothing but a text can hold.
    }
    return value;
  }

  <E> List<E> listHere(JsonCodec<E> element) throws IOException {
    expect(parser.currentToken() == JsonToken.START_ARRAY, "not a list");
    List<E> list = new ArrayList<>();
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      try {
        list.add(element(element, token));
      } catch (UnfitValueException e) {
        throw unreadList(JsonCodecs.list(element), list, unreadValue(e));
      }
    }
    return list;
  }

  private <E> UnfitValueException unreadList(
      JsonCodec<List<E>> codec, List<E> before, UnreadValueException unread) throws IOException {
    List<@Nullable Object> all = new ArrayList<>((List<?>) asSent(codec, before));
    all.add(unread.value());
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      all.add(anyHere());
    }
    return unread.in(all);
  }

  <V> Map<String, V> mapHere(JsonCodec<V> value) throws IOException {
    expect(held || parser.currentToken() == JsonToken.START_OBJECT, "not an object");
    Map<String, V> map = new LinkedHashMap<>();
    for (String name = held ? name() : nextName(); name != null; name = nextName()) {
      JsonToken token = toValue();
      try {
        map.put(name, element(value, token));
      } catch (UnfitValueException e) {
        throw unreadMap(JsonCodecs.map(value), map, name, unreadValue(e));
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
    ((Map<?, ?>) asSent(codec, before)).forEach((key, each) -> all.put((String) key, each));
    all.put(name, unread.value());
    for (String next = nextName(); next != null; next = nextName()) {
      parser.nextToken();
      all.put(next, anyHere());
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
      SentForms.restore(parser.getParsingContext(), tree);
      return tree;
    }
  }

  @SuppressWarnings("NullAway") // A patient reader leaves a null in its place.
  private <E> E element(JsonCodec<E> codec, JsonToken first) throws IOException {
    if (first == JsonToken.VALUE_NULL && !codec.isNullable()) {
      expect(leniencies != null, "null");
      tolerate(pointer(), "null");
      return null;
    }
    return codec.read(this);
  }

  boolean isNullHere() {
    return parser.currentToken() == JsonToken.VALUE_NULL;
  }

  @Nullable
  Object anyHere() throws IOException {
    return held ? mapHere(JsonCodecs.ANY) : valueHere();
  }

  private @Nullable Object valueHere() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> mapHere(JsonCodecs.ANY);
      case START_ARRAY -> listHere(JsonCodecs.ANY);
      case VALUE_STRING -> parser.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
      default -> null;
    };
  }

  /**
   * Returns the variant of the current value by its first token, or by the first property of an
   * object, which stays to be read.
   *
   * @return {@link UnionRules#UNDECIDED} if that is not enough
   */
  int variant(UnionRules rules) throws IOException {
    if (parser instanceof JsonTreeParser again) {
      return rules.choose(again.tree());
    }
    boolean object = held || parser.currentToken() == JsonToken.START_OBJECT;
    if (!object) {
      return rules.ofToken(parser);
    }
    int variant = rules.ofObject();
    if (variant == UnionRules.UNDECIDED && (held || firstName(rules.property()))) {
      held = held || parser.nextToken() != null;
      variant = rules.ofFirst(parser);
    }
    return variant;
  }

  /** Returns whether the object has a property. Fastest if it is the expected one. */
  private boolean firstName(@Nullable SerializableString expected) throws IOException {
    return (expected != null && parser.nextFieldName(expected))
        || (expected == null ? parser.nextToken() : parser.currentToken()) == JsonToken.FIELD_NAME;
  }

  /**
   * Reads the current value as a tree, and goes back to its beginning.
   *
   * @return what {@link #goOn} takes after the value was read from the tree
   */
  JsonParser again() throws IOException {
    JsonParser source = parser;
    Object tree = parser.currentToken() == JsonToken.END_OBJECT ? Map.of() : anyHere();
    parser = JsonTreeParser.of(
        Objects.requireNonNull(tree), source.getParsingContext(), source.currentTokenLocation());
    parser.nextToken();
    return source;
  }

  void goOn(JsonParser source) {
    parser = source;
  }

  /** Returns a value of no variant as it was sent; fails if the reader is strict. */
  Object unknown(UnfitValueException unfit) throws IOException {
    UnreadValueException value = unreadValue(unfit);
    tolerate(value.pointer(""), value.reason());
    return Objects.requireNonNull(value.value());
  }

  /** Null behind the last one. */
  private @Nullable String nextName() throws IOException {
    between = true;
    String name = parser.nextFieldName();
    between = false;
    return name;
  }

  void expectObject(JsonCodec<?> codec) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT && !held) {
      throw new UnfitValueException("not a " + codec.name());
    }
  }

  private void expect(boolean fits, String otherwise) throws UnfitValueException {
    if (!fits) {
      throw new UnfitValueException(otherwise);
    }
  }

  UnfitValueException missing(String property) {
    failed = true;
    missing = property;
    return new UnfitValueException(MissingProperty.REASON);
  }

  /**
   * Returns the JSON Pointer of what is being read, or of the required property that is missing;
   * safe to log. Deep inside, it is that of an enclosing value.
   */
  public String pointer() {
    boolean behindProperty = between && parser.currentToken() != JsonToken.FIELD_NAME;
    return ReadingPlace.pointer(parser.getParsingContext(), behindProperty, missing);
  }

  /** A class, which is there sooner than a lambda. */
  private final class Missing implements UnaryOperator<String> {
    @Override
    public String apply(String name) {
      if (leniencies == null) {
        throw MissingProperty.refusal(name);
      }
      return tolerate(pointer() + PointerStep.of(name), MissingProperty.REASON);
    }
  }
}
