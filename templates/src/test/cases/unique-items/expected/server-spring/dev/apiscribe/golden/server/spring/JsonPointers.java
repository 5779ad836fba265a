// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** JSON Pointers (RFC 6901) to places in a body. */
@Generated("apiscribe")
final class JsonPointers {
  private JsonPointers() {}

  /** Returns the place in a body of that type where a constraint is broken. */
  static String of(Type body, Path path) {
    StringBuilder pointer = new StringBuilder();
    Type type = body;
    for (Path.Node node : path) {
      if (node.isInIterable()) {
        Object step = node.getKey() != null ? node.getKey() : node.getIndex();
        pointer.append(step == null ? "" : step(step.toString()));
        type = element(type);
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        Field field = field(type, node.getName());
        pointer.append(step(wireName(field, node.getName())));
        type = field == null ? Object.class : field.getGenericType();
      }
    }
    return pointer.toString();
  }

  static String step(String name) {
    String shown = name.length() > 100 ? name.substring(0, 100) + "..." : name; // it may be the caller's own
    return "/" + shown.replaceAll("\\p{Cntrl}", "?").replace("~", "~0").replace("/", "~1");
  }

  /** Returns the name of the place in messages; the whole body has the empty pointer. */
  static String place(String pointer) {
    return pointer.isEmpty() ? "body" : pointer;
  }

  private static Type element(Type container) {
    return container instanceof ParameterizedType type
        ? type.getActualTypeArguments()[type.getActualTypeArguments().length - 1]
        : Object.class;
  }

  private static @Nullable Field field(Type type, String name) {
    try {
      return type instanceof Class<?> model ? model.getDeclaredField(name) : null;
    } catch (NoSuchFieldException e) {
      return null; // a type of the application's own: its Java name is the best there is
    }
  }

  private static String wireName(@Nullable Field field, String name) {
    JsonProperty property = field == null ? null : field.getAnnotation(JsonProperty.class);
    return property == null ? name : property.value();
  }
}
