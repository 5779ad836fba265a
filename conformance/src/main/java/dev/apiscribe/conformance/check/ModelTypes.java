package dev.apiscribe.conformance.check;

import dev.apiscribe.conformance.spec.DocumentedSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Java type that a schema must have been turned into. */
public final class ModelTypes {
  private ModelTypes() {}

  /** Fails with {@link IllegalStateException} when there is no such class. */
  public static Type of(String api, DocumentedSchema schema) {
    if (schema.name() != null && (schema.isModel() || !schema.values().isEmpty())) {
      return named("dev.apiscribe." + api + ".model." + schema.name());
    }
    if (schema.type().equals("array")) {
      return new Container(List.class, of(api, schema.items()));
    }
    if (schema.isMap()) {
      DocumentedSchema values = schema.additionalPropertySchema();
      return new Container(
          Map.class, String.class, values == null ? Object.class : of(api, values));
    }
    return schema.type().equals("string") ? String.class : Object.class;
  }

  private static Class<?> named(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("not generated: " + name, e);
    }
  }

  private record Container(Class<?> raw, List<Type> arguments) implements ParameterizedType {
    Container(Class<?> raw, Type... arguments) {
      this(raw, List.of(arguments));
    }

    @Override
    public Type[] getActualTypeArguments() {
      return arguments.toArray(Type[]::new);
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
