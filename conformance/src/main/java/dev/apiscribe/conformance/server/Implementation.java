package dev.apiscribe.conformance.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationHandler;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.MemberRemoval;
import net.bytebuddy.description.annotation.AnnotationDescription;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * Classes that implement a generated interface like a hand-written one; Spring does not accept a
 * JDK proxy.
 */
final class Implementation {
  private Implementation() {}

  /**
   * An instance of a new class.
   *
   * @param annotations of the class
   */
  static Object of(
      Class<?> type, InvocationHandler handler, List<Class<? extends Annotation>> annotations) {
    try {
      return new ByteBuddy()
          .subclass(Object.class)
          .name("examples." + type.getSimpleName().replaceFirst("Operations$", "") + "Examples")
          .implement(type)
          .annotateType(annotations.stream()
              .map(each -> AnnotationDescription.Builder.ofType(each).build())
              .toList())
          .method(ElementMatchers.isDeclaredBy(type))
          .intercept(InvocationHandlerAdapter.of(handler))
          .make()
          .load(type.getClassLoader())
          .getLoaded()
          .getDeclaredConstructor()
          .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The interface, or a copy of it that lacks these methods. */
  static Class<?> without(Set<String> methods, Class<?> type) {
    boolean none =
        Arrays.stream(type.getMethods()).noneMatch(method -> methods.contains(method.getName()));
    return none
        ? type
        : new ByteBuddy()
            .redefine(type)
            .name("examples." + type.getSimpleName())
            .visit(new MemberRemoval()
                .stripMethods(ElementMatchers.namedOneOf(methods.toArray(String[]::new))))
            .make()
            .load(type.getClassLoader())
            .getLoaded();
  }
}
