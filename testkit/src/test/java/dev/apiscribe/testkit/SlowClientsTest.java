package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that send slowly, or wait for a delayed response, keep no thread of the server. */
@Timeout(60)
class SlowClientsTest {
  private static final int OF_EACH_KIND = 60;

  @Test
  void doNotStopAQuickOne() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try (ApiMock mock = ApiMock.builder("lts").adminToken("s3cret").start()) {
      mock.respond("createLogStream").after(Duration.ofHours(1));
      DocumentedExchange delayed = DocumentedExchange.success("lts", "createLogStream");
      String body = delayed.request().path("jsonBody").toString();
      String request = "POST " + delayed.request().path("target").asText()
          + " HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: "
          + body.length() + "\r\n\r\n" + body;
      String admin = "PUT /__apiscribe/operations/createLogGroup HTTP/1.1\r\nHost: a\r\n"
          + "Authorization: Bearer s3cret\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{";
      for (int i = 0; i < OF_EACH_KIND; i++) {
        slow.add(connect(mock, ""));
        slow.add(connect(mock, request.substring(0, 30)));
        slow.add(connect(mock, request.substring(0, request.length() - 1)));
        slow.add(connect(mock, request));
        slow.add(connect(mock, admin));
      }
      assertThat(Call.of(mock.endpoint(), DocumentedExchange.success("lts", "createLogGroup"))
              .send()
              .statusCode())
          .isEqualTo(201);
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
  }

  private static Socket connect(ApiMock mock, String sent) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), mock.endpoint().getPort());
    socket.getOutputStream().write(sent.getBytes(StandardCharsets.UTF_8));
    return socket;
  }
}
