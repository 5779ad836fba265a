package dev.apiscribe.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerPathTest {
  private static List<String> paths(String... urls) {
    return ServerPath.all(List.of(urls), List.of("/things")).stream()
        .map(ServerPath::template)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "https://{host}/{workspace}/api, /{workspace}/api",
    "https://api.example.com/v1/, /v1",
    "'{scheme}://{address}/default/api', /default/api",
    "//example.com/v1.2, /v1.2",
    "/v1, /v1"
  })
  void isWhatFollowsTheHost(String url, String path) {
    assertThat(paths(url)).containsExactly(path);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "/", "https://example.com", "https://{endpoint}", "v1", "https://example.com/a b",
        "https://example.com/{a}-{b}", "https://example.com/a?b=c", "/a//b", "/${a}", "/*", "/a\nb"
      })
  void isNoneAtTheRootOrWhereAFrameworkWouldReadMoreIntoIt(String url) {
    assertThat(paths(url)).isEmpty();
  }

  @Test
  void isLeftOutWhereAnotherOneCoversIt() {
    assertThat(paths("https://{host}/{workspace}/api", "http://localhost/default/api"))
        .containsExactly("/{workspace}/api");
    assertThat(paths("http://localhost/default/api", "https://{host}/{workspace}/api"))
        .containsExactly("/{workspace}/api");
    assertThat(paths("/v1", "https://example.com/v1", "/v2")).containsExactly("/v1", "/v2");
  }

  @Test
  void isLeftOutWhereARequestCouldMeanAnOperationAtTheRoot() {
    List<String> urls = List.of("https://{host}/{version}", "https://{host}/api");
    assertThat(ServerPath.all(urls, List.of("/things", "/{owner}/things"))).isEmpty();
    assertThat(ServerPath.all(urls, List.of("/things", "/api/{id}"))).isEmpty();
    assertThat(ServerPath.all(urls, List.of("/things", "/things/{id}/parts")))
        .extracting(ServerPath::template)
        .containsExactly("/{version}");
  }

  @Test
  void matchesOneSegmentForEachVariable() {
    String regex = new ServerPath("/{a}/v1.0").regex();
    assertThat("/x%20y/v1.0").matches(Pattern.compile(regex));
    assertThat(List.of("/x/y/v1.0", "//v1.0", "/x/v1x0"))
        .noneMatch(each -> Pattern.matches(regex, each));
  }
}
