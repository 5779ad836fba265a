package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.apiscribe.runtime.internal.value.MissingProperty;
import java.io.IOException;
import java.util.List;

/**
 * A codec of an object with named properties. A property is identified by its index in the list of
 * names, which is the order in which they are expected.
 */
public abstract class ModelCodec<T> extends JsonCodec<T> {
  private final String[] names;
  private final SerializableString[] encoded;

  protected ModelCodec(String name, String... properties) {
    super(name);
    names = properties;
    encoded = new SerializableString[properties.length];
    for (int i = 0; i < properties.length; i++) {
      encoded[i] = new SerializedString(properties[i]);
    }
  }

  /**
   * Reads the properties. A required one that is missing is an IllegalStateException,
   * {@code missing property: name}.
   */
  protected abstract T readProperties(JsonReader in) throws IOException;

  @Override
  public final T read(JsonReader in) throws IOException {
    in.expectObject(this);
    try {
      T value = readProperties(in);
      in.refuseUnread();
      return value;
    } catch (IllegalStateException e) {
      String missing = MissingProperty.name(e);
      if (missing != null) {
        throw in.missing(missing);
      }
      throw e;
    }
  }

  /** Returns the names of the properties, in their order. */
  public final List<String> properties() {
    return List.of(names);
  }

  /** The number of properties. */
  final int size() {
    return names.length;
  }

  final String name(int index) {
    return names[index];
  }

  final SerializableString property(int index) {
    return encoded[index];
  }

  /** Looks behind the expected property first. {@link #size()} for a property of another name. */
  final int indexOf(String name, int expected) {
    int count = names.length;
    for (int i = expected; i < count; i++) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    for (int i = Math.min(expected, count) - 1; i >= 0; i--) {
      if (names[i].equals(name)) {
        return i;
      }
    }
    return count;
  }
}
