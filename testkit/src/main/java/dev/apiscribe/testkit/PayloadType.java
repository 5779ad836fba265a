package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Returns what a payload is read as. */
@SuppressWarnings("UnusedTypeParameter") // the type of what read() returns
record PayloadType<T>(JavaType type) {
  private static final TypeFactory TYPES = TypeFactory.defaultInstance();

  static <M> PayloadType<M> of(Class<M> model) {
    return new PayloadType<>(TYPES.constructType(model));
  }

  /** An object without a model. */
  static PayloadType<Map<String, @Nullable Object>> members() {
    return new PayloadType<>(TYPES.constructMapType(Map.class, String.class, Object.class));
  }

  static <E> PayloadType<List<E>> listOf(PayloadType<E> element) {
    return new PayloadType<>(TYPES.constructCollectionType(List.class, element.type));
  }
}
