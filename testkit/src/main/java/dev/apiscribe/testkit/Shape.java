package dev.apiscribe.testkit;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a payload is read as. */
@SuppressWarnings("UnusedTypeParameter") // the type of what read() returns
record Shape<T>(JavaType type) {
  private static final TypeFactory TYPES = TypeFactory.defaultInstance();

  static <M> Shape<M> of(Class<M> model) {
    return new Shape<>(TYPES.constructType(model));
  }

  /** An object without a model. */
  static Shape<Map<String, @Nullable Object>> members() {
    return new Shape<>(TYPES.constructMapType(Map.class, String.class, Object.class));
  }

  static <E> Shape<List<E>> listOf(Shape<E> element) {
    return new Shape<>(TYPES.constructCollectionType(List.class, element.type));
  }
}
