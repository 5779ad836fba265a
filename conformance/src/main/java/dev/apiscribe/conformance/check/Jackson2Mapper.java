package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;

/**
 * Jackson 2.
 *
 * @param variant how the mapper is configured
 */
public record Jackson2Mapper(String variant, ObjectMapper mapper) implements ModelMapper {

  public static Jackson2Mapper plain() {
    return new Jackson2Mapper("", new ObjectMapper());
  }

  public static Jackson2Mapper withoutNulls() {
    return new Jackson2Mapper(
        "non-null", new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL));
  }

  @Override
  public Subject subject() {
    return Subject.MODEL_JACKSON2;
  }

  @Override
  public Object read(JsonNode json, Type type) {
    try {
      return mapper.readValue(Json.bytes(json), mapper.constructType(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public JsonNode write(Object value) {
    try {
      return Json.parse(mapper.writeValueAsBytes(value));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
