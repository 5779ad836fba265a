package dev.apiscribe.templates;

import org.junit.jupiter.api.Test;

/** Long lists that clients read page by page. */
class PagesTest {
  @Test
  void areReadByMethodsOfTheirOwn() throws Exception {
    CompiledCase.of("pages", "PagesProgram").run("PagesProgram");
  }
}
