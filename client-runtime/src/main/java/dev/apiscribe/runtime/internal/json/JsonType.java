package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.json.JsonCodec;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A type to read JSON into. */
public abstract class JsonType<T> {
  private final String name;

  JsonType(String name) {
    this.name = name;
  }

  public static <T> JsonType<T> of(JsonCodec<T> codec) {
    return new CodecType<>(codec);
  }

  /** Creates the type of a class without a codec. */
  public static <T> JsonType<T> of(String name, Type type) {
    return new ReflectedType<>(name, type);
  }

  /** Such as {@code list of Stream}, for messages. */
  public final String name() {
    return name;
  }

  /** Returns the names of its properties; empty where they are not known. */
  public List<String> properties() {
    return List.of();
  }

  /**
   * Goes to the first token. False when there is none.
   *
   * @throws InvalidJsonException when that is wrong already
   */
  public static boolean start(JsonParser parser) throws IOException {
    try {
      return parser.nextToken() != null;
    } catch (JacksonException e) {
      throw CodecType.error("", e, parser);
    }
  }

  /**
   * Reads the value whose first token is the current one, with nothing after it. Null for a null.
   *
   * @param leniencies takes the JSON Pointer of what is read although it is not as documented, and
   *     the reason, and returns the pointer as it may be shown; null to refuse it
   * @throws InvalidJsonException for whatever is wrong with the JSON; any other IOException is the
   *     source's
   */
  public abstract @Nullable T read(JsonParser parser, @Nullable BinaryOperator<String> leniencies)
      throws IOException;

  /** A type with arguments, such as {@code List<Stream>}. */
  public record Generic(Class<?> raw, Type... arguments) implements ParameterizedType {
    @Override
    public Type[] getActualTypeArguments() {
      return arguments;
    }

    @Override
    public Type getRawType() {
      return raw;
    }

    @Override
    public @Nullable Type getOwnerType() {
      return null;
    }
  }
}
