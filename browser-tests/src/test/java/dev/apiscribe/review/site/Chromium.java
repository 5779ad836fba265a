package dev.apiscribe.review.site;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser without a window, one for a test class, which is tagged so. Where none is installed the
 * class is skipped, and says why.
 */
final class Chromium
    implements ExecutionCondition, BeforeAllCallback, BeforeEachCallback, AfterAllCallback {
  /** Of the classes that the gate leaves out on a second JDK. */
  private static final String TAG = "browser";

  private static final Duration AT_MOST = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

  private @Nullable ChromeDriver driver;
  private @Nullable Path files;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<String> missing = InstalledBrowser.missing();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("browser and driver are installed");
    }
    System.out.println(
        context.getRequiredTestClass().getSimpleName() + " is skipped: " + missing.get());
    return ConditionEvaluationResult.disabled(missing.get());
  }

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    if (!context.getTags().contains(TAG)) {
      throw new IllegalStateException(context.getRequiredTestClass().getSimpleName()
          + " has a browser, and not @Tag(\"" + TAG + "\")");
    }
    files = Files.createTempDirectory("chromium");
    driver = InstalledBrowser.start(files);
    driver.manage().timeouts().pageLoadTimeout(AT_MOST).scriptTimeout(AT_MOST);
  }

  /** Every test begins with a desktop's window, in light colours, with nothing remembered. */
  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    window(1440, 900);
    colours("light");
    javaScript(true);
    if (driver().getCurrentUrl().startsWith("file:")) {
      driver().executeScript("localStorage.clear()");
    }
    open("data:,");
    console();
    requests();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (driver != null) {
      driver.quit();
    }
    if (files != null) {
      ReviewedSite.delete(files.toFile());
    }
  }

  ChromeDriver driver() {
    if (driver == null) {
      throw new IllegalStateException(
          "Chromium is a static field of a test class, with @RegisterExtension");
    }
    return driver;
  }

  void open(Path page) {
    open(page.toUri().toString());
  }

  /** The driver may come back while the page before is still the one that is shown. */
  void open(String address) {
    driver().get(address);
    await(
        "the page is there",
        "location.href === arguments[0] && document.readyState === 'complete'",
        address);
  }

  /** Sets the size of the page's view, in CSS pixels; narrow ones are a telephone's. */
  void window(int width, int height) {
    driver()
        .executeCdpCommand(
            "Emulation.setDeviceMetricsOverride",
            Map.of(
                "width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** @param scheme light or dark, what the person has told the system to prefer */
  void colours(String scheme) {
    media("screen", scheme);
  }

  void paper(String scheme) {
    media("print", scheme);
  }

  private void media(String type, String scheme) {
    driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            Map.of(
                "media",
                type,
                "features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  /** Holds for pages that are opened from now on; the scripts of the tests run in any case. */
  void javaScript(boolean enabled) {
    driver().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver()).sendKeys(keys).perform();
  }

  void pressWithControl(String key) {
    new Actions(driver())
        .keyDown(Keys.CONTROL)
        .sendKeys(key)
        .keyUp(Keys.CONTROL)
        .perform();
  }

  /** @param script an expression */
  boolean is(String script, Object... arguments) {
    return Boolean.TRUE.equals(driver().executeScript("return Boolean(" + script + ")", arguments));
  }

  String text(String script, Object... arguments) {
    return String.valueOf(driver().executeScript("return " + script, arguments));
  }

  List<String> texts(String script, Object... arguments) {
    List<?> found = (List<?>) driver().executeScript("return " + script, arguments);
    return found == null ? List.of() : found.stream().map(String::valueOf).toList();
  }

  /** Waits until an expression is true, also over the change to another page. */
  void await(String what, String script, Object... arguments) {
    new WebDriverWait(driver(), AT_MOST.dividedBy(3), BETWEEN_LOOKS)
        .withMessage(what)
        .until(ready -> is(script, arguments));
  }

  /** What the console has been told since the last time, warnings and worse. */
  List<String> console() {
    return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that pages have asked for since the last time, in order. */
  List<String> requests() throws IOException {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver().manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = new ObjectMapper().readTree(entry.getMessage()).path("message");
      if (message.path("method").textValue().equals("Network.requestWillBeSent")) {
        requests.add(message.at("/params/request/url").textValue());
      }
    }
    return requests;
  }

  /** Keeps what is seen now in target/screenshots. */
  void screenshot(String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target/screenshots"));
    Files.write(folder.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
  }
}
