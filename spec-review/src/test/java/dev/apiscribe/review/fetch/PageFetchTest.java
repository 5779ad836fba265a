package dev.apiscribe.review.fetch;

import static dev.apiscribe.review.fetch.LoopbackPages.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.openapi.UnreadableSpecException;
import dev.apiscribe.review.curated.SourceDocuments.SourceDocument;
import dev.apiscribe.review.fetch.FetchedPage.FetchOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageFetchTest {
  private static final String PAGE = page("src/test/resources/drift/pages/creating_a_berth.rst");
  private static final String LATER = page("src/test/resources/drift/next/creating_a_berth.rst");
  private static final FetchSettings SETTINGS = new FetchSettings(
      Duration.ofSeconds(7), Duration.ofSeconds(30), Duration.ofSeconds(60), 20_000, true);

  /** Time that a test has passed. */
  private static final class TestTime implements WallClock {
    private Instant now = Instant.parse("2026-12-01T00:00:00Z");
    private final List<Duration> slept = new ArrayList<>();

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void sleep(Duration time) {
      slept.add(time);
      now = now.plus(time);
    }
  }

  @TempDir
  private Path folder;

  private final TestTime time = new TestTime();
  private LoopbackPages server;

  @BeforeEach
  void start() throws IOException {
    server = new LoopbackPages();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static String page(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static SourceDocument document(String id, String url) {
    return new SourceDocument(id, "harbour", "", "", "", "", url, "", "");
  }

  private FetchedPage fetch(String path) throws Exception {
    return fetch(SETTINGS, path);
  }

  private FetchedPage fetch(FetchSettings settings, String path) throws Exception {
    String address = path.startsWith("/") ? server.address(path) : path;
    return new PageFetch(folder, settings, time)
        .fetch(List.of(document("berth", address)))
        .get(0);
  }

  private Set<String> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      Set<String> names = new TreeSet<>();
      all.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    }
  }

  @Test
  void writesThePageByteForByteAndAsksNextTimeOnlyWhetherItChanged() throws Exception {
    server.put(
        "/berth.rst",
        response(
            200,
            PAGE,
            "ETag",
            "\"1\"",
            "Last-Modified",
            "Tue, 24 Nov 2026 10:00:00 GMT",
            "Content-Type",
            "text/plain"));
    assertThat(fetch("/berth.rst").outcome()).isEqualTo(FetchOutcome.NEW);
    assertThat(files()).containsExactly("berth.rst", "fetched.json");
    assertThat(folder.resolve("berth.rst")).hasBinaryContent(bytes(PAGE));

    server.put("/berth.rst", exchange -> exchange.sendResponseHeaders(304, -1));
    assertThat(fetch("/berth.rst"))
        .isEqualTo(new FetchedPage(
            "berth", server.address("/berth.rst"), "berth.rst", FetchOutcome.UNCHANGED, ""));
    LoopbackPages.Request asked = server.requests().get(3);
    assertThat(asked.headers().getFirst("If-None-Match")).isEqualTo("\"1\"");
    assertThat(asked.headers().getFirst("If-Modified-Since"))
        .isEqualTo("Tue, 24 Nov 2026 10:00:00 GMT");
    assertThat(asked.headers().getFirst("User-Agent")).startsWith("Apiscribe (compares");

    server.put("/berth.rst", response(200, LATER));
    assertThat(fetch("/berth.rst").outcome()).isEqualTo(FetchOutcome.CHANGED);
    assertThat(folder.resolve("berth.rst")).hasBinaryContent(bytes(LATER));
  }

  @Test
  void asksForTheWholePageWhenTheFileIsNotTheOneThatWasFetched() throws Exception {
    server.put("/berth.rst", response(200, PAGE, "ETag", "\"1\""));
    fetch("/berth.rst");
    Files.writeString(folder.resolve("berth.rst"), "edited");

    assertThat(fetch("/berth.rst").outcome()).isEqualTo(FetchOutcome.CHANGED);
    assertThat(server.requests().get(3).headers()).doesNotContainKey("If-none-match");
    assertThat(folder.resolve("berth.rst")).hasBinaryContent(bytes(PAGE));
  }

  @Test
  void doesNotWriteAPageThatIsTheSame() throws Exception {
    server.put("/berth.rst", response(200, PAGE));
    fetch("/berth.rst");
    Path page = folder.resolve("berth.rst");
    Files.setLastModifiedTime(page, FileTime.fromMillis(1_000));

    assertThat(fetch("/berth.rst").outcome()).isEqualTo(FetchOutcome.UNCHANGED);
    assertThat(Files.getLastModifiedTime(page).toMillis()).isEqualTo(1_000);
  }

  @Test
  void unpacksAPageThatTheServerPacked() throws Exception {
    server.put("/berth", response(200, packed(PAGE), "Content-Encoding", "gzip"));

    assertThat(fetch("/berth").file()).isEqualTo("berth.txt");
    assertThat(folder.resolve("berth.txt")).hasBinaryContent(bytes(PAGE));
  }

  static Stream<Arguments> refused() {
    String login = "<html><title>Log in</title><form><input type=\"password\"></form></html>";
    return Stream.of(
        Arguments.of(response(404, ""), "found status 404"),
        Arguments.of(response(401, ""), "found status 401, expected a public page"),
        Arguments.of(response(500, PAGE), "found status 500"),
        Arguments.of(response(206, PAGE), "found status 206"),
        Arguments.of(response(304, ""), "found status 304"),
        Arguments.of(response(200, login), "found a login page"),
        Arguments.of(response(200, ""), "found an empty page"),
        Arguments.of(
            response(200, new byte[] {'a', '\n', (byte) 0xfc}),
            "line 2: found bytes that are not valid UTF-8"),
        Arguments.of(response(200, "x".repeat(20_001)), "found more than 20000 bytes"),
        Arguments.of(
            response(200, packed("x".repeat(20_000_000)), "Content-Encoding", "gzip"),
            "found more than 20000 bytes"),
        Arguments.of(
            response(200, PAGE, "Content-Encoding", "gzip"),
            "found a body that cannot be unpacked"),
        Arguments.of(response(200, PAGE, "Content-Encoding", "br"), "the content coding br"),
        Arguments.of(
            response(302, "", "Location", "/login?next=x"), "found a redirect to a login page"),
        Arguments.of(
            response(302, "", "Location", "http://127.0.0.2/x"),
            "found a redirect to another host, http://127.0.0.2/x"),
        Arguments.of(
            response(302, "", "Location", "file:///etc/passwd"), "found no address of a page"),
        Arguments.of(response(302, "", "Location", "http://[x"), "found a redirect to no address"),
        Arguments.of(response(302, ""), "found a redirect to no address"),
        Arguments.of(response(302, "", "Location", "berth.rst"), "found more than 5 redirects"),
        Arguments.of(
            response(429, "", "Retry-After", "61"),
            "found status 429 and Retry-After of 61 seconds"),
        Arguments.of(
            response(503, "", "Retry-After", "Wed, 02 Dec 2026 00:00:00 GMT"),
            "and Retry-After of"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void namesWhatIsNotAPageAndLeavesTheOneThatIsThere(LoopbackPages.Response response, String reason)
      throws Exception {
    Files.writeString(folder.resolve("berth.rst"), "old");
    server.put("/berth.rst", response);

    FetchedPage page = fetch("/berth.rst");

    assertThat(page.outcome()).isEqualTo(FetchOutcome.REFUSED);
    assertThat(page.reason()).contains(reason).endsWith(".");
    assertThat(files()).containsExactly("berth.rst", "fetched.json");
    assertThat(folder.resolve("berth.rst")).content(StandardCharsets.UTF_8).isEqualTo("old");
  }

  @Test
  void refusesABodyThatEndsEarlyOrNever() throws Exception {
    server.put("/torn.rst", exchange -> exchange.sendResponseHeaders(200, 1_000));
    assertThat(fetch("/torn.rst").reason()).contains("found no response");

    server.put("/endless.rst", exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().flush();
      try {
        new CountDownLatch(1).await(); // until the test ends the server
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    });
    FetchSettings soon =
        new FetchSettings(Duration.ZERO, Duration.ofSeconds(1), Duration.ZERO, 20_000, true);
    assertThat(fetch(soon, "/endless.rst").reason())
        .contains("no complete response within 1 seconds");
  }

  @Test
  void followsRedirectsOnTheSameHost() throws Exception {
    server.put("/old", response(301, "", "Location", "new"));
    server.put("/new", response(308, "", "Location", server.address("/berth.rst#here")));
    server.put("/berth.rst", response(200, PAGE));

    assertThat(fetch("/old").file()).isEqualTo("berth.rst");
  }

  @ParameterizedTest
  @CsvSource({
    "http://h/a, https://h/b, true",
    "https://h/a, https://H:443/b, true",
    "https://h/a, http://h/b, false",
    "https://h:8443/a, https://h/b, false",
    "https://h/a, https://h.example/b, false",
    "https://h/a, //other/b, false",
    "https://h/login/a, /login/b, true",
    "https://h/a, /oauth2/authorize?x, false",
    "https://h/blog, /blog-index, true",
  })
  void keepsToHostAndHttps(String from, String to, boolean followed) throws Exception {
    PageAddress address = PageAddress.of(from);
    if (followed) {
      assertThat(address.redirected(to).toString()).startsWith("https://");
    } else {
      assertThatThrownBy(() -> address.redirected(to))
          .isInstanceOf(UnfetchedPageException.class)
          .hasMessageStartingWith(from + ": found a redirect");
    }
  }

  /** The bound is within the last rule, which says more than what is read of it. */
  @Test
  void takesNoHalfOfARuleOfALongRobotsFile() throws Exception {
    server.put("/berth.rst", response(200, PAGE));
    String rule = "Disallow: /berth";
    String robots = "User-agent: *\n";
    robots += "#".repeat((512 << 10) - robots.length() - 1 - rule.length()) + "\n";
    server.put("/robots.txt", response(200, robots + rule + "s-of-others\n"));
    assertThat(fetch("/berth.rst").outcome()).isEqualTo(FetchOutcome.NEW);
  }

  @Test
  void keepsRobotsFromWhatRobotsTxtForbidsAlsoBehindARedirect() throws Exception {
    server.put("/robots.txt", response(200, "User-agent: apiscribe\nDisallow: /private/\n"));
    server.put("/berth.rst", response(302, "", "Location", "/private/berth.rst"));
    server.put("/private/berth.rst", response(200, PAGE));

    assertThat(fetch("/berth.rst").reason())
        .startsWith(server.address("/private/berth.rst") + ": found a page that "
            + server.address("/robots.txt") + " keeps robots from");
    assertThat(server.targets()).containsExactly("/robots.txt", "/berth.rst");
  }

  @ParameterizedTest
  @CsvSource({"404, true", "403, true", "429, false", "500, false", "503, false"})
  void takesMissingRulesForNoneAndUnreadableOnesForARefusal(int status, boolean allowed)
      throws Exception {
    server.put("/robots.txt", response(status, ""));
    server.put("/berth.rst", response(200, PAGE));

    FetchedPage page = fetch("/berth.rst");

    assertThat(page.reason().isEmpty()).as(page.reason()).isEqualTo(allowed);
    assertThat(server.targets()).hasSize(allowed ? 2 : 1);
  }

  @Test
  void asksEachHostSeldomForTheRulesOnceAndComesBackWhenItIsAskedTo() throws Exception {
    server.put("/a.rst", response(200, PAGE));
    server.put("/b.rst", exchange -> {
      server.put("/b.rst", response(200, PAGE));
      response(503, "", "Retry-After", "20").send(exchange);
    });
    List<FetchedPage> pages = new PageFetch(folder, SETTINGS, time)
        .fetch(List.of(
            document("a", server.address("/a.rst")),
            document("none", ""),
            document("b", server.address("/b.rst")),
            document("again", server.address("/a.rst"))));

    assertThat(pages)
        .extracting(FetchedPage::outcome)
        .containsExactly(FetchOutcome.NEW, FetchOutcome.WITHOUT_ADDRESS, FetchOutcome.NEW);
    assertThat(server.targets()).containsExactly("/robots.txt", "/a.rst", "/b.rst", "/b.rst");
    assertThat(time.slept).extracting(Duration::toSeconds).containsExactly(7L, 7L, 20L);
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1/, true",
    "http://localhost/, true",
    "http://2130706433/, true",
    "http://[::1]/, true",
    "http://[::ffff:10.0.0.1]/, true",
    "http://[fd00::1]/, true",
    "http://[64:ff9b::a00:1]/, true",
    "http://[2002:7f00:1::]/, true",
    "http://10.0.0.1/, true",
    "http://172.31.0.1/, true",
    "http://192.168.0.1/, true",
    "http://169.254.169.254/, true",
    "http://100.64.0.1/, true",
    "http://0.0.0.0/, true",
    "http://192.0.2.1/, true",
    "http://203.0.113.1/, false",
    "http://172.32.0.1/, false",
    "http://[2001:db8::1]/, false",
  })
  void looksAtPrivateNetworksOnlyWhenAsked(String address, boolean refused) throws Exception {
    PageAddress page = PageAddress.of(address);
    if (refused) {
      assertThatThrownBy(() -> NetworkGuard.check(page))
          .hasMessageContaining("--private-addresses");
    } else {
      NetworkGuard.check(page);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://h/a",
    "h/a",
    "https:///a",
    "https://u:p@h/a",
    "https://h:0/a",
    "'https://h/a b'",
    "mailto:a@h"
  })
  void refusesWhatIsNotTheAddressOfAPage(String address) throws Exception {
    assertThat(fetch(address).reason()).startsWith(address + ": found no address of a page");
  }

  @Test
  void writesNothingOutsideOfItsFolder() throws Exception {
    Path outside = Files.writeString(folder.resolveSibling("outside.txt"), "kept");
    server.put("/berth.rst", response(200, PAGE));
    for (String id : List.of("../outside", "a/b", "..", ".hidden", "", "a\u0000")) {
      FetchedPage page = new PageFetch(folder, SETTINGS, time)
          .fetch(List.of(document(id, server.address("/berth.rst"))))
          .get(0);
      assertThat(page.reason()).contains("found the id " + id);
    }
    Files.createSymbolicLink(folder.resolve("berth.rst"), outside);
    Files.writeString(
        folder.resolve("fetched.json"),
        "{\"" + server.address("/berth.rst") + "\": {\"file\": \"../outside.txt\", \"sha256\": \""
            + PageFolder.sha256("kept".getBytes(StandardCharsets.UTF_8)) + "\"}}");

    assertThat(fetch("/berth.rst").reason()).isEmpty();
    assertThat(outside).content(StandardCharsets.UTF_8).isEqualTo("kept");
    assertThat(folder.resolve("berth.rst")).isRegularFile().hasBinaryContent(bytes(PAGE));
  }

  @Test
  void refusesAStateThatItDidNotWrite() throws Exception {
    Files.writeString(folder.resolve("fetched.json"), "{");
    assertThatThrownBy(() -> new PageFetch(folder, SETTINGS, time))
        .isInstanceOf(UnreadableSpecException.class)
        .hasMessageContaining("fetched.json: found no JSON");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }
}
