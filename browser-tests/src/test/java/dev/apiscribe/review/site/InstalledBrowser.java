package dev.apiscribe.review.site;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.remote.http.ClientConfig;

/** The browser and its driver as they are installed here; nothing is ever downloaded. */
final class InstalledBrowser {
  private static final Duration AT_MOST = Duration.ofSeconds(90);

  /**
   * Warns that there are no typed commands for this very version; none are used. A logger is
   * forgotten unless it is held.
   */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private InstalledBrowser() {}

  /** @return which program is not here and how to get it, empty when both are */
  static Optional<String> missing() {
    String program =
        chromium().isEmpty() ? "chromium" : chromedriver().isEmpty() ? "chromedriver" : "";
    return program.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "found no " + program
                + " in the PATH. Debian: apt-get install chromium chromium-driver; elsewhere: -Dapiscribe.chromium=FILE -Dapiscribe.chromedriver=FILE");
  }

  /** @param files an empty folder, for whatever they write */
  static ChromeDriver start(Path files) {
    VERSIONS.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow().toFile());
    // No sandbox: containers have none, and root may not have one.
    options.addArguments(
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=en");
    options.addArguments(
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.addArguments("--user-data-dir=" + files.resolve("profile"));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service = new ChromeDriverService.Builder()
        .usingDriverExecutable(chromedriver().orElseThrow().toFile())
        .usingAnyFreePort()
        .withSilent(true)
        .withTimeout(AT_MOST)
        .withEnvironment(Map.of("TMPDIR", files.toString(), "HOME", files.toString()))
        .build();
    return new ChromeDriver(
        service,
        options,
        ClientConfig.defaultConfig().connectionTimeout(AT_MOST).readTimeout(AT_MOST));
  }

  private static Optional<Path> chromium() {
    return find("apiscribe.chromium", List.of("chromium", "chromium-browser", "google-chrome"));
  }

  private static Optional<Path> chromedriver() {
    return find("apiscribe.chromedriver", List.of("chromedriver"));
  }

  private static Optional<Path> find(String property, List<String> names) {
    String given = System.getProperty(property, "");
    if (!given.isEmpty()) {
      Path file = Path.of(given);
      if (!Files.isExecutable(file)) {
        throw new IllegalStateException(
            "-D" + property + "=" + given + ": found nothing that can be run, expected a program");
      }
      return Optional.of(file);
    }
    List<String> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .toList();
    return names.stream()
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
