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
    if (findChromium().isEmpty()) {
      return Optional.of("chromium");
    }
    return findChromedriver().isEmpty() ? Optional.of("chromedriver") : Optional.empty();
  }

  static BrowserPrograms installed() {
    return new BrowserPrograms(findChromium().orElseThrow(), findChromedriver().orElseThrow());
  }

  private static Optional<Path> findChromium() {
    return find("apiscribe.chromium", List.of("chromium", "chromium-browser", "google-chrome"));
  }

  private static Optional<Path> findChromedriver() {
    return find("apiscribe.chromedriver", List.of("chromedriver"));
  }

  private static Optional<Path> find(String property, List<String> names) {
    String given = System.getProperty(property, "");
    if (!given.isEmpty()) {
      Path file = Path.of(given);
      if (!Files.isExecutable(file)) {
        throw new IllegalStateException("-D" + property + "=" + given + ": found nothing that can be run, expected a program");
      }
      return Optional.of(file);
    }
    List<Path> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator)).filter(folder -> !folder.isEmpty()).map(Path::of).toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
