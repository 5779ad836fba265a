package dev.apiscribe.runtime.faults;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ConnectionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What can go wrong below the bytes of HTTP: inside a record of TLS or a segment, at each stage of
 * an exchange.
 */
@ExtendWith(FaultTable.class)
class EncryptedFaultsTest {
  private static final String HEAD =
      Fault.head(200, "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
  private static final String CHUNK = "14\r\n" + Fault.GOOD_BODY + "\r\n";

  /** How far a response comes before it goes wrong. */
  enum Stage {
    BEFORE_THE_HEAD("", HEAD + CHUNK + "0\r\n\r\n"),
    INSIDE_THE_HEAD("HTTP/1.1 200 OK\r\nContent-", "Type: application/json\r\n"),
    BEFORE_THE_BODY(HEAD, CHUNK + "0\r\n\r\n"),
    INSIDE_A_CHUNK(HEAD + CHUNK.substring(0, 10), CHUNK.substring(10) + "0\r\n\r\n"),
    BETWEEN_CHUNKS(HEAD + CHUNK, "0\r\n\r\n"),
    INSIDE_A_TRAILER(HEAD + CHUNK + "0\r\nX-Trailer: ", "value\r\n\r\n");

    private final String before;
    private final String after;

    Stage(String before, String after) {
      this.before = before;
      this.after = after;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.RECORD, name, fault);
  }

  private static FaultCase fault(String name, Stage stage, Fault fault) {
    FaultCase atStage = fault(name + ", " + stage, fault);
    if (stage == Stage.INSIDE_A_TRAILER) {
      atStage
          .on(
              Carrier.JDK,
              "reads no trailer, and takes it for the head of the next response",
              Ending.value(1),
              Ending.value(1))
          .incurable();
    }
    return atStage;
  }

  private static void tooLate(FaultCase fault) {
    fault
        .hurried()
        .get(Ending.maybeExecuted(CallTimeoutException.class, 2))
        .post(Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  private static void brokenOff(FaultCase fault) {
    fault
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  /** The rest of a response byte by byte: in TLS, inside one record. */
  @ParameterizedTest
  @EnumSource(Stage.class)
  void bytesThatDrip(Stage stage) {
    tooLate(fault("bytes that drip", stage, request -> {
      request.readBody();
      request.write(stage.before);
      request.drip(300);
      request.write(stage.after);
      request.awaitClientGone();
    }));
  }

  /** The rest of a response stops behind three bytes: in TLS, inside the header of a record. */
  @ParameterizedTest
  @EnumSource(Stage.class)
  void bytesThatStop(Stage stage) {
    tooLate(fault("bytes that stop", stage, request -> {
      request.readBody();
      request.write(stage.before);
      request.stopAfter(3);
      request.write(stage.after);
      request.awaitClientGone();
    }));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void aConnectionThatEndsWithoutACloseNotify(Stage stage) {
    brokenOff(fault("ends without a close_notify", stage, request -> {
      request.readBody();
      request.write(stage.before);
      request.isClientGoneWithin(100);
      request.cut();
    }));
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void aConnectionThatEndsInsideARecord(Stage stage) {
    brokenOff(fault("ends behind three bytes more", stage, request -> {
      request.readBody();
      request.write(stage.before);
      request.stopAfter(3);
      request.write(stage.after);
      request.isClientGoneWithin(100);
      request.cut();
    }));
  }

  /**
   * Where neither a length nor chunks tell the end of a body, in TLS a close_notify does (RFC 9112,
   * section 9.8).
   */
  @Test
  void aBodyUntilTheEndOfTheConnection() {
    String response = Fault.head(200, "Content-Type: application/json\r\n") + Fault.GOOD_BODY;
    fault("a body until the end, closed", Fault.closeAfter(response))
        .both(Ending.value(1))
        .withoutCloseNotify(
            Ending.maybeExecuted(ConnectionException.class, 3),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
    fault("a body until the end, cut", cutAfter(response))
        .get(Ending.maybeExecuted(ConnectionException.class, 3))
        .post(Ending.maybeExecuted(ConnectionException.class, 1))
        // Without TLS nothing tells a cut from an end.
        .where(manner -> !manner.protocol().isEncrypted(), Ending.value(1))
        .run();
    FaultCase.Use download = FaultCase.use(Groups::download, EncryptedFaultsTest::readAll);
    fault("a download until the end, cut", cutAfter(response))
        .get(download, Ending.foreign(IOException.class, 1))
        .where(manner -> !manner.protocol().isEncrypted(), Ending.value(1))
        .run();
  }

  private static Fault cutAfter(String response) {
    return request -> {
      request.readBody();
      request.write(response);
      request.isClientGoneWithin(100);
      request.cut();
    };
  }

  private static Object readAll(InputStream body) throws IOException {
    try (body) {
      return body.readAllBytes().length;
    }
  }
}
