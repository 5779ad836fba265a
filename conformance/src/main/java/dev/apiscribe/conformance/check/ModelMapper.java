package dev.apiscribe.conformance.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Type;
import java.util.List;

/** A JSON mapper, with which models are read and written. */
public interface ModelMapper {

  Subject subject();

  /** Returns how it is configured; empty for out of the box. */
  String variant();

  /** Returns whether it leaves out nulls wherever no annotation says otherwise. */
  default boolean leavesNullsOut() {
    return !variant().isEmpty();
  }

  /** Fails with a runtime exception when the JSON is not of that type. */
  Object read(JsonNode json, Type type);

  JsonNode write(Object value);

  /** Jackson 2 and 3, out of the box and with null properties left out. */
  static List<ModelMapper> all() {
    return List.of(
        Jackson2Mapper.plain(),
        Jackson2Mapper.withoutNulls(),
        Jackson3Mapper.plain(),
        Jackson3Mapper.withoutNulls());
  }
}
