package dev.apiscribe.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the programs that read and write generated models. */
interface Reading {
  Map<Type, JsonCodec<?>> SCALARS = Map.of(
      String.class,
      JsonCodecs.TEXT,
      Long.class,
      JsonCodecs.INTEGER,
      BigDecimal.class,
      JsonCodecs.DECIMAL,
      Boolean.class,
      JsonCodecs.BOOLEAN);

  /** Reads a value and writes it back; fails with the exception of its library. */
  JsonNode through(JsonNode value, Type type) throws IOException;

  static Reading jackson2(JsonMapper mapper) {
    return (value, type) -> {
      Object read = mapper.readValue(Json.bytes(value), mapper.constructType(type));
      return Json.parse(mapper.writeValueAsBytes(read));
    };
  }

  static Reading jackson3(tools.jackson.databind.json.JsonMapper mapper) {
    return (value, type) -> {
      Object read = mapper.readValue(Json.bytes(value), mapper.constructType(type));
      return Json.parse(mapper.writeValueAsBytes(read));
    };
  }

  /** The codecs that a client has, read patiently as a client reads responses. */
  static Reading client(ClassLoader loader, String clientPackage) {
    return (value, type) -> through(codec(loader, clientPackage, type), value);
  }

  private static <T> JsonNode through(JsonCodec<T> codec, JsonNode value) throws IOException {
    JsonFactory json = new JsonFactory();
    T read;
    try (JsonParser parser = json.createParser(Json.bytes(value))) {
      parser.nextToken();
      read = codec.read(new JsonReader(parser, (pointer, reason) -> pointer));
    }
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (JsonGenerator generator = json.createGenerator(written)) {
      codec.write(new JsonWriter(generator), read);
    }
    return Json.parse(written.toByteArray());
  }

  private static JsonCodec<?> codec(ClassLoader loader, String clientPackage, Type type) {
    if (type instanceof ModelTypes.Generic generic) {
      List<Type> arguments = generic.arguments();
      return generic.raw() == List.class
          ? JsonCodecs.list(codec(loader, clientPackage, arguments.get(0)))
          : JsonCodecs.map(codec(loader, clientPackage, arguments.get(1)));
    }
    JsonCodec<?> scalar = SCALARS.get(type);
    if (scalar != null) {
      return scalar;
    }
    String model = ((Class<?>) type).getSimpleName();
    try {
      Field codec =
          loader.loadClass(clientPackage + "." + model + "Json").getDeclaredField("CODEC");
      codec.setAccessible(true); // clients keep their codecs to themselves
      return (JsonCodec<?>) codec.get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("found no codec of " + model, e);
    }
  }

  /** The mapper of the JAX-RS interfaces; nothing where they are not on the class path. */
  static Optional<Reading> jaxrs(ClassLoader loader, String serverPackage) {
    JsonMapper.Builder builder = JsonMapper.builder();
    return strict(loader, serverPackage, JsonMapper.Builder.class, builder)
        ? Optional.of(jackson2(builder.build()))
        : Optional.empty();
  }

  /** The mapper of the Spring interfaces; nothing where they are not on the class path. */
  static Optional<Reading> spring(ClassLoader loader, String serverPackage) {
    tools.jackson.databind.json.JsonMapper.Builder builder =
        tools.jackson.databind.json.JsonMapper.builder();
    return strict(
            loader, serverPackage, tools.jackson.databind.json.JsonMapper.Builder.class, builder)
        ? Optional.of(jackson3(builder.build()))
        : Optional.empty();
  }

  private static boolean strict(
      ClassLoader loader, String serverPackage, Class<?> parameter, Object builder) {
    try {
      Class<?> types = loader.loadClass(serverPackage + ".StrictTypes");
      types.getMethod("apply", parameter).invoke(null, builder);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          serverPackage + ".StrictTypes: expected the generated class", e);
    }
  }

  /** Returns what differs after a round trip, or why there is none; empty if nothing does. */
  static String problem(Reading reading, JsonNode value, Type type) {
    try {
      return JsonDifference.first(value, reading.through(value, type));
    } catch (IOException | RuntimeException | LinkageError e) {
      return inOneLine(e);
    }
  }

  private static String inOneLine(Throwable failure) {
    @Nullable String message = failure.getMessage();
    return failure.getClass().getSimpleName()
        + (message == null ? "" : ": " + message.lines().findFirst().orElse(""));
  }
}
