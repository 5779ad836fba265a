package dev.apiscribe.review.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser and its driver as they are installed here; nothing is ever downloaded. */
record BrowserPrograms(Path chromium, Path chromedriver) {
  /** What to say when one is missing. */
  static final String ADVICE =
      "found no %s in the PATH. Debian: apt-get install chromium chromium-driver; elsewhere: -Dapiscribe.chromium=FILE -Dapiscribe.chromedriver=FILE";

  /**
   * @return the name of the first program that is missing, empty when both are there
   */
  static Optional<String> missing() {
    if (chromium(System.getenv("PATH")).isEmpty()) {
      return Optional.of("chromium");
    }
    return chromedriver(System.getenv("PATH")).isEmpty() ? Optional.of("chromedriver") : Optional.empty();
  }

  static BrowserPrograms installed() {
    String path = System.getenv("PATH");
    return new BrowserPrograms(chromium(path).orElseThrow(), chromedriver(path).orElseThrow());
  }

  static Optional<Path> chromium(String path) {
    return find("apiscribe.chromium", path, List.of("chromium", "chromium-browser", "google-chrome"));
  }

  static Optional<Path> chromedriver(String path) {
    return find("apiscribe.chromedriver", path, List.of("chromedriver"));
  }

  private static Optional<Path> find(String property, String path, List<String> names) {
    String given = System.getProperty(property, "");
    if (!given.isEmpty()) {
      Path file = Path.of(given);
      if (!Files.isExecutable(file)) {
        throw new IllegalStateException("-D" + property + "=" + given + ": found nothing that can be run, expected a program");
      }
      return Optional.of(file);
    }
    List<Path> folders = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(Path::of).toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
