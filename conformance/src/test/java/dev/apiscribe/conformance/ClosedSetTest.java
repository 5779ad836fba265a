package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.apiscribe.dis.model.TagAction;
import org.junit.jupiter.api.Test;

class ClosedSetTest {

  @Test
  void namesItsValuesAndNeverTheTextThatIsNotOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TagAction.valueOf("s3cret"))
        .withMessage("found another text of 6 characters, expected one of " + TagAction.values());
  }
}
