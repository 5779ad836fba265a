package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.Base64Variant;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.base.ParserMinimalBase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads once more what was read as a tree, at the place where it was. */
@SuppressWarnings("deprecation") // Some of the methods that a parser must have.
final class JsonTreeParser extends ParserMinimalBase {
  private final JsonLocation location;
  private final Level outside;
  private Level place;
  private Object value;

  private JsonTreeParser(Object tree, JsonStreamContext around, JsonLocation location) {
    super(StreamReadConstraints.defaults());
    this.location = location;
    value = tree;
    outside = new Level(around, null, List.of(tree).iterator());
    place = outside;
  }

  /**
   * Creates a parser that stands before the tree. What calls it need not load this class before.
   *
   * @param tree as {@link JsonReader#any} returns it
   * @param around the place where it was read
   */
  static JsonParser of(Object tree, JsonStreamContext around, JsonLocation location) {
    return new JsonTreeParser(tree, around, location);
  }

  /** An object or a list that is being read. */
  private static final class Level extends JsonStreamContext {
    private final JsonStreamContext parent;
    private final @Nullable Level before;
    private final Iterator<?> rest;
    private @Nullable String name;
    private @Nullable Object property;
    private @Nullable Object note;

    Level(JsonStreamContext parent, @Nullable Level before, Iterator<?> rest) {
      this.parent = parent;
      this.before = before;
      this.rest = rest;
    }

    Level inside(boolean object, Iterator<?> values) {
      Level inside = new Level(before == null ? parent : this, this, values);
      inside._type = object ? TYPE_OBJECT : TYPE_ARRAY;
      inside._index = -1;
      return inside;
    }

    void count() {
      _index++;
    }

    @Override
    public JsonStreamContext getParent() {
      return parent;
    }

    @Override
    public @Nullable String getCurrentName() {
      return name;
    }

    @Override
    public boolean hasCurrentName() {
      return name != null;
    }

    @Override
    public @Nullable Object getCurrentValue() {
      return note;
    }

    @Override
    public void setCurrentValue(Object value) {
      note = value;
    }
  }

  /** Returns the value whose first token is the current one. */
  Object tree() {
    return value;
  }

  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    if (_currToken == JsonToken.FIELD_NAME) {
      return at(place.property);
    }
    if (!place.rest.hasNext()) {
      return end();
    }
    Object next = place.rest.next();
    if (place.inObject()) {
      Map.Entry<?, ?> entry = (Map.Entry<?, ?>) next;
      place.name = (String) entry.getKey();
      place.property = entry.getValue();
      _currToken = JsonToken.FIELD_NAME;
      return _currToken;
    }
    place.count();
    return at(next);
  }

  private JsonToken at(@Nullable Object next) {
    value = next == null ? JsonToken.VALUE_NULL : next;
    if (next instanceof Map<?, ?> object) {
      place = place.inside(true, object.entrySet().iterator());
      _currToken = JsonToken.START_OBJECT;
    } else if (next instanceof List<?> list) {
      place = place.inside(false, list.iterator());
      _currToken = JsonToken.START_ARRAY;
    } else {
      _currToken = next == null
          ? JsonToken.VALUE_NULL
          : next instanceof String
              ? JsonToken.VALUE_STRING
              : next instanceof Boolean truth
                  ? truth ? JsonToken.VALUE_TRUE : JsonToken.VALUE_FALSE
                  : next instanceof BigDecimal
                      ? JsonToken.VALUE_NUMBER_FLOAT
                      : JsonToken.VALUE_NUMBER_INT;
    }
    return _currToken;
  }

  private @Nullable JsonToken end() {
    _currToken =
        place.before == null ? null : place.inObject() ? JsonToken.END_OBJECT : JsonToken.END_ARRAY;
    place = place.before == null ? place : place.before;
    return _currToken;
  }

  @Override
  public String getText() {
    return _currToken == JsonToken.FIELD_NAME ? String.valueOf(place.name) : value.toString();
  }

  @Override
  public @Nullable String currentName() {
    return getCurrentName();
  }

  /** Behind the first token of an object or a list, the name is that of the property around it. */
  @Override
  public @Nullable String getCurrentName() {
    boolean first = _currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY;
    JsonStreamContext named = first ? place.getParent() : place;
    return named == outside ? outside.parent.getCurrentName() : named.getCurrentName();
  }

  @Override
  public JsonStreamContext getParsingContext() {
    return place == outside ? outside.parent : place;
  }

  @Override
  public Number getNumberValue() {
    return (Number) value;
  }

  @Override
  public NumberType getNumberType() {
    return value instanceof BigDecimal
        ? NumberType.BIG_DECIMAL
        : value instanceof BigInteger
            ? NumberType.BIG_INTEGER
            : value instanceof Long ? NumberType.LONG : NumberType.INT;
  }

  @Override
  public int getIntValue() throws IOException {
    long number = getLongValue();
    if (number != (int) number) {
      reportOverflowInt();
    }
    return (int) number;
  }

  @Override
  public long getLongValue() throws IOException {
    if (value instanceof BigInteger) {
      reportOverflowLong();
    }
    return getNumberValue().longValue();
  }

  @Override
  public BigInteger getBigIntegerValue() {
    return getDecimalValue().toBigInteger();
  }

  @Override
  public float getFloatValue() {
    return getNumberValue().floatValue();
  }

  @Override
  public double getDoubleValue() {
    return getNumberValue().doubleValue();
  }

  @Override
  public BigDecimal getDecimalValue() {
    return value instanceof BigDecimal decimal ? decimal : new BigDecimal(String.valueOf(value));
  }

  @Override
  public JsonLocation getTokenLocation() {
    return location;
  }

  @Override
  public JsonLocation getCurrentLocation() {
    return location;
  }

  @Override
  public char[] getTextCharacters() {
    return getText().toCharArray();
  }

  @Override
  public int getTextLength() {
    return getText().length();
  }

  @Override
  public int getTextOffset() {
    return 0;
  }

  @Override
  public boolean hasTextCharacters() {
    return false;
  }

  @Override
  public byte[] getBinaryValue(Base64Variant variant) throws IOException {
    return variant.decode(getText());
  }

  @Override
  public void overrideCurrentName(String name) {
    throw new UnsupportedOperationException("names stay as they were read");
  }

  @Override
  protected void _handleEOF() {}

  @Override
  public void close() {
    _currToken = null;
  }

  @Override
  public boolean isClosed() {
    return _currToken == null;
  }

  @Override
  public @Nullable ObjectCodec getCodec() {
    return null;
  }

  @Override
  public void setCodec(ObjectCodec codec) {
    throw new UnsupportedOperationException("there is none");
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }
}
