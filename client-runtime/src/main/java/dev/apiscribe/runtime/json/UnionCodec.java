package dev.apiscribe.runtime.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;

/**
 * A codec of a type with variants. The first property of an object often tells which one it is;
 * where it does not, the value is held as a tree and read from there, once.
 */
public abstract class UnionCodec<T> extends JsonCodec<T> {
  private final UnionRules rules;

  protected UnionCodec(String name, UnionRules rules) {
    super(name);
    this.rules = rules;
  }

  /** Reads the current value, which is of that variant. */
  protected abstract T readVariant(int variant, JsonReader in) throws IOException;

  /**
   * Keeps what is of no variant.
   *
   * @param json as {@link JsonReader#any} returns it
   */
  protected abstract T unknown(Object json);

  /** Reads a value. A strict reader refuses what is of no variant. */
  @Override
  public final T read(JsonReader in) throws IOException {
    int variant = in.variant(rules);
    return variant >= 0 ? readHere(variant, in) : readAgain(in);
  }

  private T readAgain(JsonReader in) throws IOException {
    JsonParser source = in.again();
    try {
      return readHere(in.variant(rules), in);
    } catch (UnreadValueException e) {
      throw e;
    } catch (UnfitValueException e) {
      // Its place is known as long as the tree is read.
      throw new UnfitValueException(e.reason(), e.pointer(in.pointer()));
    } finally {
      in.goOn(source);
    }
  }

  private T readHere(int variant, JsonReader in) throws IOException {
    if (variant < 0) {
      return unknown(in.unknown(new UnfitValueException("not a " + name())));
    }
    try {
      return readVariant(variant, in);
    } catch (UnfitValueException e) {
      return unknown(in.unknown(e));
    }
  }
}
