package dev.apiscribe.runtime.json;

import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;

/** A codec of a type whose values are texts, such as an enumeration. */
public abstract class TextCodec<T> extends JsonCodec<T> {

  protected TextCodec(String name) {
    super(name);
  }

  /** Fails with {@link IllegalArgumentException} when it is the text of no value. */
  protected abstract T fromText(String text);

  protected abstract String toText(T value);

  @Override
  public final T read(JsonReader in) throws IOException {
    String text = in.textHere(this);
    try {
      return fromText(text);
    } catch (IllegalArgumentException e) {
      throw new UnfitValueException("refused by the type");
    }
  }

  @Override
  public final void write(JsonWriter out, T value) throws IOException {
    out.textHere(toText(value));
  }
}
