package dev.apiscribe.templates;

import org.junit.jupiter.api.Test;

/**
 * Operations that clients call again and again: for the next page, and until a state is reached.
 */
class RepeatedCallsTest {
  @Test
  void readAllPages() throws Exception {
    CompiledCase.of("pages", "PagesProgram").run("PagesProgram");
  }

  @Test
  void waitForStates() throws Exception {
    CompiledCase.of("states", "StatesProgram").run("StatesProgram");
  }
}
