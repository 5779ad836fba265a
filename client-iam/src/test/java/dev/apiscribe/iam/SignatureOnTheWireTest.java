package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.iam.SignableRequest.Delivery;
import dev.apiscribe.iam.SignableRequest.Pair;
import dev.apiscribe.iam.WireServer.ReceivedRequest;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.JdkTransport;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.TransportRequest;
import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * What arrived verifies: a service that signs it again, with the official signer, comes to the same
 * signature.
 */
class SignatureOnTheWireTest {
  private static final String ACCESS_KEY = "ACCESSKEYOFATEST";
  private static final String SECRET_KEY = "sEcReT/key+of=a test";
  private static final AkSkCredentials CREDENTIALS =
      AkSkCredentials.of(ACCESS_KEY, SECRET_KEY).withProjectId("p");
  private static final int REQUESTS = 500;

  private final WireServer server = new WireServer("HTTP/1.1 204 X", "Connection: close", "", "");

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void whateverIsSentVerifies() throws Exception {
    AwkwardRequests requests = new AwkwardRequests(6);
    JdkTransport transport = new JdkTransport();
    for (int i = 0; i < REQUESTS; i++) {
      SignableRequest request =
          requests.anything().to(server.endpoint() + (i % 2 == 0 ? "" : "/base"));
      TransportRequest signed = CREDENTIALS.authorize(request.escaped(requests.random()));
      transport.exchange(signed).close();
      ReceivedRequest received = server.next();
      assertThat(received.body()).isEqualTo(request.body() == null ? new byte[0] : request.body());
      assertThat(signatureOf(received))
          .as(() -> signed.uri().toString())
          .isEqualTo(authorization(received));
    }
    System.out.println(
        "AK/SK on the wire: " + REQUESTS + " of " + REQUESTS + " signatures verified");
  }

  /** As generated clients call, sync and async. */
  @Test
  void aCallOfTheRuntimeVerifies() {
    Operation<Void> put = Operation.<Void>of("put", "PUT", "/v2/{stream name}/tags")
        .parameter(Parameter.path("stream name"))
        .parameter(Parameter.query("q"))
        .parameter(Parameter.query("a b"))
        .success(204, ResponseBody.none())
        .build();
    ApiClient api = ApiClient.builder()
        .endpoint(server.endpoint())
        .credentials(CREDENTIALS)
        .userAgent("test/1")
        .build();
    List<Object> bodies = new ArrayList<>();
    bodies.add(Map.of("log_group_name", "größe"));
    bodies.add(RequestBody.ofStream("text/csv", () -> new ByteArrayInputStream(new byte[100_000])));
    bodies.add(RequestBody.ofStream("text/csv", new ByteArrayInputStream(new byte[100_000])));
    bodies.add(null);
    for (Object body : bodies) {
      var call = api.call(put)
          .path("stream name", "a b/ü;+")
          .query("q", List.of("2", "1", "ü+ "))
          .query("a b", "=&");
      call.body(body)
          .send(RequestOptions.builder().header("X-Language", "en us").build());
      ReceivedRequest received = server.next();
      assertThat(received.headers().get("Authorization"))
          .contains("user-agent")
          .contains("x-language");
      assertThat(signatureOf(received)).isEqualTo(authorization(received));
    }
    api.call(put)
        .path("stream name", "x")
        .body(Map.of("a", 1))
        .sendAsync(RequestOptions.none())
        .join();
    ReceivedRequest received = server.next();
    assertThat(signatureOf(received)).isEqualTo(authorization(received));
  }

  @Test
  void whatWasChangedOnTheWayDoesNotVerify() throws Exception {
    SignableRequest request = new SignableRequest(
        "POST",
        server.endpoint().toString(),
        "/a",
        List.of(new Pair("b", "c")),
        Map.of("X-D", "e"),
        new byte[] {1},
        Delivery.ARRAY);
    new JdkTransport()
        .exchange(CREDENTIALS.authorize(request.escaped(new AwkwardRequests(0).random())))
        .close();
    ReceivedRequest sent = server.next();
    String signature = authorization(sent);
    assertThat(signatureOf(sent)).isEqualTo(signature);
    Map<String, String> headers = new TreeMap<>(sent.headers());
    headers.put("X-D", "f");
    assertThat(List.of(
            new ReceivedRequest("PUT", sent.target(), sent.headers(), sent.body()),
            new ReceivedRequest("POST", "/aa?b=c", sent.headers(), sent.body()),
            new ReceivedRequest("POST", "/a?b=d", sent.headers(), sent.body()),
            new ReceivedRequest("POST", sent.target(), headers, sent.body()),
            new ReceivedRequest("POST", sent.target(), sent.headers(), new byte[] {2})))
        .allSatisfy(changed -> assertThat(signatureOf(changed)).isNotEqualTo(signature));
  }

  private static String authorization(ReceivedRequest received) {
    return received.headers().get("Authorization");
  }

  private static String signatureOf(ReceivedRequest received) {
    String authorization = authorization(received);
    int names = authorization.indexOf("SignedHeaders=") + "SignedHeaders=".length();
    List<String> signed = List.of(
        authorization.substring(names, authorization.indexOf(',', names)).split(";"));
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    received.headers().forEach(headers::put);
    headers.keySet().removeIf(name -> !signed.contains(name.toLowerCase(Locale.ROOT)));
    String date = headers.remove("X-Sdk-Date");
    String host = "http://" + headers.remove("Host");
    int question = received.target().indexOf('?');
    String path = question < 0 ? received.target() : received.target().substring(0, question);
    List<Pair> query = question < 0 ? List.of() : pairs(received.target().substring(question + 1));
    SignableRequest arrived = new SignableRequest(
        received.method(), host, decoded(path), query, headers, received.body(), Delivery.ARRAY);
    return OfficialSigner.alone(arrived, date, ACCESS_KEY, SECRET_KEY).get("Authorization");
  }

  private static List<Pair> pairs(String query) {
    return List.of(query.split("&")).stream()
        .map(pair -> pair.split("=", 2))
        .map(pair -> new Pair(decoded(pair[0]), pair.length == 1 ? null : decoded(pair[1])))
        .toList();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
