package dev.apiscribe.review.reading.helpcentre;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeTextTest {
  private static String written(TypeText type) {
    String text = type.type()
        + (type.format() == null ? "" : "/" + type.format())
        + (type.schema() == null ? "" : " " + type.schema());
    TypeText element = type.element();
    return (element == null ? text : text + (type.map() ? " {} " : " [] ") + written(element))
        + (type.understood() ? "" : "?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "String | string",
        "Integer | integer",
        "int | integer",
        "Int32 | integer/int32",
        "int64 | integer/int64",
        "Long | integer/int64",
        "Float | number",
        "Double | number",
        "Number | number",
        "Boolean | boolean",
        "Bool | boolean",
        "Object | object",
        "JSON object | object",
        "Map | object",
        "Bollard object | object Bollard",
        "Array of strings | array [] string",
        "Array of Bollard objects | array [] object Bollard",
        "Array of arrays | array [] array",
        "Array of objects | array [] object",
        "Array | array",
        "List<Integer> | array [] integer",
        "List of longs | array [] integer/int64",
        "Array<Array<String>> | array [] array [] string",
        "string[] | array [] string",
        "Map<String,String> | object {} string",
        "Map<String, Bollard object> | object {} object Bollard",
        "Map<String,List<Int>> | object {} array [] integer",
        "Quay | object Quay",
        "Array of Quay | array [] object Quay",
        "file | string/binary",
        "Date | string/date",
        "String (base64) | string?",
        "Anchorage | any?",
        "Array of anchorages | array [] any??",
      })
  void readsTypesAsPagesWriteThem(String text, String read) {
    assertThat(written(TypeText.of(text, "Quay"::equals))).isEqualTo(read);
  }

  @Test
  void stopsAtListsWithinListsWithoutEnd() {
    assertThat(TypeText.of("Array of ".repeat(5000) + "strings", name -> false).understood())
        .isFalse();
  }
}
