package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.conformance.check.Check;
import dev.apiscribe.conformance.check.ConformanceReport;
import dev.apiscribe.conformance.check.Difference;
import dev.apiscribe.conformance.check.Findings;
import dev.apiscribe.conformance.check.Plan;
import dev.apiscribe.conformance.check.Subject;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.Payload;
import dev.apiscribe.conformance.spec.Route;
import dev.apiscribe.conformance.spec.SchemaModel;
import dev.apiscribe.conformance.spec.Violations;
import dev.apiscribe.openapi.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is green only when everything documented is there and passed. */
class ReportMutationTest {
  private static final DocumentedApi LTS = DocumentedApi.named("lts");

  @Test
  void isGreenWhenEverythingPassed() {
    ConformanceReport report = report(findings -> true);
    assertThat(report.missing()).isEmpty();
    assertThat(report.isGreen()).isTrue();
    assertThat(report.table())
        .containsPattern("lts +12( +12 of 12){8}")
        .containsPattern("lts +12( +12 of 12){4}\n");
  }

  @Test
  void isRedWithoutTheChecksOfOneExchange() {
    String gone = "lts/createLogGroup 403";
    ConformanceReport report =
        report(check -> !(check.item().equals(gone) && check.subject() == Subject.SPRING));
    assertThat(report.isGreen()).isFalse();
    assertThat(report.missing())
        .extracting(Plan.Item::toString)
        .containsExactly("lts/create-log-group.403, spring", "lts/createLogGroup 403, spring");
    assertThat(report.json().at("/counts/lts/exchanges/spring/missing").asInt()).isEqualTo(1);
    assertThat(report.table()).containsPattern("lts +12 +12 of 12 +12 of 12 +11 of 12 +12 of 12");
  }

  @Test
  void isRedWithOneFailedCheckAmongManyThatPassed() {
    ConformanceReport report = report(check -> true);
    Payload payload = LTS.payloads().get(0);
    Findings findings = Findings.of(payload, Subject.MODEL_JACKSON3);
    findings.failed("round trip", "/log_group_name", "expected \"a\" but was nothing");
    report.add(findings.checks());
    assertThat(report.isGreen()).isFalse();
    assertThat(report.failures()).extracting(Check::pointer).containsExactly("/log_group_name");
    ObjectNode json = report.json();
    assertThat(json.path("green").asBoolean()).isFalse();
    assertThat(json.at("/counts/lts/payloads/model-jackson3/passed").asInt()).isEqualTo(11);
    assertThat(json.at("/counts/lts/payloads/model-jackson3/failed").asInt()).isEqualTo(1);
  }

  @Test
  void namesWhatIsLeftAndWhy() {
    ConformanceReport report = report(check -> check.subject() != Subject.JAXRS);
    report.leave(Subject.JAXRS, "not yet");
    assertThat(report.isGreen()).isTrue();
    assertThat(report.json().at("/notCovered/0/reason").asText()).isEqualTo("not yet");
    assertThat(report.json().at("/notCovered/0/items").asInt())
        .isEqualTo(
            LTS.payloads().size() + LTS.exchanges().size() + Violations.of(LTS).size());
  }

  @Test
  void tellsPrintedResponsesFromSynthesizedOnes() {
    assertThat(report(check -> true).table())
        .contains(
            "Of 12 responses 10 are printed in a document, 0 have no body, 2 are synthesized.");
  }

  @Test
  void doesNotCountWhatIsNotCoveredAsPassed() {
    ConformanceReport report = report(check -> check.subject() != Subject.VALIDATION);
    for (Payload payload : LTS.payloads()) {
      Findings findings = Findings.of(payload, Subject.VALIDATION);
      findings.notCovered("constraints", "", "no reason at all");
      report.add(findings.checks());
    }
    assertThat(report.json().at("/counts/lts/payloads/validation/passed").asInt())
        .isZero();
    assertThat(report.json().at("/counts/lts/payloads/validation/notCovered").asInt())
        .isEqualTo(12);
  }

  @Test
  void isTheSameHoweverTheChecksCameIn() {
    List<Check> checks = everything();
    ConformanceReport one = new ConformanceReport(List.of(LTS));
    one.add(checks);
    List<Check> backwards = new ArrayList<>(checks);
    Collections.reverse(backwards);
    ConformanceReport other = new ConformanceReport(List.of(LTS));
    other.add(backwards);
    assertThat(one.json()).isEqualTo(other.json());
  }

  @Test
  void isWrittenWithEveryCheck(@TempDir Path folder) throws IOException {
    ConformanceReport report = report(check -> check.subject() != Subject.SPRING);
    report.write(folder.resolve("deep/report.json"));
    assertThat(Difference.between(
            report.json(), Json.parse(Files.readAllBytes(folder.resolve("deep/report.json")))))
        .isEmpty();
  }

  private static ConformanceReport report(Predicate<Check> there) {
    ConformanceReport report = new ConformanceReport(List.of(LTS));
    report.add(everything().stream().filter(there).toList());
    return report;
  }

  private static List<Check> everything() {
    List<Findings> findings = new ArrayList<>();
    for (Payload payload : LTS.payloads()) {
      Subject.OF_PAYLOADS.forEach(subject -> findings.add(Findings.of(payload, subject)));
    }
    for (DocumentedExchange exchange : LTS.exchanges()) {
      for (Subject subject : Subject.OF_EXCHANGES) {
        Findings both = Findings.of(exchange, subject).about(exchange.request());
        both.passed("request");
        findings.add(both.about(exchange.response()));
      }
      Subject.OF_CHANGED.forEach(subject -> findings.add(Findings.ofChanged(exchange, subject)));
    }
    Violations.of(LTS)
        .forEach(broken ->
            Subject.OF_CONSTRAINTS.forEach(subject -> findings.add(Findings.of(broken, subject))));
    Route.of(LTS)
        .forEach(route ->
            Subject.OF_ROUTES.forEach(subject -> findings.add(Findings.of(route, subject))));
    findings.forEach(one -> one.passed("everything"));
    List<Check> checks =
        new ArrayList<>(findings.stream().flatMap(one -> one.checks().stream()).toList());
    for (SchemaModel model : SchemaModel.of(LTS)) {
      for (Subject subject : Subject.OF_MODELS) {
        Findings one = Findings.of(model.payload(), subject);
        one.passed("everything");
        one.checks().forEach(check -> checks.add(check.of(model)));
      }
    }
    return checks;
  }
}
