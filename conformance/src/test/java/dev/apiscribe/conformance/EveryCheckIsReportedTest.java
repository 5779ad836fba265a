package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ConformanceReport;
import dev.apiscribe.conformance.check.Outcome;
import dev.apiscribe.conformance.check.Plan;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.review.cli.SpecReview;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import picocli.CommandLine;

/**
 * Whatever fails in this module makes the report red, is named on the review site, and ends the
 * site's command with 1.
 */
@Tag("of-documents")
class EveryCheckIsReportedTest {
  private static final Path CLASSES = Path.of("target/test-classes");
  private static final Path HARBOUR = Path.of("../spec-review/src/test/resources/drift/specs");
  private static final DocumentedApi LTS = DocumentedApi.named("lts");

  private static boolean onPurpose;

  @TempDir
  Path folder;

  /** All classes that JUnit would run, found by their names. */
  private static List<Class<?>> testClasses() throws IOException {
    List<Class<?>> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES)) {
      for (Path file :
          files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
        String name = CLASSES
            .relativize(file)
            .toString()
            .replaceFirst("\\.class$", "")
            .replace('/', '.')
            .replace('\\', '.');
        if (name.endsWith("module-info")) {
          continue;
        }
        try {
          Class<?> type =
              Class.forName(name, false, EveryCheckIsReportedTest.class.getClassLoader());
          boolean failsOnPurpose = type.getEnclosingClass() == EveryCheckIsReportedTest.class;
          if (!failsOnPurpose
              && Stream.of(type.getDeclaredMethods()).anyMatch(EveryCheckIsReportedTest::isTest)) {
            found.add(type);
          }
        } catch (ClassNotFoundException | LinkageError e) {
          throw new IOException("cannot be loaded: " + name, e);
        }
      }
    }
    return found;
  }

  private static boolean isTest(Method method) {
    return AnnotationSupport.isAnnotated(method, Testable.class)
        || Stream.of(method.getAnnotations())
            .map(Annotation::annotationType)
            .anyMatch(type -> type.getName().startsWith("com.tngtech.archunit.junit"));
  }

  @Test
  void everyTestClassHasANameThatTheBuildRuns() throws IOException {
    assertThat(testClasses()).hasSizeGreaterThan(30).allSatisfy(type -> {
      Class<?> outermost = type;
      while (outermost.getEnclosingClass() != null) {
        outermost = outermost.getEnclosingClass();
      }
      assertThat(outermost.getSimpleName()).matches("Test.*|.*(Test|Tests|TestCase)");
    });
  }

  @TestFactory
  Stream<DynamicTest> aTestThatFailsReachesTheReport() throws IOException {
    return testClasses().stream()
        .map(type -> dynamicTest(type.getName(), () -> {
          isRed(failed(List.of(type)).report());
          assertThat(Files.readString(folder.resolve("conformance-table.txt")))
              .contains("Failed: " + type.getName() + ", " + testOf(type));
        }));
  }

  @Test
  void testsThatFailReachTheSiteOneAsWellAsAll() throws IOException {
    for (List<Class<?>> types : List.of(testClasses().subList(0, 1), testClasses())) {
      failed(types);
      Site site = site();
      for (Class<?> type : types) {
        isShown(site, type.getName() + ", " + testOf(type), message(type));
      }
    }
  }

  private TestResults failed(List<Class<?>> types) {
    TestResults results = new TestResults(folder);
    for (Class<?> type : types) {
      results.executionFinished(
          failing(type, testOf(type)),
          TestExecutionResult.failed(new AssertionError(message(type))));
    }
    results.testPlanExecutionFinished(null);
    return results;
  }

  private static String testOf(Class<?> type) {
    return Stream.of(type.getDeclaredMethods())
        .filter(EveryCheckIsReportedTest::isTest)
        .findFirst()
        .orElseThrow()
        .getName();
  }

  private static String message(Class<?> type) {
    return "expected another <value> of " + type.getSimpleName();
  }

  @TestFactory
  Stream<DynamicTest> aCheckThatFailsReachesReportAndSite() {
    Map<String, Plan.Item> kinds = new LinkedHashMap<>();
    for (Plan.Item item : new ConformanceReport(List.of(LTS)).missing()) {
      kinds.putIfAbsent(item.scope() + ", " + item.subject(), item);
    }
    assertThat(kinds).hasSizeGreaterThan(15);
    return kinds.entrySet().stream()
        .map(kind -> dynamicTest(kind.getKey(), () -> {
          Plan.Item item = kind.getValue();
          ConformanceReport report = new ConformanceReport(List.of(LTS));
          report.add(List.of(new Check(
              item.scope(),
              item.api(),
              "",
              null,
              item.name(),
              null,
              item.subject(),
              "aspect",
              "/place",
              Outcome.FAILED,
              "is wrong")));
          TestResults.write(report, folder);

          isRed(report);
          assertThat(report.failures()).hasSize(1);
          isShown(site(), item.name(), "aspect at /place: is wrong");
        }));
  }

  @Test
  void anItemThatIsNotCheckedReachesReportAndSite() throws IOException {
    ConformanceReport empty = new ConformanceReport(List.of(LTS));
    TestResults.write(empty, folder);

    isRed(empty);
    Site site = site();
    assertThat(site.status).isEqualTo(1);
    assertThat(empty.missing())
        .isNotEmpty()
        .allSatisfy(item -> assertThat(site.page).contains("Documented, and not checked: " + item));
  }

  @Test
  void aTestOfAnyShapeIsNamedByItsClass() {
    for (Class<?> shape : List.of(Plain.class, Dynamic.class, BeforeAllOfThem.class)) {
      TestResults results = new TestResults(folder);
      Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
          .enableTestExecutionListenerAutoRegistration(false)
          .addTestExecutionListeners(results)
          .build());
      LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
          .selectors(DiscoverySelectors.selectClass(shape))
          .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
          .build();
      onPurpose = true;
      try {
        launcher.execute(request);
      } finally {
        onPurpose = false;
      }
      assertThat(results.all()).as("%s", results.all()).singleElement().satisfies(test -> {
        assertThat(test.test()).isEqualTo(shape.getName());
        assertThat(test.failures())
            .singleElement()
            .satisfies(failure -> assertThat(failure.message()).contains("on purpose"));
      });
      assertThat(results.report().isGreen()).isFalse();
    }
  }

  /** Only when they are run from here. */
  private static void failOnPurpose() {
    if (onPurpose) {
      throw new AssertionError("on purpose");
    }
  }

  static final class Plain {
    @Test
    void fails() {
      failOnPurpose();
    }
  }

  static final class Dynamic {
    @TestFactory
    Stream<DynamicTest> fails() {
      return Stream.of(dynamicTest("one", EveryCheckIsReportedTest::failOnPurpose));
    }
  }

  static final class BeforeAllOfThem {
    @BeforeAll
    static void fails() {
      failOnPurpose();
    }

    @Test
    void isNeverReached() {}
  }

  private void isRed(ConformanceReport report) throws IOException {
    assertThat(report.isGreen()).isFalse();
    assertThat(Files.readString(folder.resolve("conformance-report.json")))
        .contains("\"green\" : false");
  }

  private static void isShown(Site site, String item, String message) {
    assertThat(site.status).isEqualTo(1);
    assertThat(site.printed).contains("FAILED");
    assertThat(site.page).contains(item, message).doesNotContain("Failures None.");
    assertThat(site.overview).doesNotContain("checks passed");
  }

  private record Site(int status, String printed, String page, String overview) {}

  private Site site() throws IOException {
    StringWriter printed = new StringWriter();
    Path output = folder.resolve("site");
    int status = new CommandLine(new SpecReview())
        .setOut(new PrintWriter(printed))
        .setErr(new PrintWriter(printed))
        .execute(
            "site",
            "--specs",
            HARBOUR.toString(),
            "--generated",
            folder.toString(),
            "--conformance",
            folder.resolve("conformance-report.json").toString(),
            "--output",
            output.toString());
    return new Site(
        status,
        printed.toString(),
        Jsoup.parse(output.resolve("conformance.html")).text(),
        Jsoup.parse(output.resolve("index.html")).text());
  }

  private static TestIdentifier failing(Class<?> type, String method) {
    UniqueId id = UniqueId.forEngine("any").append("method", method);
    return TestIdentifier.from(
        new AbstractTestDescriptor(id, method, MethodSource.from(type.getName(), method)) {
          @Override
          public Type getType() {
            return Type.TEST;
          }
        });
  }
}
