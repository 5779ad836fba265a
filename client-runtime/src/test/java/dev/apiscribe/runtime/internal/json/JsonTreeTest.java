package dev.apiscribe.runtime.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTreeTest {
  private static final Map<String, Object> TREE = Map.of(
      "a", List.of(1, Map.of("b/c", true)), "0", "text", "none", Arrays.asList((Object) null));

  @ParameterizedTest
  @CsvSource({
    "/a/0,1",
    "/a/1/b~1c,true",
    "/0,text",
    "/none/0,",
    "/a/2,",
    "/a/b,",
    "/a/-1,",
    "/x,",
    "/x/y,",
    "/0/x,",
    "/a/0/x,"
  })
  void findsWhatIsAtAPointer(String pointer, String text) {
    assertThat(JsonTree.text(JsonTree.at(TREE, JsonPointer.compile(pointer)))).isEqualTo(text);
  }

  @Test
  void findsTheWholeAtTheEmptyPointer() {
    assertThat(JsonTree.at(TREE, JsonPointer.empty())).isSameAs(TREE);
  }

  @Test
  void hasNoTextOfWhatIsNoScalar() {
    assertThat(JsonTree.text(List.of())).isNull();
    assertThat(JsonTree.text(Map.of())).isNull();
  }
}
