package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.ServerErrorException;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.runtime.UnexpectedStatusException;
import dev.apiscribe.runtime.testing.ManualTime;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Servers that are overloaded, and say so in their own ways. The time of these calls is
 * 2026-01-01T00:00:00Z.
 */
@ExtendWith(FaultTable.class)
class StatusFaultsTest {

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.STATUS, name, fault);
  }

  /** What each of the three attempts waits for, in milliseconds; -1 for a pause by chance. */
  private static void assertWaits(
      int status, String retryAfter, String shown, int attempts, long millis) {
    String header = retryAfter == null ? "" : "Retry-After: " + retryAfter + "\r\n";
    ManualTime time = new ManualTime();
    Ending overloaded = Ending.maybeExecuted(ServerErrorException.class, attempts);
    Ending tooMany = Ending.notExecuted(ClientErrorException.class, attempts);
    fault(status + shown, Fault.respond(Fault.json(status, header, "{}")))
        .with(builder -> builder.time(time))
        .get(status == 503 ? overloaded : tooMany)
        .post(status == 503 ? Ending.maybeExecuted(ServerErrorException.class, 1) : tooMany)
        .run();
    long repeated = Manner.all().stream()
        .filter(manner -> status == 429 || manner.isRepeatable())
        .count();
    assertThat(time.pauses()).hasSize((int) repeated * (attempts - 1));
    assertThat(time.pauses()).allSatisfy(pause -> {
      if (millis >= 0) {
        assertThat(pause).isEqualTo(Duration.ofMillis(millis));
      } else {
        assertThat(pause).isLessThanOrEqualTo(Duration.ofMillis(2));
      }
    });
  }

  @ParameterizedTest
  @CsvSource({"503", "429"})
  void aServerThatIsOverloaded(int status) {
    assertWaits(status, null, " without Retry-After", 3, -1);
    assertWaits(status, "7", ", Retry-After in seconds", 3, 7000);
    assertWaits(status, "0", ", Retry-After nothing", 3, -1);
    assertWaits(status, "Wed, 31 Dec 2025 23:59:59 GMT", ", Retry-After a date in the past", 3, -1);
    assertWaits(status, "soon; really", ", Retry-After nonsense", 3, -1);
    assertWaits(status, "-5", ", Retry-After negative", 3, -1);
    assertWaits(status, "61", ", Retry-After beyond patience", 1, -1);
    assertWaits(status, "9".repeat(5000), ", Retry-After huge", 1, -1);
    assertWaits(status, "Fri, 31 Dec 9999 23:59:59 GMT", ", Retry-After a far date", 1, -1);
  }

  @Test
  void aServerThatNamesADateToCome() {
    ManualTime time = new ManualTime();
    String until = "Retry-After: Thu, 01 Jan 2026 00:00:05 GMT\r\n";
    FaultCase.served(
            Section.STATUS,
            "503, Retry-After a date to come",
            protocol -> FaultServer.striking(
                protocol, Fault.inTurn(Fault.respond(Fault.json(503, until, "{}")), Fault.none())))
        .with(builder -> builder.time(time))
        .get(Ending.value(2))
        .post(Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
    assertThat(time.pauses()).isNotEmpty().first().isEqualTo(Duration.ofSeconds(5));
  }

  private static void assertOverloaded(String name, Fault fault, Consumer<StatusException> check) {
    fault(name, fault)
        .failing(ServerErrorException.class, check::accept)
        .get(Ending.maybeExecuted(ServerErrorException.class, 3))
        .post(Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
  }

  @Test
  void aBodyThatIsNotTheDocumentedError() {
    assertOverloaded(
        "503 as text",
        Fault.respond(
            Fault.head(503, "Content-Type: text/plain\r\nContent-Length: 10\r\n") + "overloaded"),
        e -> {
          assertThat(e.error()).isNull();
          assertThat(e.errorCode()).isEmpty();
          assertThat(e.errorMessage()).isEmpty();
          assertThat(e.bodyText()).isEqualTo("overloaded");
          assertThat(e.getMessage()).doesNotContain("overloaded");
        });
    String page = "<html><body><h1>503 Service Unavailable</h1></body></html>";
    assertOverloaded(
        "503 as a gateway's page",
        Fault.respond(
            Fault.head(503, "Content-Type: text/html\r\nContent-Length: " + page.length() + "\r\n")
                + page),
        e -> {
          assertThat(e.error(ErrorResponse.class)).isEmpty();
          assertThat(e.errorCode()).isEmpty();
          assertThat(e.bodyText()).isEqualTo(page);
          assertThat(e.isDocumented()).isTrue();
        });
    assertOverloaded(
        "503 without a body", Fault.respond(Fault.head(503, "Content-Length: 0\r\n")), e -> {
          assertThat(e.error()).isNull();
          assertThat(e.errorCode()).isEmpty();
          assertThat(e.rawBody()).isEmpty();
          assertThat(e.isTruncated()).isFalse();
        });
    assertOverloaded(
        "503 with an empty compressed body",
        Fault.respond(Fault.head(503, "Content-Encoding: gzip\r\nContent-Length: 0\r\n")),
        e -> {
          assertThat(e.rawBody()).isEmpty();
          assertThat(e.isTruncated()).isFalse();
        });
  }

  @Test
  void anErrorInAnotherShape() {
    String documented = "{\"error_code\":\"LTS.0001\",\"error_msg\":\"too busy\"}";
    assertOverloaded(
        "503 as documented",
        Fault.respond(Fault.json(503, "", documented)),
        e -> assertThat(e.error(ErrorResponse.class))
            .hasValue(new ErrorResponse("LTS.0001", "too busy")));
    String other = "{\"errorCode\":\"LTS.0001\",\"message\":\"too busy\"}";
    assertOverloaded("503 in another shape", Fault.respond(Fault.json(503, "", other)), e -> {
      assertThat(e.error()).isNull();
      assertThat(e.errorCode()).hasValue("LTS.0001");
      assertThat(e.errorMessage()).hasValue("too busy");
      assertThat(e.bodyText()).isEqualTo(other);
    });
  }

  @Test
  void anErrorThatBreaksOff() {
    assertOverloaded(
        "503 with half a body",
        Fault.closeAWhileAfter(Fault.head(503, "Content-Length: 100\r\n") + "half"),
        e -> {
          assertThat(e.bodyText()).isEqualTo("half");
          assertThat(e.isTruncated()).isTrue();
        });
  }

  @Test
  void anErrorThatStops() {
    fault(
            "503 with a body that stops",
            Fault.silenceAfter(Fault.head(503, "Content-Length: 100\r\n") + "half"))
        .hurried()
        .failing(ServerErrorException.class, e -> assertThat(e.bodyText()).isEqualTo("half"))
        .get(Ending.maybeExecuted(ServerErrorException.class, 2))
        .post(Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
  }

  @Test
  void anErrorWithoutEnd() {
    assertOverloaded(
        "503 with an endless body",
        Fault.endlessAfter(Fault.head(503, ""), "x".repeat(10_000)),
        e -> {
          assertThat(e.rawBody()).hasSize(64 * 1024);
          assertThat(e.isTruncated()).isTrue();
        });
  }

  @ParameterizedTest
  @CsvSource({"999", "600"})
  void aStatusOfNoClass(int status) {
    fault("status " + status, Fault.respond(Fault.json(status, "", "{}")))
        .both(Ending.maybeExecuted(UnexpectedStatusException.class, 1))
        .run();
  }

  @Test
  void aStatusThatAnnouncesAnother() {
    fault("status 199, and no other", Fault.respond(Fault.head(199, "")))
        .hurried()
        .get(Ending.maybeExecuted(CallTimeoutException.class, 2))
        .post(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }
}
