package dev.apiscribe.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/**
 * A documented request with one thing that no client of the API sends, or that no server can read.
 *
 * @param expected the status, or one of {@link #HARMLESS}, {@link #OF_BODY}, {@link #OF_PATH} and
 *     {@link #OF_GET}
 */
record OddRequest(String name, int expected, UnaryOperator<Raw> change) {
  /** Nothing that the contract speaks of: the documented success. */
  static final int HARMLESS = 0;
  /** Refused by the operations that take a body, and by no other. */
  static final int OF_BODY = -1;
  /** Another path, which is none of the documented ones or has a value of another parameter. */
  static final int OF_PATH = -2;
  /** Served where GET is documented, and refused elsewhere. */
  static final int OF_GET = -3;

  private static final byte[] NOT_JSON = "][".getBytes(StandardCharsets.UTF_8);

  static OddRequest of(String name, int expected, UnaryOperator<Raw> change) {
    return new OddRequest(name, expected, change);
  }

  static OddRequest target(String suffix, int expected) {
    return of("target with " + shortened(suffix), expected, raw -> {
      int query = raw.target.indexOf('?');
      if (query >= 0 && suffix.startsWith("?")) {
        return raw.target(raw.target + "&" + suffix.substring(1));
      }
      int end = query < 0 ? raw.target.length() : query;
      return raw.target(raw.target.substring(0, end) + suffix + raw.target.substring(end));
    });
  }

  static OddRequest header(String name, String value, int expected) {
    return of(name + ": " + shortened(value), expected, raw -> raw.header(name, value));
  }

  static OddRequest method(String method, int expected) {
    return of("method " + method, expected, raw -> raw.method(method));
  }

  static OddRequest body(String name, byte[] body, int expected) {
    return of("body: " + name, expected, raw -> raw.json(body));
  }

  /** The documented body in another encoding, where there is one. */
  static OddRequest inCharset(String charset, boolean marked) {
    return of("body in " + charset + (marked ? ", marked" : ""), OF_BODY, raw -> {
      String text = (marked ? "\ufeff" : "") + new String(raw.body(), StandardCharsets.UTF_8);
      return raw.body().length == 0 ? raw : raw.body(text.getBytes(Charset.forName(charset)));
    });
  }

  /** A body that is a text with these octets. */
  static OddRequest inText(String name, int... octets) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write('"');
    IntStream.of(octets).forEach(bytes::write);
    bytes.write('"');
    return body(name, bytes.toByteArray(), OF_BODY);
  }

  static OddRequest framing(String name, String header, String value, String bytes) {
    return of("framing: " + name, 400, raw -> {
      Raw chunked = raw.json(bytes.getBytes(StandardCharsets.UTF_8)).header(header, value);
      chunked.headers.remove(header.equals("Content-Length") ? "" : "Content-Length");
      return chunked;
    });
  }

  static byte[] notJson() {
    return NOT_JSON.clone();
  }

  static byte[] gzipped(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static String shortened(String text) {
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  @Override
  public String toString() {
    return name;
  }

  /** A request as bytes that nothing checks. */
  static final class Raw {
    private String method;
    private String target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private byte[] body = new byte[0];

    Raw(String method, String target) {
      this.method = method;
      this.target = target;
    }

    byte[] body() {
      return body.clone();
    }

    Raw method(String replacement) {
      method = replacement;
      return this;
    }

    Raw target(String replacement) {
      target = replacement;
      return this;
    }

    Raw header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    Raw body(byte[] replacement) {
      body = replacement.clone();
      headers.put("Content-Length", String.valueOf(body.length));
      return this;
    }

    Raw json(byte[] replacement) {
      headers.putIfAbsent("Content-Type", "application/json");
      return body(replacement);
    }

    byte[] bytes() throws IOException {
      StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
      headers.forEach(
          (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      all.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
      all.write(body);
      return all.toByteArray();
    }
  }
}
