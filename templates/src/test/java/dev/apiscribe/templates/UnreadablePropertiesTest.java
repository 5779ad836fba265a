package dev.apiscribe.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accessor of a required property without a value fails with the JSON Pointer of its place. */
class UnreadablePropertiesTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final List<String> NAMES =
      List.of("plain", "a/b", "c~d", "e~1f", "g~0h", "/i", "~j", "k/", "l~", "m//n", "o~~p");

  @TempDir
  Path scratch;

  @Test
  void haveThePointerOfTheirPlaceHoweverTheyAreNamed() throws Exception {
    Path classes = compiled();
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, UnreadablePropertiesTest.class.getClassLoader())) {
      Class<?> model = loader.loadClass("dev.apiscribe.golden.model.Thing");
      Map<String, Object> values = new LinkedHashMap<>();
      NAMES.forEach(name -> values.put(name, name));
      JsonNode all = MAPPER.valueToTree(values);
      for (String name : NAMES) {
        for (Object without : List.of(missing(model), explicitlyNull(model, name))) {
          assertThat(all.at(JsonPointer.compile(pointer(without, name))).asText())
              .isEqualTo(name);
        }
      }
    }
  }

  @Test
  void areAllNamedByABuilderHoweverTheyAreNamed() throws Exception {
    Path classes = compiled();
    try (URLClassLoader loader = new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, UnreadablePropertiesTest.class.getClassLoader())) {
      Class<?> model = loader.loadClass("dev.apiscribe.golden.model.Thing");
      Object builder = model.getMethod("builder").invoke(null);
      Throwable refusal = catchThrowable(() -> build(builder)).getCause();
      assertThat(pointers(refusal)).isEqualTo(NAMES);
      assertThat(refusal).hasMessageStartingWith("Thing was not built: /plain: missing property; ");

      String kept = NAMES.get(1);
      keep(builder, kept, "/somewhere/else", "found a number, expected a string");
      assertThat(catchThrowable(() -> build(builder)).getCause())
          .hasMessageContaining("; /a~1b: found a number, expected a string; ");
    }
  }

  private static List<String> pointers(Throwable refusal) throws Exception {
    List<?> pointers = (List<?>) refusal.getClass().getMethod("pointers").invoke(refusal);
    return pointers.stream()
        .map(pointer -> JsonPointer.compile((String) pointer).getMatchingProperty())
        .toList();
  }

  private static Object build(Object builder) throws Exception {
    return builder.getClass().getMethod("build").invoke(builder);
  }

  private static Object missing(Class<?> model) throws Exception {
    return MAPPER.readValue("{}", model);
  }

  private static Object explicitlyNull(Class<?> model, String name) throws Exception {
    Object builder = model.getMethod("builder").invoke(null);
    keep(builder, name, "", null);
    UnaryOperator<String> missing = each -> "";
    return builder.getClass().getMethod("build", UnaryOperator.class).invoke(builder, missing);
  }

  private static void keep(Object builder, String name, String pointer, String reason)
      throws Exception {
    Method keep = builder
        .getClass()
        .getMethod("keep", String.class, Object.class, String.class, String.class);
    keep.setAccessible(true); // the class that declares it is not public
    keep.invoke(builder, name, null, pointer, reason);
  }

  private static String pointer(Object model, String name) throws Exception {
    Throwable failure = catchThrowable(() -> accessor(model.getClass(), name).invoke(model));
    return (String) failure.getCause().getClass().getMethod("pointer").invoke(failure.getCause());
  }

  private static Method accessor(Class<?> model, String name) throws NoSuchMethodException {
    for (Field field : model.getDeclaredFields()) {
      JsonProperty property = field.getAnnotation(JsonProperty.class);
      if (property != null && property.value().equals(name)) {
        return model.getMethod(field.getName());
      }
    }
    throw new NoSuchMethodException(name);
  }

  private Path compiled() throws Exception {
    StringBuilder spec = new StringBuilder();
    String golden = Files.readString(Path.of("src/test/cases/absent-and-null/spec.yaml"));
    spec.append(golden, 0, golden.indexOf("components:"))
        .append("components:\n  schemas:\n    Thing:\n      type: object\n")
        .append("      required: ['" + String.join("', '", NAMES) + "']\n      properties:\n");
    NAMES.forEach(name -> spec.append("        '" + name + "': {type: string}\n"));
    Path file = Files.writeString(scratch.resolve("spec.yaml"), spec);
    Path folder = scratch.resolve("models");
    List<Path> sources = new ArrayList<>();
    Generation.print(file, "models", folder)
        .keySet()
        .forEach(source -> sources.add(folder.resolve(source)));
    Path classes = Files.createDirectory(scratch.resolve("classes"));
    assertThat(Compilation.messages(sources, classes)).isEmpty();
    return classes;
  }
}
