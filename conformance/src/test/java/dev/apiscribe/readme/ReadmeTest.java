package dev.apiscribe.readme;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadmeTest {
  private static final Pattern EXAMPLE =
      Pattern.compile("// begin ([a-z-]+)\n(.*?) +// end\n", Pattern.DOTALL);
  private static final String GROUPS = "/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups";

  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance().build();

  @Test
  void showsTheExampleThatCompiles() throws IOException {
    String source = source("ReadmeExample.java");
    String example =
        source.substring(
            source.indexOf("// begin\n") + "// begin\n".length(), source.indexOf("    // end"));
    assertThat(readme()).contains("```java\n" + example.stripTrailing().stripIndent() + "\n```\n");
  }

  @Test
  void showsTheExamplesOfTheClientThatCompile() throws IOException {
    assertThat(shown("ClientExamples.java")).hasSizeGreaterThan(5);
  }

  @Test
  void showsTheExamplesOfTheTestKitThatCompile() throws IOException {
    assertThat(shown("TestKitExamplesTest.java")).hasSize(1);
  }

  private static List<String> shown(String file) throws IOException {
    Matcher examples = EXAMPLE.matcher(source(file));
    List<String> names = new ArrayList<>();
    while (examples.find()) {
      names.add(examples.group(1));
      String shown = "<!-- " + file + ": " + examples.group(1) + " -->\n```java\n";
      assertThat(readme()).contains(shown + examples.group(2).stripTrailing().stripIndent() + "\n```\n");
    }
    assertThat(names).hasSize(readme().split("<!-- " + file + ": ", -1).length - 1);
    return names;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md"));
  }

  private static String source(String file) throws IOException {
    return Files.readString(Path.of("src/test/java/dev/apiscribe/readme/" + file));
  }

  @Test
  void doesWhatItSays() {
    SERVER.stubFor(
        post(GROUPS)
            .withHeader("X-Auth-Token", equalTo("a-token"))
            .willReturn(
                aResponse()
                    .withStatus(201)
                    .withBody("{\"log_group_id\": \"b6b9332b-091f-4b22-b810-264318d2d664\"}")));
    assertThat(call()).isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");

    SERVER.stubFor(
        post(GROUPS)
            .willReturn(
                aResponse()
                    .withStatus(403)
                    .withBody(
                        "{\"error_code\": \"LTS.0001\", \"error_msg\": \"Invalid projectId\"}")));
    assertThat(call()).isEqualTo("403 LTS.0001 Invalid projectId");
  }

  private static String call() {
    return ReadmeExample.createLogGroup(URI.create(SERVER.baseUrl()), () -> "a-token");
  }
}
