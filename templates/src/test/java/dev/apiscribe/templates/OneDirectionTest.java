package dev.apiscribe.templates;

import org.junit.jupiter.api.Test;

/** Properties that are in requests only, or in responses only. */
class OneDirectionTest {
  @Test
  void areAskedForInTheirDirectionAndNotInTheOther() throws Exception {
    CompiledCase.of("one-direction", "OneDirectionProgram").run("OneDirectionProgram");
  }
}
