// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.model;

import java.util.Set;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** What the builders of models share: they keep what was read beside the values of documented properties. */
@Generated("apiscribe")
abstract class ModelBuilder {
  /** For values read by an ObjectMapper, which does not tell where they are: the pointer is that inside of the model. */
  static final UnaryOperator<String> INSIDE = new Inside();

  @Nullable ModelProperties kept;

  ModelBuilder() {}

  /**
   * Keeps a value of a documented property as it was read, to be written back.
   *
   * @param pointer where it is in the JSON that is being read
   * @param reason why the accessor of the property fails; null for an explicit null, which it takes
   */
  public final void keep(String name, @Nullable Object value, String pointer, @Nullable String reason) {
    kept().put(name, value);
    if (reason != null) {
      kept().putReason(name, pointer, reason);
    }
  }

  private ModelProperties kept() {
    ModelProperties there = kept;
    if (there == null) {
      there = ModelProperties.empty();
      kept = there;
    }
    return there;
  }

  /** Adds a property that the document does not name, and returns the given builder, which is this. */
  final <B> B add(B builder, Set<String> documented, String name, @Nullable Object value) {
    if (documented.contains(name)) {
      throw new IllegalArgumentException("a documented property has a method of its own: " + name);
    }
    kept().put(name, value);
    return builder;
  }

  /** Returns the value that a property is set to, and forgets what was read of it. */
  final <T> @Nullable T set(String name, @Nullable T value) {
    if (kept != null) {
      kept.remove(name);
    }
    return value;
  }

  /** Returns the value that a nullable property is set to; a null is kept. */
  final <T> @Nullable T setNullable(String name, @Nullable T value) {
    set(name, value);
    if (value == null) {
      kept().put(name, null);
    }
    return value;
  }

  /** Returns the model that this builder has just built; fails if an accessor of it would fail. */
  final <M> M complete(String name, M model) {
    if (kept != null) {
      kept.refuseUnreadable(name);
    }
    return model;
  }

  /**
   * Returns the value of a required property for the model.
   *
   * @param missing takes the property's name if it is missing, and returns its JSON Pointer
   */
  final <T> @Nullable T required(String name, @Nullable T value, UnaryOperator<String> missing) {
    if (value == null && (kept == null || !kept.explains(name))) {
      kept().putReason(name, missing.apply(name), "missing property");
    }
    return value;
  }

  /** A class, which is there sooner than a lambda. */
  private static final class Inside implements UnaryOperator<String> {
    @Override
    public String apply(String name) { return ModelProperties.pointer(name); }
  }
}
