package dev.apiscribe.review.fetch;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one request after the other, each bounded, with a pause for each host, through the proxy
 * that the JVM is set to.
 */
final class PageConnection {
  static final String ROBOT = "Apiscribe";
  private static final String USER_AGENT =
      ROBOT + " (compares documentation with OpenAPI, page by page; +https://github.com/apiscribe)";
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_TRIES = 3;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> LATER = Set.of(429, 503);

  private final FetchSettings settings;
  private final WallClock clock;
  private final HostPace pace;
  private final HttpClient client;

  PageConnection(FetchSettings settings, WallClock clock) {
    this.settings = settings;
    this.clock = clock;
    pace = new HostPace(settings.pause(), clock);
    HttpClient.Builder builder = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(settings.time());
    ProxySelector proxies = ProxySelector.getDefault();
    client = (proxies == null ? builder : builder.proxy(proxies)).build();
  }

  /** Asked before a redirect is followed. */
  interface Permission {
    void ask(PageAddress address) throws UnfetchedPageException, InterruptedException;
  }

  /**
   * Gets what is at the address, or where it leads to on the same host.
   *
   * @param headers of the request, such as {@code If-None-Match}
   * @param most bytes of the body
   */
  PageResponse get(
      PageAddress address, Map<String, String> headers, int most, Permission permission)
      throws UnfetchedPageException, InterruptedException {
    PageAddress at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!settings.privateAddresses()) {
        NetworkGuard.check(at);
      }
      permission.ask(at);
      PageResponse response = patiently(at, headers, most);
      if (!REDIRECTS.contains(response.status())) {
        return response;
      }
      at = at.redirected(response.header("Location"));
    }
    throw new UnfetchedPageException(
        address.toString(),
        "more than " + MOST_REDIRECTS + " redirects",
        "a page",
        "Look at the page in a browser, and enter its address in documents.yaml.");
  }

  /** Comes back when the server asks for that, a few times. */
  private PageResponse patiently(PageAddress address, Map<String, String> headers, int most)
      throws UnfetchedPageException, InterruptedException {
    for (int tries = 1; ; tries++) {
      PageResponse response = once(address, headers, most);
      Optional<Duration> later = later(response);
      if (later.isEmpty() || tries == MOST_TRIES) {
        return response;
      } else if (later.get().compareTo(settings.longestWait()) > 0) {
        throw new UnfetchedPageException(
            address.toString(),
            "status " + response.status() + " and Retry-After of " + later.get().toSeconds()
                + " seconds",
            "a page within " + settings.longestWait().toSeconds() + " seconds",
            "Fetch it later.");
      }
      pace.rest(address.uri().getHost(), later.get());
    }
  }

  /** Empty when the server does not ask for another request. */
  private Optional<Duration> later(PageResponse response) {
    String asked = response.header("Retry-After").strip();
    if (!LATER.contains(response.status()) || asked.isEmpty()) {
      return Optional.empty();
    } else if (asked.matches("[0-9]{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
    }
    try {
      Duration until = Duration.between(
          clock.now(),
          ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private PageResponse once(PageAddress address, Map<String, String> headers, int most)
      throws UnfetchedPageException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address.uri())
        .header("User-Agent", USER_AGENT)
        .header("Accept", "text/html, text/plain, */*;q=0.5")
        .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    String host = address.uri().getHost();
    pace.await(host);
    CompletableFuture<HttpResponse<BoundedBody.Bytes>> response =
        client.sendAsync(request.build(), head -> new BoundedBody(most));
    try {
      return read(response.get(settings.time().toMillis(), TimeUnit.MILLISECONDS), address, most);
    } catch (TimeoutException e) {
      response.cancel(true);
      throw new UnfetchedPageException(
          address.toString(),
          "no complete response within " + settings.time().toSeconds() + " seconds",
          "a page",
          "Fetch it later, or save it with a browser.");
    } catch (ExecutionException e) {
      throw broken(address, "no response: " + reason(e));
    } catch (IOException e) {
      throw broken(address, "a body that cannot be unpacked: " + e.getMessage());
    } finally {
      pace.rest(host, Duration.ZERO);
    }
  }

  private static PageResponse read(
      HttpResponse<BoundedBody.Bytes> response, PageAddress address, int most) throws IOException {
    String encoding = response.headers().firstValue("Content-Encoding").orElse("");
    BoundedBody.Bytes body = response.body().bytes().length == 0
        ? response.body()
        : response.body().unpacked(encoding, most);
    return new PageResponse(
        address, response.statusCode(), response.headers(), body.bytes(), body.complete());
  }

  private static UnfetchedPageException broken(PageAddress address, String found) {
    return new UnfetchedPageException(
        address.toString(),
        found,
        "a page",
        "Check the address, the connection to the network and the proxy of the JVM.");
  }

  private static String reason(ExecutionException failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    String said = cause.getMessage();
    return said == null || said.isBlank() ? cause.getClass().getSimpleName() : said;
  }
}
