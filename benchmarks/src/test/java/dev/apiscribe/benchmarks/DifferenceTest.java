package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DifferenceTest {

  @Test
  void saysWhereAndWhatANumberBecame() {
    assertThat(Difference.between(
            json("[{'a':{'bytes':10737418240}}]"), json("[{'a':{'bytes':-2147483648}}]")))
        .hasValue("at /0/a/bytes expected 10737418240, and it was -2147483648");
  }

  @Test
  void seesAPropertyThatIsGone() {
    assertThat(Difference.between(json("{'a':null,'b':1}"), json("{'b':1}")))
        .hasValue("at /a expected null, and it was nothing");
  }

  @Test
  void takesTheOrderOfPropertiesForNoDifference() {
    assertThat(Difference.between(json("{'a':1,'b':2}"), json("{'b':2,'a':1}"))).isEmpty();
  }

  private static JsonNode json(String text) {
    return Documented.tree(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
