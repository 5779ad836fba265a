package dev.apiscribe.review.snippet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.apiscribe.openapi.Json;
import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.CuratedApi;
import dev.apiscribe.review.document.DocumentedContent;
import dev.apiscribe.review.snippet.Apis.Operation;
import dev.apiscribe.review.snippet.Shell.Command;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurlSnippetTest {
  @TempDir
  private Path folder;

  static Stream<Operation> operations() {
    return Apis.operations();
  }

  @ParameterizedTest
  @MethodSource("operations")
  void aShellReadsWhatTheSpecSays(Operation operation) throws IOException, InterruptedException {
    Command command =
        Shell.run(CurlSnippet.of(operation.api().spec(), operation.pointer()), folder);

    JsonNode spec = operation.api().at(operation.pointer());
    String route = operation.documented().route().orElseThrow();
    assertThat(command.method()).isEqualTo(route.substring(0, route.indexOf(' ')));
    URI url = URI.create(command.url().replace("…", "filled-in"));
    String server = operation.api().at("/servers/0/url").asText();
    assertThat(url.getScheme()).isEqualTo("https");
    assertThat(template(server, route).split("/"))
        .hasSameSizeAs(url.getRawPath().split("/"));
    assertThat(command.headers()).anyMatch(header -> header.matches("X-(Auth-Token|Api-Key): …"));
    for (DocumentedContent content :
        operation.documented().request().stream().limit(1).toList()) {
      assertThat(command.headers()).contains("Content-Type: " + content.mediaType());
      assertThat(Json.parse(command.body().orElseThrow()))
          .isEqualTo(content.payloads().get(0).value());
    }
    assertThat(command.body().isPresent()).isEqualTo(spec.has("requestBody"));
    assertThat(command.arguments().contains("-N"))
        .isEqualTo(spec.toString().contains("text/event-stream"));
  }

  private static String template(String server, String route) {
    String address = server + route.substring(route.indexOf(' ') + 1);
    return address.substring(address.indexOf('/', "https://".length()));
  }

  @Test
  void aCallThatCreatesIsWhole() {
    assertThat(curl("createLogGroup")).isEqualTo("""
        MY_ENDPOINT=… # Host of the service in the region of the project.
        MY_AUTH_TOKEN=… # A token that the identity service issued to the user.
        curl -X POST "https://$MY_ENDPOINT/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups" \\
          -H "X-Auth-Token: $MY_AUTH_TOKEN" \\
          -H 'Accept: application/json' \\
          -H 'Content-Type: application/json;charset=UTF-8' \\
          --data-raw '{"log_group_name":"lts-group-01nh","ttl_in_days":7}'
        """);
  }

  @Test
  void aQueryOfEventsDoesNotWaitForItsEnd() {
    assertThat(curl("createQuery"))
        .contains("curl -N -X POST \"https://us.timeplus.cloud/$MY_WORKSPACE/api/v1beta2/queries\"")
        .contains("-H 'Accept: application/json, text/event-stream'")
        .endsWith("\nJSON\n");
  }

  @Test
  void requiredQueryParametersStandInTheAddress() {
    assertThat(curl("getSinkStats"))
        .contains(
            "/8d7f2c0e-4b1a-4f0e-9f55-2f6a1d3c7b90/stats?error_log_time_range=1d&metrics_time_range=10m\" \\\n");
  }

  @Test
  void aDeletionHasNoBody() {
    assertThat(curl("deleteStream"))
        .contains("curl -X DELETE \"")
        .doesNotContain("--data", "Content-Type", "Accept");
  }

  @Test
  void readingNeedsNoMethod() {
    assertThat(curl("listStreams")).contains("\ncurl \"https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it's",
        "\"quoted\"",
        "$HOME ${HOME} $(date)",
        "`date`",
        "back\\slash \\n \\",
        "JSON",
        "a line\nJSON\nanother",
        "'\nJSON\n'",
        "!event #no",
        "ünï ☃ \uD83D\uDE80",
        "%s %d",
        "-H X: y",
        "@file",
        "\r\n\t",
        " ",
        ""
      })
  void nothingInAPayloadBreaksOutOfItsQuotes(String text) throws IOException, InterruptedException {
    JsonNode value = JsonNodeFactory.instance
        .objectNode()
        .put("text", text)
        .put("more than one line", "x".repeat(100));
    String example = JsonNodeFactory.instance.objectNode().put("text", text).toString();
    for (String json : List.of(value.toString(), example)) {
      Command command = Shell.run(curl(OneOperation.withBody("application/json", json)), folder);
      assertThat(Json.parse(command.body().orElseThrow())).isEqualTo(Json.parse(json));
    }
    String plain = JsonNodeFactory.instance.textNode(text).toString();
    assertThat(
            Shell.run(curl(OneOperation.withBody("text/plain", plain)), folder).body())
        .contains(text);
  }

  @Test
  void theEndOfABodyIsNoLineOfIt() {
    assertThat(ShellWord.endOf("JSON\nJSON_\n", "JSON")).isEqualTo("JSON__");
    assertThat(ShellWord.endOf("a JSON\nJSON ", "JSON")).isEqualTo("JSON");
  }

  @Test
  void whatIsNotDocumentedIsAVariableThatNoShellUses() throws IOException, InterruptedException {
    String curl = curl(OneOperation.of("""
        parameters:
        - {name: path, in: path, required: true, description: "The way. Not\\n that of the shell.", schema: {type: string}}
        - {name: limit, in: query, required: true, schema: {type: integer}}
        - {name: optional, in: query, schema: {type: integer}}
        - {name: X-Kind, in: header, required: true, schema: {type: string}}
        """));
    assertThat(curl).startsWith("MY_PATH=… # The way.\nMY_LIMIT=…\nMY_KEY=…\nMY_X_KIND=…\ncurl ");
    Command command = Shell.run(
        curl.replaceFirst("MY_PATH=…", "MY_PATH=way").replaceFirst("MY_LIMIT=…", "MY_LIMIT=7"),
        folder);
    assertThat(command.url()).isEqualTo("https://things.example.com/a$b/things/way?limit=7");
    assertThat(command.headers()).contains("X-Key: …", "X-Kind: …");
  }

  @Test
  void examplesAreEncodedInAddressesAndAreAsTheyAreInHeaders()
      throws IOException, InterruptedException {
    Command command = Shell.run(curl(OneOperation.of("""
        parameters:
        - {name: path, in: path, required: true, schema: {type: string}, example: "a/b $x 'ä'"}
        - {name: tag, in: query, schema: {type: array, items: {type: string}}, example: [a&b, "c"]}
        - {name: list, in: query, explode: false, schema: {type: array, items: {type: string}}, example: [a, "b,c"]}
        - {name: X-Kind, in: header, schema: {type: string}, example: "it's $new"}
        """)), folder);
    assertThat(command.url())
        .endsWith("/things/a%2Fb%20%24x%20%27%C3%A4%27?tag=a%26b&tag=c&list=a,b%2Cc");
    assertThat(command.headers()).contains("X-Kind: it's $new");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Login -u …:…",
        "Cookie -b session=…",
        "Query ?api%20key=…",
        "Bearer -H Authorization: Bearer …"
      })
  void eachKindOfCredentialsHasItsPlace(String kind) throws IOException, InterruptedException {
    String scheme = kind.substring(0, kind.indexOf(' '));
    String curl = curl(OneOperation.of(String.format(Locale.ROOT, """
        security: [{%s: []}]
        parameters:
        - {name: path, in: path, required: true, schema: {type: string}, example: one}
        """, scheme)));
    assertThat(String.join(" ", Shell.run(curl, folder).arguments()))
        .contains(kind.substring(kind.indexOf(' ') + 1))
        .doesNotContain("X-Key");
  }

  @Test
  void theNameOfAVariableEndsWhereItEnds() {
    assertThat(new ShellWord()
            .literal("a")
            .variable("B")
            .literal("c$")
            .variable("D")
            .literal("/")
            .variable("E"))
        .hasToString("\"a${B}c\\$$D/$E\"");
  }

  @Test
  void saysWhereNoOperationIs() {
    CuratedApi api = OneOperation.of("parameters: []\n");
    assertThatThrownBy(() -> CurlSnippet.of(api, "/paths/~1things~1{path}/get"))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageStartingWith("things.yaml:")
        .hasMessageContaining("there is no operation");
  }

  private static String curl(String operationId) {
    Operation operation = Apis.operation(operationId);
    return CurlSnippet.of(operation.api().spec(), operation.pointer());
  }

  private static String curl(CuratedApi api) {
    return CurlSnippet.of(api, OneOperation.POINTER);
  }
}
