package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.ModelCodec;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A type that has a codec. */
public final class CodecType<T> extends JsonType<T> {
  private final JsonCodec<T> codec;

  CodecType(JsonCodec<T> codec) {
    super(codec.name());
    this.codec = codec;
  }

  @Override
  public List<String> properties() {
    return codec instanceof ModelCodec<?> model ? model.properties() : List.of();
  }

  @Override
  public @Nullable T read(JsonParser parser, @Nullable BinaryOperator<String> leniencies)
      throws IOException {
    JsonReader in = new JsonReader(parser, leniencies);
    try {
      return Json.readLast(codec, in, parser);
    } catch (UnfitValueException e) {
      throw new InvalidJsonException(
          e.pointer(in.pointer()), parser.currentTokenLocation().getByteOffset(), reason(e));
    } catch (JacksonException e) {
      throw error(in.pointer(), e, parser);
    } catch (CharConversionException e) {
      throw new InvalidJsonException(
          in.pointer(), parser.currentLocation().getByteOffset(), reason(e));
    } catch (NumberFormatException e) {
      // An exponent beyond all measure; the parser lets it through as it is, with the number in its
      // message.
      throw new InvalidJsonException(
          in.pointer(),
          parser.currentTokenLocation().getByteOffset(),
          "a number that does not fit");
    }
  }

  static InvalidJsonException error(String pointer, JacksonException failure, JsonParser parser) {
    long offset = failure.getLocation() == null ? -1 : failure.getLocation().getByteOffset();
    long known = offset < 0 ? parser.currentLocation().getByteOffset() : offset;
    return new InvalidJsonException(pointer, known, reason(failure));
  }

  /** Why reading failed, without what was read, which the parser's own messages quote. */
  public static String reason(IOException failure) {
    if (failure instanceof UnfitValueException || failure instanceof InvalidJsonException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof JsonEOFException) {
      return "the JSON ends too early";
    }
    if (failure instanceof StreamConstraintsException) {
      return "too deep, or longer than is read";
    }
    return failure instanceof InputCoercionException
        ? "a number that does not fit"
        : "malformed JSON";
  }
}
