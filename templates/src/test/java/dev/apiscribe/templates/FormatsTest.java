package dev.apiscribe.templates;

import org.junit.jupiter.api.Test;

/** Texts of the formats that Java has types for. */
class FormatsTest {
  @Test
  void areReadAndWrittenInTypesOfJavaAndKeptAsTheyWereSent() throws Exception {
    CompiledCase.of("formats", "FormatsProgram").run("FormatsProgram");
  }
}
