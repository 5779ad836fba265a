package dev.apiscribe.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Dependencies decide modules: what each may know, and why. */
@AnalyzeClasses(packages = "dev.apiscribe", importOptions = ImportOption.DoNotIncludeTests.class)
class DependenciesTest {
  private static final String[] JDK = {"java..", "javax.annotation.processing.."};
  /** The review's packages: each may know those before it. */
  private static final List<String> REVIEW = Stream.of(
          "page",
          "document",
          "curated",
          "edit",
          "reading",
          "generated",
          "snippet",
          "report",
          "proof",
          "drift",
          "diff",
          "lint",
          "draft",
          "update",
          "fetch",
          "site",
          "watch",
          "cli")
      .map(name -> "dev.apiscribe.review." + name + "..")
      .toList();

  @ArchTest
  static final ArchRule modelsKnowAnnotationsOnly = classes()
      .that()
      .resideInAPackage("dev.apiscribe.*.model")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.*.model",
          "com.fasterxml.jackson.annotation..",
          "jakarta.validation..",
          "org.jspecify.annotations.."))
      .because("any ObjectMapper, of Jackson 2 or 3, reads and writes them, and clients and servers"
          + " share them");

  @ArchTest
  static final ArchRule runtimeStandsOnTheJdkAndJackson = classes()
      .that()
      .resideInAPackage("dev.apiscribe.runtime..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.runtime..",
          "com.fasterxml.jackson..",
          "jakarta.validation..",
          "org.jspecify.annotations..",
          "java.net.http..",
          "javax.crypto..",
          "javax.net.ssl.."))
      .because("a client and everything it needs must stay small, and clash with nothing");

  @ArchTest
  static final ArchRule runtimesPackagesFormNoCircle = slices()
      .matching("dev.apiscribe.(runtime..)")
      .should()
      .beFreeOfCycles()
      .because("a package is read without those that use it, and internals know nothing of the"
          + " public types above them");

  @ArchTest
  static final ArchRule reviewsPackagesFormNoCircle = slices()
      .matching("dev.apiscribe.review.(**)")
      .should()
      .beFreeOfCycles()
      .because("a package is read without those that use it, and a package of readers without the"
          + " one that chooses among them");

  @ArchTest
  static void aPackageOfTheReviewKnowsOnlyThoseBeforeIt(JavaClasses classes) {
    for (int i = 0; i < REVIEW.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(REVIEW.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REVIEW.subList(i + 1, REVIEW.size()).toArray(String[]::new))
          .because("what a page and a spec say is read without the comparisons, those without the"
              + " site that shows them, and all without the command line")
          .check(classes);
    }
  }

  @ArchTest
  static final ArchRule eachPackageOfTheReviewHasItsPlace = classes()
      .that()
      .resideInAPackage("dev.apiscribe.review..")
      .should()
      .resideInAnyPackage(REVIEW.toArray(String[]::new))
      .because("the rule above knows no other package");

  @ArchTest
  static final ArchRule theReadingOfOpenApiStandsOnJacksonAndYaml = classes()
      .that()
      .resideInAPackage("dev.apiscribe.openapi..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.openapi..",
          "com.fasterxml.jackson..",
          "org.snakeyaml.engine..",
          "org.jspecify.annotations.."))
      .because("generator, test kit, review and proof all have it, and each brings other things");

  @ArchTest
  static final ArchRule theJudgeReadsByItself = noClasses()
      .that()
      .haveNameMatching(".*\\.conformance\\.spec\\.(DocumentedSchema|Violations|BrokenValue)")
      .should()
      .dependOnClassesThat(
          resideInAPackage("dev.apiscribe.openapi..").and(not(simpleName("JsonPointers"))))
      .because("what it judges was made by what reads schemas there, and one mistake in both would"
          + " be none");

  @ArchTest
  static final ArchRule databindIsBehindOneDoor = noClasses()
      .that()
      .resideInAnyPackage("dev.apiscribe.runtime..", "dev.apiscribe.iam..")
      .and()
      .haveNameNotMatching(
          ".*\\.internal\\.(json|value)\\.(Databind|DatabindReader|IncompleteModels|NonNullElements)(\\$.*)?")
      .should()
      .dependOnClassesThat()
      .resideInAPackage("com.fasterxml.jackson.databind..")
      .because("a program need not have it, and a class that names it could not be loaded then");

  @ArchTest
  static final ArchRule runtimeKnowsNoApi = noClasses()
      .that()
      .resideInAPackage("dev.apiscribe.runtime..")
      .should()
      .dependOnClassesThat()
      .resideInAnyPackage("dev.apiscribe.*.model..", "dev.apiscribe.*.client..")
      .because("facts about an API live in its spec");

  @ArchTest
  static final ArchRule credentialsForIamStandOnTheRuntime = classes()
      .that()
      .resideInAPackage("dev.apiscribe.iam..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.iam..",
          "dev.apiscribe.runtime",
          "dev.apiscribe.runtime.json",
          "javax.crypto..",
          "org.jspecify.annotations.."))
      .because("a program that signs requests needs nothing that a client does not have");

  @ArchTest
  static final ArchRule telemetryStandsOnTheRuntimeAndOpenTelemetry = classes()
      .that()
      .resideInAPackage("dev.apiscribe.opentelemetry..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.opentelemetry..",
          "dev.apiscribe.runtime",
          "io.opentelemetry.api..",
          "io.opentelemetry.context..",
          "org.jspecify.annotations.."))
      .because("programs bring the SDK and the exporters of their choice");

  @ArchTest
  static final ArchRule theAdapterOfOkHttpStandsOnTheRuntimeAndOkHttp = classes()
      .that()
      .resideInAPackage("dev.apiscribe.okhttp..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.okhttp..",
          "dev.apiscribe.runtime",
          "okhttp3",
          "okio",
          "java.net.http..",
          "javax.net.ssl..",
          "org.jspecify.annotations.."))
      .because("programs whose rules ask for OkHttp have nothing else that speaks HTTP");

  @ArchTest
  static final ArchRule clientsKnowTheirModelsAndTheRuntime = classes()
      .that()
      .resideInAPackage("dev.apiscribe.*.client")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.*.client",
          "dev.apiscribe.*.model",
          "dev.apiscribe.runtime",
          "dev.apiscribe.runtime.json",
          "org.jspecify.annotations.."))
      .because("a generated method is one expression over the runtime");

  @ArchTest
  static final ArchRule springInterfacesKnowSpring = classes()
      .that()
      .resideInAPackage("dev.apiscribe.*.server.spring")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.*.server.spring",
          "dev.apiscribe.*.model",
          "org.springframework..",
          "tools.jackson..",
          "com.fasterxml.jackson.annotation..",
          "jakarta.validation..",
          "jakarta.servlet..",
          // the logger that Spring's own exception handler
          "org.apache.commons.logging..",
          // hands down
          "org.jspecify.annotations.."))
      .because("a program that implements them has Spring, and nothing of ours but the models");

  @ArchTest
  static final ArchRule jaxrsInterfacesKnowJakartaRest = classes()
      .that()
      .resideInAPackage("dev.apiscribe.*.server.jaxrs")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.*.server.jaxrs",
          "dev.apiscribe.*.model",
          "jakarta.ws.rs..",
          "com.fasterxml.jackson..",
          "jakarta.validation..",
          "jakarta.annotation..",
          "org.jspecify.annotations.."))
      .because("they must run on any implementation of Jakarta REST");

  @ArchTest
  static final ArchRule testKitKnowsSpecsModelsAndWireMock = classes()
      .that()
      .resideInAPackage("dev.apiscribe.testkit..")
      .should()
      .onlyDependOnClassesThat()
      .resideInAnyPackage(with(
          "dev.apiscribe.testkit..",
          // how a media type is found among the documented ones
          "dev.apiscribe.runtime",
          "dev.apiscribe.runtime.testing",
          "dev.apiscribe.*.model",
          "dev.apiscribe.openapi",
          "com.github.tomakehurst.wiremock..",
          // the Jetty and servlets within WireMock
          "wiremock..",
          "com.networknt.schema..",
          "com.fasterxml.jackson..",
          "org.junit.jupiter.api.extension..",
          "picocli..",
          "org.jspecify.annotations.."))
      .because(
          "it goes beside any client and any server, and follows from the specs alone; models type its payloads");

  private static String[] with(String... packages) {
    String[] all = java.util.Arrays.copyOf(packages, packages.length + JDK.length);
    System.arraycopy(JDK, 0, all, packages.length, JDK.length);
    return all;
  }
}
