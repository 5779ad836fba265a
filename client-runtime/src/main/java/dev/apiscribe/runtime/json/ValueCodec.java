package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;

/**
 * A codec of a type whose values are those of another codec, such as an enumeration of numbers.
 *
 * @param <V> the type of the values in JSON
 */
public abstract class ValueCodec<T, V> extends JsonCodec<T> {
  private final JsonCodec<V> values;

  protected ValueCodec(String name, JsonCodec<V> values) {
    super(name);
    this.values = values;
  }

  /** Fails with {@link IllegalArgumentException} when the type does not have the value. */
  protected abstract T fromValue(V value);

  protected abstract V toValue(T value);

  @Override
  public final T read(JsonReader in) throws IOException {
    V value = values.read(in);
    try {
      return fromValue(value);
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException("refused by the type");
    }
  }

  @Override
  public final void write(JsonWriter out, T value) throws IOException {
    values.write(out, toValue(value));
  }
}
