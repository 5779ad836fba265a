package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.Headers;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The canonical form of each part of a request, written out: where a part begins and ends, and what
 * is escaped in it.
 */
class CanonicalRequestTest {
  private static CanonicalRequest get(String uri, Headers headers) {
    return CanonicalRequest.of("GET", URI.create(uri), headers, "hash");
  }

  private static String line(int index, String uri) {
    return get(uri, Headers.none()).text().split("\n", -1)[index];
  }

  @Test
  void hasALineForEachPart() {
    assertThat(get("https://h/a?b=c", Headers.builder().set("Accept", " x/y ").build()))
        .isEqualTo(new CanonicalRequest(
            "GET\n/a/\nb=c\naccept:x/y\nhost:h\n\naccept;host\nhash", "accept;host"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a=b            | a=b",
        "&a=b           | a=b",
        "&&a=b          | a=b",
        "a=b&           | a=b",
        "a=b&&c=d       | a=b&c=d",
        "c=1&a=2&c=0    | a=2&c=1&c=0",
        "a              | a=",
        "a=             | a=",
        "a&b=c          | a=&b=c",
        "=b             | =b",
        "a=b=c          | a=b%3Dc",
        "a=b+c          | a=b%2Bc",
        "a=%2f/         | a=%2F%2F",
        "a=ü            | a=%C3%BC",
        "a=€x           | a=%E2%82%ACx",
        "a=😀x          | a=%F0%9F%98%80x",
        "a=0189azAZ-._~ | a=0189azAZ-._~",
      })
  void sortsAndEscapesTheQuery(String query, String canonical) {
    assertThat(line(2, "https://h/p?" + query)).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "https://h        | /",
        "https://h/       | /",
        "https://h/a      | /a/",
        "https://h/a//    | /a/",
        "https://h/a/%2F  | /a/",
        "https://h/a%2fb  | /a/b/",
        "https://h/%c3%bc | /%C3%BC/",
        "https://h/ü/b    | /%C3%BC/b/",
        "https://h/😀/b   | /%F0%9F%98%80/b/",
      })
  void endsThePathInOneSlash(String uri, String canonical) {
    assertThat(line(1, uri)).isEqualTo(canonical);
    assertThat(line(2, uri)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "https://h/,h",
    "https://h:443/,h",
    "https://h:80/,h:80",
    "http://h:80/,h",
    "http://h:443/,h:443",
    "http://h:0/,h:0",
    "HTTPS://h:443/,h"
  })
  void namesThePortThatTheSchemeDoesNotImply(String uri, String host) {
    assertThat(line(3, uri)).isEqualTo("host:" + host);
  }

  @Test
  void signsNoHeaderThatGatewaysChange() {
    Headers headers = Headers.builder()
        .set("_first", "1")
        .set("with_underscore", "2")
        .set("Content-Type", "a/b")
        .add("Twice", "1")
        .add("Twice", "2")
        .set("Once", "3")
        .build();
    assertThat(get("https://h/", headers).signedHeaders()).isEqualTo("host;once");
  }

  @Test
  void escapesTheFirstCharacterBeyondAsciiAsUtf8() {
    StringBuilder out = new StringBuilder();
    CanonicalText.append(out, "\u007f\u0080", 0, 2, true);
    assertThat(out).hasToString("%7F%C2%80");
  }
}
