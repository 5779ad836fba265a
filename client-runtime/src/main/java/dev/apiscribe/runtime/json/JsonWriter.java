package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.internal.value.AnyValue;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes JSON. A property that is null is left out. Not safe for concurrent use. */
public final class JsonWriter {
  private final JsonGenerator out;

  /** Creates a writer to a generator, which the caller closes. */
  public JsonWriter(JsonGenerator out) {
    this.out = out;
  }

  /**
   * Returns the names of the properties of a model that are written as they were read, by
   * {@link #others}, or not at all.
   *
   * @param unreadable the documented ones whose accessors fail
   */
  public static Set<String> kept(
      Set<String> unreadable, Map<String, @Nullable Object> additionalProperties) {
    if (unreadable.isEmpty()) {
      return additionalProperties.keySet();
    }
    Set<String> kept = new HashSet<>(unreadable);
    kept.addAll(additionalProperties.keySet());
    return kept;
  }

  public void start() throws IOException {
    out.writeStartObject();
  }

  public void end() throws IOException {
    out.writeEndObject();
  }

  public void text(ModelCodec<?> codec, int property, @Nullable String value) throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      out.writeString(value);
    }
  }

  public void integer(ModelCodec<?> codec, int property, @Nullable Long value) throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      out.writeNumber(value);
    }
  }

  public void smallInteger(ModelCodec<?> codec, int property, @Nullable Integer value)
      throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      out.writeNumber(value);
    }
  }

  public void decimal(ModelCodec<?> codec, int property, @Nullable BigDecimal value)
      throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      out.writeNumber(value);
    }
  }

  public void bool(ModelCodec<?> codec, int property, @Nullable Boolean value) throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      out.writeBoolean(value);
    }
  }

  public <V> void value(ModelCodec<?> codec, int property, @Nullable V value, JsonCodec<V> type)
      throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      type.write(this, value);
    }
  }

  public <E> void list(
      ModelCodec<?> codec, int property, @Nullable List<E> value, JsonCodec<E> element)
      throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      listHere(element, value);
    }
  }

  public <V> void map(
      ModelCodec<?> codec, int property, @Nullable Map<String, V> value, JsonCodec<V> type)
      throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      mapHere(type, value);
    }
  }

  public void any(ModelCodec<?> codec, int property, @Nullable Object value) throws IOException {
    if (value != null) {
      out.writeFieldName(codec.property(property));
      anyHere(value);
    }
  }

  /** Writes properties that the codec does not know, nulls included. */
  public void others(Map<String, @Nullable Object> properties) throws IOException {
    if (!properties.isEmpty()) {
      properties(JsonCodecs.ANY, properties);
    }
  }

  void textHere(String value) throws IOException {
    out.writeString(value);
  }

  void anyHere(@Nullable Object value) throws IOException {
    AnyValue.write(out, value);
  }

  <E> void listHere(JsonCodec<E> element, List<E> values) throws IOException {
    out.writeStartArray();
    for (E value : values) {
      valueHere(element, value);
    }
    out.writeEndArray();
  }

  <V> void mapHere(JsonCodec<V> type, Map<String, V> values) throws IOException {
    out.writeStartObject();
    properties(type, values);
    out.writeEndObject();
  }

  private <V> void properties(JsonCodec<V> type, Map<String, V> values) throws IOException {
    for (Map.Entry<String, V> each : values.entrySet()) {
      if (each.getKey() == null) {
        throw new UnfitValueException("a name that is null");
      }
      out.writeFieldName(each.getKey());
      valueHere(type, each.getValue());
    }
  }

  private <V> void valueHere(JsonCodec<V> type, @Nullable V value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else {
      type.write(this, value);
    }
  }
}
