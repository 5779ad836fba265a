package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bytes of bodies of parts, and of forms. */
class MultipartBodyTest {
  private final ScriptedTransport server = new ScriptedTransport();

  private String sent(Operation.Builder<Void> operation, Object body) {
    call(operation).body(body).send(RequestOptions.none());
    return server.bodies().get(server.bodies().size() - 1);
  }

  private Call<Void> call(Operation.Builder<Void> operation) {
    return ApiClient.builder()
        .endpoint(URI.create("http://h"))
        .transport(server.respond(204))
        .build()
        .call(operation.success(204, ResponseBody.none()).build());
  }

  private static Operation.Builder<Void> post(String... mediaTypes) {
    return Operation.<Void>of("post", "POST", "/").requestMediaTypes(mediaTypes);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void writesEachPartWithItsHead() {
    RequestBody body = MultipartBody.create()
        .text("text", "ä\r\n--")
        .text("numbers", List.of(1, 2))
        .text("none", null)
        .json("json", JsonCodecs.map(JsonCodecs.ANY), Map.of("a", 1))
        .file("file", FilePart.of("a \"b\"\r\n.txt", "text/plain", bytes("one")))
        .toRequestBody();
    String boundary = body.mediaType().replaceFirst("multipart/form-data; boundary=", "");
    assertThat(sent(post("multipart/form-data"), body))
        .isEqualTo("""
        --B
        Content-Disposition: form-data; name="text"

        ä
        --
        --B
        Content-Disposition: form-data; name="numbers"

        1
        --B
        Content-Disposition: form-data; name="numbers"

        2
        --B
        Content-Disposition: form-data; name="json"
        Content-Type: application/json

        {"a":1}
        --B
        Content-Disposition: form-data; name="file"; filename="a %22b%22%0D%0A.txt"
        Content-Type: text/plain

        one
        --B--
        """.replace("\n", "\r\n").replace("--B", "--" + boundary));
    assertThat(body.length()).isPositive();
    assertThat(body.isRepeatable()).isTrue();
    assertThat(server.requests().get(0).headers().first("Content-Type")).hasValue(body.mediaType());
  }

  @Test
  void streamsFilesAndOpensThemAgain() {
    MultipartBody parts = MultipartBody.create()
        .files(
            "file",
            List.of(
                FilePart.of("a", "text/plain", () -> new ByteArrayInputStream(bytes("one"))),
                FilePart.of("b", "text/plain", bytes("two"))));
    RequestBody body = parts.toRequestBody();
    assertThat(body.length()).isEqualTo(-1);
    assertThat(body.isRepeatable()).isTrue();
    String first = sent(post("multipart/form-data"), body);
    assertThat(first).contains("\r\n\r\none\r\n--", "filename=\"b\"", "\r\n\r\ntwo\r\n--");
    assertThat(sent(post("multipart/form-data"), body)).isEqualTo(first);
    assertThatIllegalStateException()
        .isThrownBy(() -> parts.require("file", "a", "b"))
        .withMessage("missing parts: a, b");
    assertThat(parts).hasToString("MultipartBody[2 parts]");
  }

  @Test
  void refusesAMediaTypeThatWouldBreakOut() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilePart.of("a", "text/plain\r\nX: 1", bytes("")));
  }

  @Test
  void writesTheJsonOfAnObjectAsAForm() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("na me", "a&b");
    value.put("none", null);
    value.put("list", List.of(1, "b"));
    value.put("joined", List.of(1, 2));
    value.put("part", Map.of("c", 1));
    value.put("deep", Map.of("c", 1));
    value.put("parts", List.of(Map.of("c", 1)));
    Operation.Builder<Void> form = post("application/xml", Operation.FORM)
        .formProperty(Parameter.query("joined").explode(false))
        .formProperty(Parameter.query("deep").style(Parameter.Style.DEEP_OBJECT));
    call(form).body(JsonCodecs.map(JsonCodecs.ANY), value).send(RequestOptions.none());
    assertThat(server.bodies().get(0))
        .isEqualTo("na%20me=a%26b&list=1&list=b&joined=1,2&part=%7B%22c%22%3A1%7D"
            + "&deep%5Bc%5D=1&parts=%7B%22c%22%3A1%7D");
    assertThat(server.requests().get(0).headers().first("Content-Type")).hasValue(Operation.FORM);
  }

  @Test
  void prefersJsonForAValueWithACodec() {
    call(post("application/xml", Operation.FORM, "application/json"))
        .body(JsonCodecs.map(JsonCodecs.ANY), Map.of("a", 1))
        .send(RequestOptions.none());
    assertThat(server.bodies()).containsExactly("{\"a\":1}");
  }
}
