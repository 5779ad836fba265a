package dev.apiscribe.runtime.json;

import java.io.IOException;

/** Reads and writes the JSON of one type. Immutable, and safe for concurrent use. */
public abstract class JsonCodec<T> {
  private final String name;

  /**
   * Creates a codec.
   *
   * @param name what messages call the type, such as {@code Stream} or {@code list of Stream}
   */
  protected JsonCodec(String name) {
    this.name = name;
  }

  public final String name() {
    return name;
  }

  /**
   * Reads the value whose first token is the current one, which is not null, and stops at its last.
   */
  public abstract T read(JsonReader in) throws IOException;

  public abstract void write(JsonWriter out, T value) throws IOException;

  /** Tells what breaks a documented constraint inside of the value. By default nothing can. */
  public void check(ValueCheck check, T value) {}

  /** Returns whether null is a value of the type, and a list may hold it. */
  boolean isNullable() {
    return false;
  }
}
