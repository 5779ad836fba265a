package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Responses whose head never becomes one. */
@ExtendWith(FaultTable.class)
class HeadFaultsTest {

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.HEAD, name, fault);
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

  @Test
  void aHeadThatIsResetOrClosedInside() {
    brokenOff(fault("reset inside the head", Fault.resetAfter("HTTP/1.1 200 OK\r\nContent-")));
    brokenOff(fault("closed inside the head", Fault.closeAfter("HTTP/1.1 200 OK\r\nContent-")));
    brokenOff(fault("closed inside the status line", Fault.closeAfter("HTTP/1.")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "garbage instead of a status line, ~}{garbage of no protocol",
    "a status line without a status, HTTP/1.1 OK",
    "a status that is not a number, HTTP/1.1 2x0 OK",
    "a status of one digit, HTTP/1.1 2 OK",
    "another protocol, SSH-2.0-OpenSSH_9.2"
  })
  void aLineThatIsNoStatusLine(String name, String line) {
    brokenOff(fault(name, Fault.closeAfter(line + "\r\n\r\n" + Fault.GOOD_BODY)));
  }

  @Test
  void aBodyWithoutAHead() {
    brokenOff(fault("a body without a head (HTTP/0.9)", Fault.closeAfter("<html>hello</html>\n")));
    brokenOff(fault("bytes of TLS", Fault.closeAfter("\u0015\u0003\u0003\0\2\2\50")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "garbage after the status line, ~}{garbage without a colon, value",
    "a header without a name, : value, value",
    "a header name with a space, a b: value, broken off"
  })
  void aLineThatIsNoHeader(String name, String line, String end) {
    FaultCase fault =
        fault(name, Fault.closeAfter(Fault.json(200, line + "\r\n", Fault.GOOD_BODY)));
    if (end.equals("value")) {
      fault
          .get(Ending.maybeExecuted(ConnectionException.class, 3))
          .post(Ending.maybeExecuted(ConnectionException.class, 1))
          .on(Carrier.JDK, "ignores such a line", Ending.value(1), Ending.value(1))
          .run();
    } else {
      brokenOff(fault);
    }
  }

  @Test
  void headersWithoutEnd() {
    brokenOff(fault(
        "endless headers",
        Fault.endlessAfter("HTTP/1.1 200 OK\r\n", "X-Header: value\r\n".repeat(100))));
    brokenOff(fault(
        "one endless header",
        Fault.endlessAfter("HTTP/1.1 200 OK\r\nX-Header: ", "value".repeat(1000))));
    brokenOff(
        fault("an endless status line", Fault.endlessAfter("HTTP/1.1 200 ", "very ".repeat(1000))));
  }

  @Test
  void oneHugeHeaderThatEnds() {
    String header = "X-Header: " + "v".repeat(100_000) + "\r\n";
    fault(
            "one header of 100,000 characters",
            Fault.respond(Fault.json(200, header, Fault.GOOD_BODY)))
        .both(Ending.value(1))
        .run();
  }

  @Test
  void aHeadThatTakesTooLong() {
    tooLate(fault(
        "a head that drips",
        Fault.dripAfter("", "HTTP/1.1 200 OK\r\nX-Header: " + "v".repeat(100_000))));
    tooLate(fault("a head that stops", Fault.silenceAfter("HTTP/1.1 200 OK\r\nContent-Len")));
  }

  @Test
  void interimResponsesWithoutEnd() {
    brokenOff(fault(
        "endless interim responses",
        Fault.endlessAfter("", "HTTP/1.1 100 Continue\r\n\r\n".repeat(100))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a length that is not a number, 12abc",
    "a length beyond all numbers, 99999999999999999999",
    "a negative length, -5"
  })
  void aLengthThatIsNone(String name, String length) {
    brokenOff(fault(
        name,
        Fault.closeAfter(Fault.head(200, "Content-Length: " + length + "\r\n") + Fault.GOOD_BODY)));
  }
}
