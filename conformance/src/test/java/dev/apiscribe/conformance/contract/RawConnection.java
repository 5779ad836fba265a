package dev.apiscribe.conformance.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A client on one socket, which is kept for the next request as long as the server keeps it. */
final class RawConnection implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final URI endpoint;
  private @Nullable Socket socket;
  private InputStream in = InputStream.nullInputStream();

  RawConnection(URI endpoint) {
    this.endpoint = endpoint;
  }

  /** Sends a request; one that fails on a socket that was used before goes to a new one. */
  RawResponse send(RawRequest request) throws IOException {
    if (socket != null) {
      RawResponse response = attempt(request, socket);
      if (response.status() > 0) {
        return response;
      }
    }
    Socket fresh = new Socket(InetAddress.getLoopbackAddress(), endpoint.getPort());
    fresh.setTcpNoDelay(true);
    fresh.setSoTimeout(PATIENCE_MILLIS);
    socket = fresh;
    in = new BufferedInputStream(fresh.getInputStream());
    return attempt(request, fresh);
  }

  private RawResponse attempt(RawRequest request, Socket over) throws IOException {
    RawResponse response;
    try {
      try {
        over.getOutputStream().write(request.bytes());
        if (request.unfinished()) {
          over.shutdownOutput();
        }
      } catch (IOException e) {
        // The server may have answered, and ended the connection, without reading all of it.
      }
      response = read(request.method());
    } catch (java.net.SocketTimeoutException e) {
      throw new IOException("no end of the response to " + request, e);
    } catch (IOException e) {
      response = RawResponse.NONE;
    }
    if (response.closed() || request.unfinished()) {
      close();
    }
    return response;
  }

  private RawResponse read(String method) throws IOException {
    String first = line();
    if (!first.startsWith("HTTP/1.")) {
      throw new EOFException(first);
    }
    int status = Integer.parseInt(first.substring(9, 12));
    List<String> headers = new ArrayList<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.add(line.substring(0, colon));
      headers.add(line.substring(colon + 1).strip());
    }
    RawResponse head = new RawResponse(status, headers, new byte[0], false);
    if (status < 200) {
      return read(method);
    }
    boolean close = head.header("Connection").toLowerCase(Locale.ROOT).contains("close");
    String length = head.header("Content-Length");
    boolean isEmpty = method.equals("HEAD") || status == 204 || status == 304;
    byte[] body = isEmpty
        ? new byte[0]
        : head.header("Transfer-Encoding").equalsIgnoreCase("chunked")
            ? chunks()
            : length.isEmpty() ? in.readAllBytes() : exactly(Integer.parseInt(length));
    boolean untilEnd =
        !isEmpty && length.isEmpty() && head.header("Transfer-Encoding").isEmpty();
    return new RawResponse(status, headers, body, close || untilEnd);
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = size(); size > 0; size = size()) {
      all.write(exactly(size));
      line();
    }
    while (!line().isEmpty()) {
      // a trailer
    }
    return all.toByteArray();
  }

  private int size() throws IOException {
    return Integer.parseInt(line().replaceFirst(";.*", "").strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException();
    }
    return bytes;
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int octet = in.read(); octet != '\n'; octet = in.read()) {
      if (octet < 0) {
        throw new EOFException();
      }
      if (octet != '\r') {
        line.write(octet);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    Socket open = socket;
    socket = null;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // It is closed for us.
      }
    }
  }
}
