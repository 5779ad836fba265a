package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.apiscribe.openapi.Json;
import java.lang.reflect.Type;
import tools.jackson.databind.json.JsonMapper;

/**
 * Jackson 3.
 *
 * @param variant how the mapper is configured
 */
public record Jackson3Mapper(String variant, JsonMapper mapper) implements ModelMapper {

  public static Jackson3Mapper plain() {
    return new Jackson3Mapper("", JsonMapper.builder().build());
  }

  public static Jackson3Mapper withoutNulls() {
    JsonMapper mapper = JsonMapper.builder()
        .changeDefaultPropertyInclusion(inclusion -> inclusion
            .withValueInclusion(JsonInclude.Include.NON_NULL)
            .withContentInclusion(JsonInclude.Include.NON_NULL))
        .build();
    return new Jackson3Mapper("non-null", mapper);
  }

  @Override
  public Subject subject() {
    return Subject.MODEL_JACKSON3;
  }

  @Override
  public Object read(JsonNode json, Type type) {
    return mapper.readValue(Json.bytes(json), mapper.constructType(type));
  }

  @Override
  public JsonNode write(Object value) {
    return Json.parse(mapper.writeValueAsBytes(value));
  }
}
