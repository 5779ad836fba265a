package dev.apiscribe.runtime.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What a server does with one request. After it the connection is closed, unless it is kept. */
@FunctionalInterface
interface Fault {
  String GOOD_BODY = "{\"log_group_id\":\"1\"}";

  void strike(Served request) throws IOException;

  /** No fault: what every operation of these tests can read. */
  static Fault none() {
    return respond(json(200, "", GOOD_BODY));
  }

  /** A complete response, after which the connection is used again. */
  static Fault respond(String response) {
    return respond(response.getBytes(StandardCharsets.ISO_8859_1));
  }

  static Fault respond(byte[] response) {
    return request -> {
      request.readBody();
      request.write(response);
      request.keep();
    };
  }

  static Fault closeAfter(String bytes) {
    return request -> {
      request.readBody();
      request.write(bytes);
    };
  }

  /**
   * Leaves a client the time to look at these bytes: what it makes of a head is lost when it meets
   * the end of the connection at the same moment.
   */
  static Fault closeAWhileAfter(String bytes) {
    return request -> {
      request.readBody();
      request.write(bytes);
      request.isClientGoneWithin(300);
    };
  }

  static Fault resetAWhileAfter(String bytes) {
    return request -> {
      closeAWhileAfter(bytes).strike(request);
      request.reset();
    };
  }

  static Fault resetAfter(String bytes) {
    return request -> {
      request.readBody();
      request.write(bytes);
      request.reset();
    };
  }

  /** These bytes, and then silence for as long as the client bears it. */
  static Fault silenceAfter(String bytes) {
    return request -> {
      request.readBody();
      request.write(bytes);
      request.awaitClientGone();
    };
  }

  /**
   * These bytes at once, and then one byte of the second text each 20 milliseconds, over and over.
   */
  static Fault dripAfter(String bytes, String dripping) {
    return request -> {
      request.readBody();
      request.write(bytes);
      for (int i = 0; !request.isClientGoneWithin(20); i++) {
        request.write(dripping.substring(i % dripping.length(), i % dripping.length() + 1));
      }
    };
  }

  /** These bytes, and then the second text without end. */
  static Fault endlessAfter(String bytes, String repeated) {
    return request -> {
      request.readBody();
      request.write(bytes);
      byte[] piece = repeated.getBytes(StandardCharsets.ISO_8859_1);
      while (true) {
        request.write(piece);
        // Others want to work, too.
        LockSupport.parkNanos(1_000_000);
      }
    };
  }

  /** One after the other; the last one stays. */
  static Fault inTurn(Fault... faults) {
    AtomicInteger next = new AtomicInteger();
    return request -> faults[Math.min(next.getAndIncrement(), faults.length - 1)].strike(request);
  }

  /** @param headers each with its line end; the length is added */
  static String json(int status, String headers, String body) {
    return head(
            status,
            "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n" + headers)
        + body;
  }

  /** @param headers each with its line end */
  static String head(int status, String headers) {
    return "HTTP/1.1 " + status + " Scripted\r\n" + headers + "\r\n";
  }
}
