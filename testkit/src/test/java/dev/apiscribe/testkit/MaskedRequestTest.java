package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.internal.http.SecretHeaderNames;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests are shown without their secrets. */
class MaskedRequestTest {
  private static MaskedRequest masked(
      String target, Map<String, List<String>> headers, String body) {
    return new MaskedRequest(
        ReceivedRequest.of(Optional.empty(), "POST", target, headers, body, 200), Set.of("x-own"));
  }

  /** The names come from the rule of the client's logs. */
  @Test
  void hidesWhateverTheLogsOfTheClientHide() throws ReflectiveOperationException {
    Field rule = SecretHeaderNames.class.getDeclaredField("PARTS");
    rule.setAccessible(true);
    String[] names = ((Pattern) rule.get(null)).pattern().replace("-?", "").split("\\|");
    assertThat(names).hasSizeGreaterThan(5);
    for (String part : names) {
      String name = "X-" + part.toUpperCase(java.util.Locale.ROOT) + "-a";
      MaskedRequest request = masked(
          "/a?" + name + "=hidden7",
          Map.of(name, List.of("hidden7", "hidden7")),
          "{\"" + name + "\":\"hidden7\"}");
      assertThat(request.toString()).doesNotContain("hidden7");
      assertThat(request.headers().get(name)).containsExactly("***", "***");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"a\": 1}|{\"a\": 1}",
        "{\"a\": {\"ak\": \"v\", \"b\": [{\"Secret_Key\": 7}]}}|{\"a\":{\"ak\":\"***\",\"b\":[{\"Secret_Key\":\"***\"}]}}",
        "{\"tokens\": [\"v\"], \"pass\\u0077ord\": {\"v\": 1}}|{\"tokens\":\"***\",\"password\":\"***\"}",
        "{\"token\": null}|{\"token\": null}",
        "{\"password\": \"v\\\"w\", \"a\": 1|{\"password\": \"***\", \"a\": 1",
        "{\"sk\":\"v\"} {\"sk\":\"w\"}|{\"sk\":\"***\"} {\"sk\":\"***\"}",
        "{\"password\":{\"v\":\"w\"}} {\"a\":1}|{\"password\":\"***\"",
        "{\"a\":1,\"tokens\":[\"v\"]|{\"a\":1,\"tokens\":\"***\"",
        "user=me&password=v%20w&a=b|user=me&password=***&a=b",
        "{\"x-own\":\"v\"}|{\"x-own\":\"***\"}",
        "task=1|task=1"
      })
  void hidesValuesOfABody(String body, String shown) {
    assertThat(masked("/a", Map.of(), body).body()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "/a?b=c, /a?b=c",
    "/a?access%5Fkey=v&b&=c, /a?access%5Fkey=***&b&=c",
    "/a?X-Amz-Signature=v&X-Own=w, /a?X-Amz-Signature=***&X-Own=***",
    "/a?%zz=b, /a?%zz=b"
  })
  void hidesValuesOfAQuery(String target, String shown) {
    assertThat(masked(target, Map.of(), "").target()).isEqualTo(shown);
  }

  @Test
  void hidesSecretsThatAreRepeated() {
    MaskedRequest request = masked(
        "/a/Signed0123?b=t0ken-of-mine",
        Map.of(
            "Authorization", List.of("SDK-HMAC-SHA256 Access=AKEY56789, Signature=Signed0123"),
            "X-Auth-Token", List.of("t0ken-of-mine"),
            "X-Other", List.of("by AKEY56789")),
        "it is t0ken-of-mine");
    assertThat(request.target()).isEqualTo("/a/***?b=***");
    assertThat(request.body()).isEqualTo("it is ***");
    assertThat(request.headers().get("X-Other")).containsExactly("by ***");
  }

  /** To look for each of them in all of it would take minutes. */
  @Test
  void hidesABodyWithVeryManySecretsAsAWhole() {
    String tokens = IntStream.range(0, 100_000)
        .mapToObj(i -> "\"secret" + i + "\"")
        .collect(Collectors.joining(","));
    String body = "{\"tokens\":[" + tokens + "],\"a\":\"" + "b".repeat(2_000_000) + "\"}";
    assertThat(masked("/a", Map.of(), body).body()).isEqualTo("***");
  }

  @Test
  void hidesThemInTheTextOfAReceivedRequestAndNotInItsProperties() {
    ReceivedRequest request = ReceivedRequest.of(
        Optional.empty(), "GET", "/?sk=v7", Map.of("X-Auth-Token", List.of("v7")), "sk=v7", 200);
    assertThat(request.toString()).doesNotContain("v7").contains("GET /?sk=***", "200");
    assertThat(request.header("x-auth-token")).hasValue("v7");
  }
}
