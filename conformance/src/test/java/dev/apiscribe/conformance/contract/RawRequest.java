package dev.apiscribe.conformance.contract;

import dev.apiscribe.conformance.spec.DocumentedExchange;
import dev.apiscribe.conformance.spec.WireRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as bytes that nothing checks. Immutable.
 *
 * @param headers names and values in turn; repeated ones stay
 * @param body what follows the head, as it is
 * @param unfinished whether the client sends no more than this, and says so by ending its side
 */
record RawRequest(
    String method, String target, List<String> headers, byte[] body, boolean unfinished) {
  private static final String LENGTH = "Content-Length";

  /** The documented request of an exchange. */
  static RawRequest of(DocumentedExchange exchange) {
    WireRequest wire = WireRequest.of(exchange);
    List<String> headers = new ArrayList<>(List.of("Host", "localhost"));
    wire.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
    byte[] body = wire.body();
    RawRequest request = new RawRequest(wire.method(), wire.target(), headers, new byte[0], false);
    return body == null ? request : request.withBody(body);
  }

  boolean hasBody() {
    return body.length > 0;
  }

  /** Returns the value of a header; empty when there is none. */
  String header(String name) {
    for (int i = 0; i < headers.size(); i += 2) {
      if (headers.get(i).equalsIgnoreCase(name)) {
        return headers.get(i + 1);
      }
    }
    return "";
  }

  RawRequest withMethod(String other) {
    return new RawRequest(other, target, headers, body, unfinished);
  }

  RawRequest withTarget(String other) {
    return new RawRequest(method, other, headers, body, unfinished);
  }

  /** Adds a part of the query, such as {@code a=b}. */
  RawRequest withQuery(String part) {
    return withTarget(target + (target.contains("?") ? "&" : "?") + part);
  }

  /** Changes the path, and leaves the query as it is. */
  RawRequest withPath(java.util.function.UnaryOperator<String> change) {
    int query = target.indexOf('?');
    return query < 0
        ? withTarget(change.apply(target))
        : withTarget(change.apply(target.substring(0, query)) + target.substring(query));
  }

  RawRequest without(String name) {
    List<String> others = new ArrayList<>();
    for (int i = 0; i < headers.size(); i += 2) {
      if (!headers.get(i).equalsIgnoreCase(name)) {
        others.addAll(headers.subList(i, i + 2));
      }
    }
    return new RawRequest(method, target, others, body, unfinished);
  }

  /** Adds a header in place of those of its name. */
  RawRequest with(String name, String value) {
    return without(name).and(name, value);
  }

  /** Adds a header beside those of its name. */
  RawRequest and(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.addAll(List.of(name, value));
    return new RawRequest(method, target, more, body, unfinished);
  }

  /** Sets the body and its length. */
  RawRequest withBody(byte[] bytes) {
    RawRequest sized = without("Transfer-Encoding").with(LENGTH, String.valueOf(bytes.length));
    return new RawRequest(method, target, sized.headers, bytes.clone(), unfinished);
  }

  RawRequest withBody(String text) {
    return withBody(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Sets what follows the head, which says that it comes in chunks. */
  RawRequest inChunks(String text) {
    RawRequest chunked = without(LENGTH).with("Transfer-Encoding", "chunked");
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new RawRequest(method, target, chunked.headers, bytes, unfinished);
  }

  /** After this the client ends its side of the connection. */
  RawRequest andNoMore() {
    return new RawRequest(method, target, headers, body, true);
  }

  byte[] bytes() {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    for (int i = 0; i < headers.size(); i += 2) {
      head.append(headers.get(i)).append(": ").append(headers.get(i + 1)).append("\r\n");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(body);
    return all.toByteArray();
  }

  @Override
  public String toString() {
    String text = new String(bytes(), StandardCharsets.ISO_8859_1);
    return text.length() > 600 ? text.substring(0, 600) + "…" : text;
  }
}
