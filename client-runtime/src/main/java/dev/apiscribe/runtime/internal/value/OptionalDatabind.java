package dev.apiscribe.runtime.internal.value;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Asks for jackson-databind where a class has no codec, and says so where it is missing. */
public final class OptionalDatabind {
  private static final boolean PRESENT =
      isPresent("com.fasterxml.jackson.databind.json.JsonMapper");

  private OptionalDatabind() {}

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, OptionalDatabind.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** @throws IllegalStateException when it is not there; says which jar to add */
  public static void require(String what) {
    if (!PRESENT) {
      throw new IllegalStateException(
          what + " needs jackson-databind, which this program does not have: "
              + "add com.fasterxml.jackson.core:jackson-databind");
    }
  }

  /** Writes a model by its annotations without it, and any other class with it. */
  static void write(JsonGenerator out, Object value) throws IOException {
    AnnotatedModel model = PRESENT ? null : AnnotatedModel.of(value.getClass());
    if (model != null) {
      model.write(out, value);
    } else {
      require("to write a " + value.getClass().getSimpleName() + " as JSON");
      Databind.write(out, value);
    }
  }

  /** As it reads in JSON, without quotes; null when it is not a scalar there. */
  static @Nullable String text(Object value) {
    AnnotatedModel model = AnnotatedModel.of(value.getClass());
    if (model != null) {
      return model.text(value);
    }
    require("to write a " + value.getClass().getSimpleName() + " as text");
    return Databind.text(value);
  }
}
