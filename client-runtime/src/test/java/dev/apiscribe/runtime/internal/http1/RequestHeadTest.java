package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.apiscribe.runtime.internal.http1.Connections.Request;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The bytes of a head, written out. */
class RequestHeadTest {
  private static final String GET = "GET / HTTP/1.1\r\nHost: h\r\n\r\n";

  /** The ways to an origin, with what each adds to a head. */
  private enum Way {
    DIRECT("", ""),
    PROXY("http://h:81", ""),
    PROXY_WITH_LOGIN("http://h:81", "Proxy-Authorization: Basic dTpw\r\n"),
    TUNNEL("", ""),
    SOCKS("", "");

    private final String prefix;
    private final String login;

    Way(String prefix, String login) {
      this.prefix = prefix;
      this.login = login;
    }

    Route route() {
      InetSocketAddress address = InetSocketAddress.createUnresolved("p", 1);
      Origin origin = new Origin(this == TUNNEL, "h", 81);
      Proxy proxy = new Proxy(this == SOCKS ? Proxy.Type.SOCKS : Proxy.Type.HTTP, address);
      @Nullable ProxyLogin login = this == PROXY ? null : ProxyLogin.of("u", "p");
      return this == DIRECT ? Route.direct(origin) : Route.through(proxy, login, origin);
    }
  }

  private static Request request(String method, String address, long length) {
    return new Request(method, URI.create(address), Map.of(), null, length, true);
  }

  private static String text(RequestHead head) {
    return new String(head.bytes(), 0, head.length(), StandardCharsets.ISO_8859_1);
  }

  private static String written(Route route, Request request, boolean hasBody) {
    RequestHead head = new RequestHead(new byte[Wire.SIZE]);
    head.write(route, request, hasBody);
    return text(head);
  }

  private static String written(String method, String address, long length, boolean hasBody) {
    return written(
        Route.direct(new Origin(false, "h", 80)), request(method, address, length), hasBody);
  }

  @ParameterizedTest
  @EnumSource
  void hasTheWholeAddressAndTheCredentialsForAProxyThatReadsIt(Way way) {
    assertThat(written(way.route(), request("GET", "http://h:81/a?b", -1), false))
        .isEqualTo("GET " + way.prefix + "/a?b HTTP/1.1\r\nHost: h:81\r\n" + way.login + "\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, false",
    "HEAD, false",
    "DELETE, false",
    "OPTIONS, false",
    "POST, true",
    "PUT, true",
    "PATCH, true"
  })
  void announcesWhatFollows(String method, boolean usuallyHasABody) {
    String start = method + " / HTTP/1.1\r\nHost: h\r\n";
    assertThat(written(method, "http://h/", -1, false))
        .isEqualTo(start + (usuallyHasABody ? "Content-Length: 0\r\n\r\n" : "\r\n"));
    assertThat(written(method, "http://h/", -1, true))
        .isEqualTo(start + "Transfer-Encoding: chunked\r\n\r\n");
    assertThat(written(method, "http://h/", 0, true))
        .isEqualTo(start + "Content-Length: 0\r\n\r\n");
    assertThat(written(method, "http://h/", 12, true))
        .isEqualTo(start + "Content-Length: 12\r\n\r\n");
  }

  @ParameterizedTest
  @CsvSource({
    "http://h, /, h",
    "http://h?a, /?a, h",
    "http://h/?, /?, h",
    "http://h:0/~a%20b?~, /~a%20b?~, h:0",
    "http://[::1]:8080/a, /a, [::1]:8080"
  })
  void namesTheTargetAndTheHost(String address, String target, String host) {
    assertThat(written("GET", address, -1, false))
        .isEqualTo("GET " + target + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://h/ü", "http://h/a?ü", "http://h/a?b\u0080"})
  void refusesAnAddressThatIsNotAscii(String address) {
    assertThatIllegalArgumentException().isThrownBy(() -> written("GET", address, -1, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Connection",
        "content-length",
        "Expect",
        "Host",
        "Keep-Alive",
        "Proxy-Authorization",
        "Proxy-Connection",
        "te",
        "Trailer",
        "Transfer-Encoding",
        "Upgrade",
        "",
        "a b",
        "a:",
        "a\r\nb"
      })
  void refusesHeadersThatBelongToTheConnectionOrAreNone(String name) {
    Request request =
        new Request("GET", URI.create("http://h/"), Map.of(name, List.of("v")), null, -1, true);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> written(Route.direct(new Origin(false, "h", 80)), request, false));
  }

  @Test
  void hasALineForEachValueOfAHeader() {
    Request request = new Request(
        "GET", URI.create("http://h/"), Map.of("X-A", List.of("1", "2")), null, -1, true);
    assertThat(written(Route.direct(new Origin(false, "h", 80)), request, false))
        .isEqualTo("GET / HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nX-A: 2\r\n\r\n");
  }

  /**
   * A body goes along where it fits to the last byte; a buffer is replaced where the head itself
   * does not fit.
   */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 26, 27, 28, 31, 32, 100})
  void keepsToItsBuffer(int size) {
    assertThat(GET).hasSize(27);
    byte[] buffer = new byte[size];
    RequestHead head = new RequestHead(buffer);
    head.write(Route.direct(new Origin(false, "h", 80)), request("GET", "http://h/", -1), false);
    assertThat(text(head)).isEqualTo(GET);
    assertThat(head.bytes() == buffer).isEqualTo(size >= GET.length());
    int room = head.bytes().length - head.length();
    assertThat(head.takesAlong(new byte[room + 1])).isFalse();
    assertThat(text(head)).isEqualTo(GET);
    assertThat(head.takesAlong("x".repeat(room).getBytes(StandardCharsets.ISO_8859_1)))
        .isTrue();
    assertThat(text(head)).isEqualTo(GET + "x".repeat(room));
  }
}
