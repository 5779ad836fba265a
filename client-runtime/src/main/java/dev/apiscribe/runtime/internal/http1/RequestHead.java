package dev.apiscribe.runtime.internal.http1;

import dev.apiscribe.runtime.internal.http.HeaderText;
import dev.apiscribe.runtime.internal.http1.Connections.Request;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes the head of a request, and refuses whatever could make two requests of one. */
final class RequestHead {
  private byte[] bytes;
  private int length;

  /** @param buffer for the head; replaced when the head is longer */
  RequestHead(byte[] buffer) {
    bytes = buffer;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void write(Route route, Request request, boolean hasBody) {
    URI uri = request.uri();
    text(HeaderText.checkMethod(request.method())).text(" ");
    if (route.isForwarded()) {
      text("http://").authority(uri);
    }
    target(uri);
    text(" HTTP/1.1\r\nHost: ").authority(uri).text("\r\n");
    if (route.isForwarded() && route.login() != null) {
      text("Proxy-Authorization: ").text(route.login().basic()).text("\r\n");
    }
    for (Map.Entry<String, List<String>> header : request.headers().entrySet()) {
      header(header.getKey(), header.getValue());
    }
    if (hasBody && request.length() < 0) {
      text("Transfer-Encoding: chunked\r\n");
    } else if (hasBody || announcesNothing(request.method())) {
      text("Content-Length: ")
          .text(Long.toString(hasBody ? request.length() : 0))
          .text("\r\n");
    }
    text("\r\n");
  }

  private RequestHead authority(URI uri) {
    text(uri.getHost());
    return uri.getPort() < 0 ? this : text(":").text(Integer.toString(uri.getPort()));
  }

  /**
   * A method that usually has a body says so when it has none: some servers insist (RFC 9110,
   * section 8.6).
   */
  private static boolean announcesNothing(String method) {
    return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
  }

  private void target(URI uri) {
    String path = uri.getRawPath();
    visible(path == null || path.isEmpty() ? "/" : path);
    if (uri.getRawQuery() != null) {
      text("?").visible(uri.getRawQuery());
    }
  }

  private void header(String name, List<String> values) {
    HeaderText.checkSettable(HeaderText.checkName(name));
    for (String value : values) {
      text(name).text(": ").text(HeaderText.checkValue(name, value)).text("\r\n");
    }
  }

  /** Returns whether there was room for all of them behind the head. */
  boolean takesAlong(byte[] body) {
    if (body.length > bytes.length - length) {
      return false;
    }
    System.arraycopy(body, 0, bytes, length, body.length);
    length += body.length;
    return true;
  }

  private RequestHead visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
        throw new IllegalArgumentException(
            "an address has percent-encoded ASCII in its path and query");
      }
    }
    return text(text);
  }

  /** All of it is ASCII: what comes from outside has been checked. */
  private RequestHead text(String text) {
    int end = length + text.length();
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
    }
    for (int i = 0; i < text.length(); i++) {
      bytes[length + i] = (byte) text.charAt(i);
    }
    length = end;
    return this;
  }
}
