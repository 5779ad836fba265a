package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.apiscribe.runtime.internal.value.AnnotatedModel;
import dev.apiscribe.runtime.internal.value.OptionalDatabind;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** A type that databind has to read. Its reader is made with the first response. */
final class ReflectedType<T> extends JsonType<T> {
  private final Type type;
  private volatile @Nullable DatabindReader reader;

  ReflectedType(String name, Type type) {
    super(name);
    this.type = type;
  }

  @Override
  public List<String> properties() {
    return type instanceof Class<?> model ? AnnotatedModel.properties(model) : List.of();
  }

  @Override
  public @Nullable T read(JsonParser parser, @Nullable BinaryOperator<String> leniencies)
      throws IOException {
    DatabindReader made = reader;
    if (made == null) {
      OptionalDatabind.require("to read a " + name());
      made = new DatabindReader(type);
      reader = made;
    }
    return made.read(parser, leniencies);
  }
}
