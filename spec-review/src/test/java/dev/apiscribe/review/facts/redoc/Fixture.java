package dev.apiscribe.review.facts.redoc;

import dev.apiscribe.review.page.PageSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages of a harbour that does not exist. */
final class Fixture {
  private Fixture() {}

  static String text(String name) throws IOException {
    return Files.readString(Path.of("src/test/resources/redoc", name));
  }

  static PageSource page(String name) throws IOException {
    return PageSource.of(name, text(name));
  }
}
