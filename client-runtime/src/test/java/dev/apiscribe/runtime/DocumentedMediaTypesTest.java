package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentedMediaTypesTest {
  private static final DocumentedMediaTypes TYPES = DocumentedMediaTypes.of(List.of(
      "application/json",
      "application/json;format=compact",
      "application/json;format=streaming",
      "text/plain;charset=UTF-8",
      "text/x-rows;a=1;b=\"2 ; 3\""));

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "application/json                                 | application/json",
        "Application/JSON                                 | application/json",
        "application/json;                                | application/json",
        "application/json; charset=utf-8                  | application/json",
        "application/json; x-own=1                        | application/json",
        "application/json;format=streaming                | application/json;format=streaming",
        "application/json ; format=streaming              | application/json;format=streaming",
        "application/json;FORMAT=streaming                | application/json;format=streaming",
        "application/json;format=\"streaming\"            | application/json;format=streaming",
        "application/json;format=\"stre\\aming\"          | application/json;format=streaming",
        "application/json;format=Streaming                | application/json;format=streaming",
        "application/json;charset=utf-8;format=compact    | application/json;format=compact",
        "application/json;x=\"a;format=compact\"          | application/json",
        "application/json;x=\"a\\\";format=compact\"      | application/json",
        "application/json;format=compact;format=streaming | application/json;format=compact",
        "text/plain                                       | text/plain;charset=UTF-8",
        "text/plain;charset=\"latin1\"                    | text/plain;charset=UTF-8",
        "text/x-rows;b=\"2 ; 3\";a=1                      | text/x-rows;a=1;b=\"2 ; 3\"",
        "application/json;format=other                    | ",
        "application/json;format=                         | ",
        "application/json;format=\"streaming              | application/json;format=streaming",
        "text/x-rows;a=1                                  | ",
        "text/x-rows                                      | ",
        "text/html                                        | ",
        "json                                             | ",
        "''                                               | "
      })
  void areComparedByTheRulesOfHttp(String contentType, String listed) {
    assertThat(TYPES.find(contentType).orElse(null)).isEqualTo(listed);
  }
}
