package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPointersTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "/", "~", "~1", "~01", "/paths/{id}", "application/json; v=~0"})
  void aStepLeadsToTheNameItIsMadeOf(String name) {
    String step = JsonPointers.step(name);

    assertThat(JsonPointers.lastName("/a" + step)).isEqualTo(name);
    assertThat(JsonPointers.unescaped(step.substring(1))).isEqualTo(name);
    assertThat(JsonNodeFactory.instance.objectNode().put(name, 7).at(JsonPointer.compile(step)))
        .as("what Jackson finds")
        .hasToString("7");
  }

  @ParameterizedTest
  @CsvSource({"/a%2Fb,/a/b", "/a+b,/a+b", "/%7Bid%7D,/{id}", "/50%,/50%", "/~1a,/~1a"})
  void aFragmentMeansAPointer(String fragment, String pointer) {
    assertThat(JsonPointers.ofFragment(fragment)).isEqualTo(pointer);
  }
}
