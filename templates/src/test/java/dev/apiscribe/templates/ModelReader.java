package dev.apiscribe.templates;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.runtime.internal.json.InvalidJsonException;
import dev.apiscribe.runtime.internal.json.JsonType;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the ways in which a generated model is read.
 *
 * @param leavesNullsToValidation whether a null in a list is read, and refused by the constraints
 *     of the model
 */
record ModelReader(String name, boolean leavesNullsToValidation, Reading reading) {
  private static final JsonMapper WRITER = JsonMapper.builder().build();

  /** Fails with the exception of its library when the JSON is none of the model. */
  private interface Reading {
    @Nullable
    Object read(String json) throws IOException;
  }

  /**
   * The codec of the client, jackson-databind as the client uses it for classes without a codec,
   * and the mappers of both kinds of servers, as their {@code StrictTypes} has them.
   */
  static List<ModelReader> all(ClassLoader loader, String base, Class<?> model)
      throws ReflectiveOperationException {
    JsonMapper.Builder two = JsonMapper.builder();
    loader
        .loadClass(base + ".server.jaxrs.StrictTypes")
        .getMethod("apply", JsonMapper.Builder.class)
        .invoke(null, two);
    JsonMapper jackson2 = two.build();
    tools.jackson.databind.json.JsonMapper.Builder three =
        tools.jackson.databind.json.JsonMapper.builder();
    loader
        .loadClass(base + ".server.spring.StrictTypes")
        .getMethod("apply", tools.jackson.databind.json.JsonMapper.Builder.class)
        .invoke(null, three);
    tools.jackson.databind.json.JsonMapper jackson3 = three.build();
    Field codec = loader
        .loadClass(base + ".client." + model.getSimpleName() + "Json")
        .getDeclaredField("CODEC");
    codec.setAccessible(true);
    JsonType<?> own = JsonType.of((JsonCodec<?>) codec.get(null));
    JsonType<?> databind = JsonType.of(model.getSimpleName(), model);
    return List.of(
        new ModelReader("codec", false, json -> read(own, json)),
        new ModelReader("databind", false, json -> read(databind, json)),
        new ModelReader("Jackson 2", true, json -> jackson2.readValue(json, model)),
        new ModelReader("Jackson 3", true, json -> jackson3.readValue(json, model)));
  }

  private static @Nullable Object read(JsonType<?> type, String json) throws IOException {
    try (JsonParser parser = JsonSettings.FACTORY.createParser(json)) {
      JsonType.start(parser);
      return type.read(parser, null);
    }
  }

  /** The model; empty when the JSON is refused. */
  Optional<Object> read(String json) throws IOException {
    try {
      return Optional.ofNullable(reading.read(json));
    } catch (InvalidJsonException | JsonMappingException | tools.jackson.core.JacksonException e) {
      return Optional.empty();
    }
  }

  String write(Object value) {
    try {
      return WRITER.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
