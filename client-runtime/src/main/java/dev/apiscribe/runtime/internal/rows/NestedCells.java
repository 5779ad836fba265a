package dev.apiscribe.runtime.internal.rows;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.apiscribe.runtime.internal.value.UnfitValueException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Readers of what has other values in it, and of what is of any kind. */
public final class NestedCells {
  private NestedCells() {}

  static CellReader nullable(CellReader value) {
    return json -> json.currentToken() == JsonToken.VALUE_NULL ? null : value.read(json);
  }

  static CellReader list(CellReader element) {
    return json -> {
      expect(json, JsonToken.START_ARRAY, "not a list");
      List<@Nullable Object> list = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        list.add(element.read(json));
      }
      return Collections.unmodifiableList(list);
    };
  }

  /** By the keys as sent; of a key that comes twice the last value counts. */
  static CellReader map(CellReader value) {
    return json -> object(json, value);
  }

  /**
   * A list with one value for each element; or, where the elements have names, an object.
   *
   * @param names empty when the elements have none
   */
  static CellReader tuple(List<String> names, List<CellReader> elements) {
    return json -> json.currentToken() == JsonToken.START_OBJECT && !names.isEmpty()
        ? namedTuple(json, names, elements)
        : plainTuple(json, elements);
  }

  private static Map<String, @Nullable Object> object(JsonParser json, CellReader value)
      throws IOException {
    expect(json, JsonToken.START_OBJECT, "not an object");
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      map.put(key, value.read(json));
    }
    return Collections.unmodifiableMap(map);
  }

  private static Object plainTuple(JsonParser json, List<CellReader> elements) throws IOException {
    expect(json, JsonToken.START_ARRAY, "not a list");
    List<@Nullable Object> list = new ArrayList<>(elements.size());
    for (CellReader element : elements) {
      if (json.nextToken() == JsonToken.END_ARRAY) {
        throw new UnfitValueException("too few elements");
      }
      list.add(element.read(json));
    }
    if (json.nextToken() != JsonToken.END_ARRAY) {
      throw new UnfitValueException("too many elements");
    }
    return Collections.unmodifiableList(list);
  }

  private static Object namedTuple(JsonParser json, List<String> names, List<CellReader> elements)
      throws IOException {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      int index = names.indexOf(name);
      if (index < 0) {
        throw new UnfitValueException("an element of another name");
      }
      json.nextToken();
      map.put(name, elements.get(index).read(json));
    }
    if (map.size() < names.size()) {
      throw new UnfitValueException("too few elements");
    }
    return Collections.unmodifiableMap(map);
  }

  /** An object of anything, unmodifiable; the current token is its first. */
  public static Map<String, @Nullable Object> object(JsonParser json) throws IOException {
    return object(json, NestedCells::any);
  }

  /** The JSON value as it is: integers as Long or BigInteger, other numbers as BigDecimal. */
  public static @Nullable Object any(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_ARRAY -> list(NestedCells::any).read(json);
      case START_OBJECT -> map(NestedCells::any).read(json);
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT -> integer(json);
      case VALUE_NUMBER_FLOAT -> ScalarCells.exact(json);
      default -> null;
    };
  }

  private static Object integer(JsonParser json) throws IOException {
    return json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
        ? json.getBigIntegerValue()
        : (Object) json.getLongValue();
  }

  private static void expect(JsonParser json, JsonToken token, String otherwise)
      throws UnfitValueException {
    if (json.currentToken() != token) {
      throw new UnfitValueException(otherwise);
    }
  }
}
