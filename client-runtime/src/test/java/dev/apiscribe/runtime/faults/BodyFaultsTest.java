package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.DecodingException;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that are not as long as their head says, or do not end. */
@ExtendWith(FaultTable.class)
class BodyFaultsTest {
  private static final String HALF =
      Fault.head(200, "Content-Length: 100\r\n") + "{\"log_group_id\":";
  private static final String CHUNKED = Fault.head(200, "Transfer-Encoding: chunked\r\n");

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.BODY, name, fault);
  }

  private static void brokenOff(FaultCase fault) {
    fault
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  private static void tooLate(FaultCase fault) {
    fault
        .hurried()
        .get(Ending.maybeExecuted(CallTimeoutException.class, 2))
        .post(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  private static Object readAll(InputStream body) throws IOException {
    try (body) {
      return body.readAllBytes().length;
    }
  }

  @Test
  void aBodyThatIsCut() {
    brokenOff(fault("cut, by its length", Fault.closeAfter(HALF)));
    brokenOff(fault("cut, inside a chunk", Fault.closeAfter(CHUNKED + "20\r\n{\"log")));
    brokenOff(fault(
        "cut, between chunks", Fault.closeAfter(CHUNKED + "14\r\n" + Fault.GOOD_BODY + "\r\n")));
    brokenOff(fault("reset inside the body", Fault.resetAfter(HALF)));
  }

  @Test
  void aBodyThatIsCutOnce() {
    FaultCase.served(
            Section.BODY,
            "cut, by its length, once",
            protocol -> once(protocol, Fault.closeAfter(HALF)))
        .get(Ending.value(2))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  private static FaultServer once(Protocol protocol, Fault fault) {
    return FaultServer.striking(protocol, Fault.inTurn(fault, Fault.none()));
  }

  @Test
  void aLengthThatIsTooLong() {
    String head = Fault.head(200, "Content-Length: 9223372036854775807\r\n");
    brokenOff(fault("a length beyond the body", Fault.closeAfter(head + Fault.GOOD_BODY)));
  }

  @Test
  void aLengthThatIsTooShort() {
    fault(
            "a length short of the body",
            Fault.respond(Fault.head(200, "Content-Length: 10\r\n") + Fault.GOOD_BODY))
        .both(Ending.maybeExecuted(DecodingException.class, 1))
        .run();
  }

  @Test
  void aBodyThatIsFollowedByGarbage() {
    fault("garbage after the body", Fault.respond(Fault.json(200, "", Fault.GOOD_BODY) + "garbage"))
        .both(Ending.value(1))
        .run();
  }

  @Test
  void twoLengthsThatDiffer() {
    String head = Fault.head(200, "Content-Length: 20\r\nContent-Length: 10\r\n");
    brokenOff(fault("two lengths that differ", Fault.closeAfter(head + Fault.GOOD_BODY)));
  }

  @Test
  void aChunkSizeThatIsNone() {
    String rest = "\r\n" + Fault.GOOD_BODY + "\r\n0\r\n\r\n";
    brokenOff(fault("a chunk size that is not a number", Fault.closeAfter(CHUNKED + "xyz" + rest)));
    brokenOff(fault("a negative chunk size", Fault.closeAfter(CHUNKED + "-14" + rest)));
    brokenOff(fault(
        "a chunk size beyond all numbers", Fault.closeAfter(CHUNKED + "FFFFFFFFFFFF" + rest)));
    fault("an endless chunk size", Fault.endlessAfter(CHUNKED, "1".repeat(1000)))
        .hurried()
        .get(Ending.maybeExecuted(ConnectionException.class, 2))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .on(
            Carrier.OKHTTP,
            "reads a chunk size of any length until the time is over",
            Ending.maybeExecuted(CallTimeoutException.class, 2),
            Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  @Test
  void aBodyThatTakesTooLong() {
    tooLate(fault("a body that stops", Fault.silenceAfter(HALF)));
    tooLate(fault("a body that drips", Fault.dripAfter(HALF, " ")));
    tooLate(fault("an endless body", Fault.endlessAfter(CHUNKED, "5\r\n     \r\n".repeat(100))));
  }

  /** Sockets throw away the connection, and not the response. */
  @Test
  void aBodyWhereNoneIsDocumented() {
    Ending refused = Ending.maybeExecuted(ConnectionException.class, 3);
    fault("204 with a body", Fault.closeAfter(Fault.json(204, "", Fault.GOOD_BODY)))
        .get(FaultCase.use(Groups::delete, nothing -> "nothing"), Ending.value(1))
        .on(Carrier.JDK, "throws away a 204 that announces a body", refused, refused)
        .on(Carrier.OKHTTP, "throws away a 204 that announces a length", refused, refused)
        .run();
    String chunks = Fault.head(204, "Transfer-Encoding: chunked\r\n") + "2\r\n{}\r\n0\r\n\r\n";
    fault("204 with chunks", Fault.closeAfter(chunks))
        .get(FaultCase.use(Groups::delete, nothing -> "nothing"), Ending.value(1))
        .on(Carrier.JDK, "throws away a 204 that announces a body", refused, refused)
        .run();
  }

  @Test
  void aBodyThatIsNotAnnounced() {
    fault(
            "204 with a body that is not announced",
            Fault.respond(Fault.head(204, "") + Fault.GOOD_BODY))
        .get(FaultCase.use(Groups::delete, nothing -> "nothing"), Ending.value(1))
        .run();
  }

  @Test
  void noBodyWhereOneIsDocumented() {
    fault("200 without a body", Fault.respond(Fault.head(200, "Content-Length: 0\r\n")))
        .both(Ending.maybeExecuted(DecodingException.class, 1))
        .run();
    fault("204 where a body is documented", Fault.respond(Fault.head(204, "")))
        .both(Ending.maybeExecuted(DecodingException.class, 1))
        .run();
  }

  @Test
  void aDownloadThatIsCutOrStops() {
    String half = Fault.head(200, "Content-Length: 100\r\n") + "half";
    FaultCase.Use download = FaultCase.use(Groups::download, BodyFaultsTest::readAll);
    fault("a download that is cut", Fault.closeAWhileAfter(half))
        .get(download, Ending.foreign(IOException.class, 1))
        .run();
    fault("an idle download", Fault.silenceAfter(half))
        .with(builder -> builder.idleTimeout(Duration.ofMillis(200)))
        .get(download, Ending.foreign(HttpTimeoutException.class, 1))
        .run();
  }
}
