// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Finds what the interfaces declare of a method or parameter: a class does not inherit annotations from them. */
@Generated("apiscribe")
final class Declarations {
  private Declarations() {}

  /** Returns the interface's method; null if no interface of the class has it. */
  static @Nullable Method of(Class<?> resource, String name, Class<?>[] parameterTypes) {
    for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
      for (Class<?> each : type.getInterfaces()) {
        try {
          return each.getMethod(name, parameterTypes);
        } catch (NoSuchMethodException e) {
          // then another interface, or none
        }
      }
    }
    return null;
  }

  /** Returns the name of a parameter in messages; null for the body. */
  static @Nullable String parameter(Annotation[] annotations) {
    for (Annotation each : annotations) {
      String name = each instanceof PathParam path ? "path " + path.value()
          : each instanceof QueryParam query ? "query " + query.value()
          : each instanceof HeaderParam header ? "header " + header.value()
          : null;
      if (name != null) {
        return name;
      }
    }
    return null;
  }
}
