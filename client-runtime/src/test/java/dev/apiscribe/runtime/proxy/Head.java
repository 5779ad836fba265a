package dev.apiscribe.runtime.proxy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The head of a request, or of a response, as it came. */
record Head(String firstLine, List<String> lines) {

  /** Returns null at the end of the connection. */
  static Head read(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    while (text.indexOf("\r\n\r\n") < 0) {
      int b = in.read();
      if (b < 0) {
        return null;
      }
      text.append((char) b);
    }
    List<String> all = text.toString().lines().filter(line -> !line.isEmpty()).toList();
    return new Head(all.get(0), all.subList(1, all.size()));
  }

  String method() {
    return firstLine.split(" ")[0];
  }

  String target() {
    return firstLine.split(" ")[1];
  }

  /** Returns the empty text if there is no such header. */
  String header(String name) {
    return lines.stream()
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  byte[] body(InputStream in) throws IOException {
    if (!header("Content-Length").isEmpty()) {
      return in.readNBytes(Integer.parseInt(header("Content-Length")));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
      for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
        body.write(in.readNBytes(size));
        in.readNBytes(2);
      }
      in.readNBytes(2);
    }
    return body.toByteArray();
  }

  private static int chunkSize(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int b = in.read(); b != '\n'; b = in.read()) {
      if (b < 0) {
        throw new IOException("the body broke off");
      }
      line.write(b);
    }
    return Integer.parseInt(line.toString(StandardCharsets.ISO_8859_1).strip(), 16);
  }

  @Override
  public String toString() {
    return firstLine + " " + lines;
  }
}
