package dev.apiscribe.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The floor: one connection that stays open, and a response of which it knows what it looks like.
 */
final class SocketCaller implements Caller {
  private static final byte[] LENGTH = "Content-Length: ".getBytes(StandardCharsets.US_ASCII);

  private final Socket socket;
  private final byte[] head;
  private final byte[] buffer = new byte[8192];

  SocketCaller(URI endpoint) throws IOException {
    socket = new Socket(endpoint.getHost(), endpoint.getPort());
    socket.setTcpNoDelay(true);
    String text = "POST /v2/" + PROJECT + "/groups HTTP/1.1\r\nHost: " + endpoint.getAuthority()
        + "\r\nContent-Type: application/json\r\n" + "Accept: application/json\r\nX-Auth-Token: "
        + TOKEN + "\r\nContent-Length: ";
    head = text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public String createLogGroup() throws IOException {
    byte[] body = GroupJson.request();
    byte[] length = (body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] request = Arrays.copyOf(head, head.length + length.length + body.length);
    System.arraycopy(length, 0, request, head.length, length.length);
    System.arraycopy(body, 0, request, head.length + length.length, body.length);
    socket.getOutputStream().write(request);
    int end = 0;
    while (true) {
      int count = socket.getInputStream().read(buffer, end, buffer.length - end);
      if (count < 0) {
        throw new EOFException("the connection ended before the response did");
      }
      end += count;
      int start = bodyStart(end);
      if (start > 0 && end - start == contentLength(start)) {
        return GroupJson.id(buffer, start, end - start);
      }
    }
  }

  private int bodyStart(int end) {
    for (int i = 3; i < end; i++) {
      if (buffer[i] == '\n' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private int contentLength(int headEnd) {
    for (int i = 0; i + LENGTH.length < headEnd; i++) {
      if (Arrays.equals(buffer, i, i + LENGTH.length, LENGTH, 0, LENGTH.length)) {
        int length = 0;
        for (int digit = i + LENGTH.length; buffer[digit] != '\r'; digit++) {
          length = length * 10 + buffer[digit] - '0';
        }
        return length;
      }
    }
    return -1;
  }
}
