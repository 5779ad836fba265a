package dev.apiscribe.templates;

import org.junit.jupiter.api.Test;

/** Enumerations of numbers. */
class NumbersTest {
  @Test
  void areTypesOfJavaInRequestsAndResponses() throws Exception {
    CompiledCase.of("numbers", "NumbersProgram").run("NumbersProgram");
  }
}
