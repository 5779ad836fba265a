package dev.apiscribe.iam;

import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.EnvironmentVariables;
import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.TransportRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Signs requests with an access key and its secret key (SDK-HMAC-SHA256). Safe for concurrent use;
 * every method that sets something returns other credentials.
 *
 * <pre>{@code
 * LtsClient lts = LtsClient.builder()
 *     .endpoint(endpoint)
 *     .projectId(project)
 *     .credentials(AkSkCredentials.of(accessKey, secretKey).withProjectId(project))
 *     .build();
 * }</pre>
 *
 * <p>Signed are method, path, query and body, the host, and all headers but Content-Type, those
 * with an underscore in their name and those with several values. A body that can be sent again is
 * read once more for its hash. One that can be sent only once goes without:
 * {@code X-Sdk-Content-Sha256} says UNSIGNED-PAYLOAD, unless the call sets that header to the hash.
 * Headers that the call sets are never replaced, and a request that has an Authorization is left as
 * it is.
 *
 * <p>Services refuse a signature that is older than some minutes. Where the {@code Date} of such a
 * refusal shows that the clock of this machine is wrong by a minute or more, the call is signed and
 * sent once more by the server's time, and so are later ones.
 */
public final class AkSkCredentials implements Credentials {
  private static final String AUTHORIZATION = "Authorization";
  private static final String DATE = "X-Sdk-Date";
  private static final String CONTENT_HASH = "X-Sdk-Content-Sha256";
  private static final String SECURITY_TOKEN = "X-Security-Token";
  private static final String PROJECT_ID = "X-Project-Id";
  private static final String DOMAIN_ID = "X-Domain-Id";
  private static final Duration MOST_WRONG = Duration.ofMinutes(1);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String accessKey;
  private final SigningKey secretKey;
  private final Headers added;
  private final InstantSource clock;
  /** How many seconds the server is ahead of the clock. */
  private final AtomicLong ahead = new AtomicLong();

  private AkSkCredentials(
      String accessKey, SigningKey secretKey, Headers added, InstantSource clock) {
    this.accessKey = accessKey;
    this.secretKey = secretKey;
    this.added = added;
    this.clock = clock;
  }

  /**
   * Creates credentials of an access key and its secret key.
   *
   * @throws IllegalArgumentException when a key is empty, has white space around it, or is not
   *     valid in a header
   */
  public static AkSkCredentials of(String accessKey, String secretKey) {
    checkedHeader(AUTHORIZATION, accessKey, "access key");
    checked(secretKey, "secret key");
    return new AkSkCredentials(
        accessKey, SigningKey.of(secretKey), Headers.none(), InstantSource.system());
  }

  /**
   * Creates credentials of the environment variables that tools of these clouds read. Of both pairs
   * the first that is set counts, and a blank variable is not set.
   *
   * <ul>
   *   <li>{@code HUAWEICLOUD_SDK_AK} and {@code HUAWEICLOUD_SDK_SK}, with
   *       {@code HUAWEICLOUD_SDK_SECURITY_TOKEN}, {@code HUAWEICLOUD_SDK_PROJECT_ID} and
   *       {@code HUAWEICLOUD_SDK_DOMAIN_ID}
   *   <li>{@code OS_ACCESS_KEY} and {@code OS_SECRET_KEY}, with {@code OS_SECURITY_TOKEN},
   *       {@code OS_PROJECT_ID} and {@code OS_DOMAIN_ID}
   * </ul>
   *
   * <p>The account is used where no project is set.
   *
   * @throws IllegalStateException when neither pair is set
   * @throws IllegalArgumentException when a value has white space around it, or is not valid in a
   *     header
   */
  public static AkSkCredentials fromEnvironment() {
    return fromEnvironment(System.getenv());
  }

  /** Works like {@link #fromEnvironment()}, with these variables in place of the process's. */
  public static AkSkCredentials fromEnvironment(Map<String, String> variables) {
    EnvironmentVariables environment = EnvironmentVariables.of(variables);
    if (environment.has("HUAWEICLOUD_SDK_AK") && environment.has("HUAWEICLOUD_SDK_SK")) {
      return named(
          environment,
          "HUAWEICLOUD_SDK_AK",
          "HUAWEICLOUD_SDK_SK",
          "HUAWEICLOUD_SDK_SECURITY_TOKEN",
          "HUAWEICLOUD_SDK_PROJECT_ID",
          "HUAWEICLOUD_SDK_DOMAIN_ID");
    }
    if (environment.has("OS_ACCESS_KEY") && environment.has("OS_SECRET_KEY")) {
      return named(
          environment,
          "OS_ACCESS_KEY",
          "OS_SECRET_KEY",
          "OS_SECURITY_TOKEN",
          "OS_PROJECT_ID",
          "OS_DOMAIN_ID");
    }
    throw new IllegalStateException("no keys are set in the environment: set HUAWEICLOUD_SDK_AK and"
        + " HUAWEICLOUD_SDK_SK, or OS_ACCESS_KEY and OS_SECRET_KEY");
  }

  private static AkSkCredentials named(
      EnvironmentVariables environment,
      String accessKey,
      String secretKey,
      String securityToken,
      String projectId,
      String domainId) {
    AkSkCredentials keys = of(
        environment.first(accessKey).orElseThrow(), environment.first(secretKey).orElseThrow());
    AkSkCredentials temporary =
        environment.first(securityToken).map(keys::withSecurityToken).orElse(keys);
    return environment
        .first(projectId)
        .map(temporary::withProjectId)
        .or(() -> environment.first(domainId).map(temporary::withDomainId))
        .orElse(temporary);
  }

  /** Sets the token of temporary keys. Default: none. */
  public AkSkCredentials withSecurityToken(String token) {
    return adding(SECURITY_TOKEN, token, "security token");
  }

  /** Sets the project in which the keys are used, for services of a region. Default: none. */
  public AkSkCredentials withProjectId(String projectId) {
    return adding(PROJECT_ID, projectId, "project id");
  }

  /** Sets the account in which the keys are used, for global services. Default: none. */
  public AkSkCredentials withDomainId(String domainId) {
    return adding(DOMAIN_ID, domainId, "domain id");
  }

  /** Sets the clock for the time of signing. Default: the system's clock. */
  public AkSkCredentials withClock(InstantSource clock) {
    return new AkSkCredentials(accessKey, secretKey, added, Objects.requireNonNull(clock, "clock"));
  }

  /**
   * Signs a request.
   *
   * @throws java.util.concurrent.CompletionException when the body cannot be read for its hash,
   *     with the reason as its cause: an IOException, or an InterruptedException
   */
  @Override
  public TransportRequest authorize(TransportRequest request) {
    if (request.headers().contains(AUTHORIZATION)) {
      return request;
    }
    Headers.Builder headers = request.headers().toBuilder();
    // Of the sender's secrets it is the one that the service knows and the request does not hold.
    secretKey.hideIn(headers);
    added.asMap().keySet().stream()
        .filter(name -> !request.headers().contains(name))
        .forEach(name -> headers.set(name, added.first(name).orElseThrow()));
    if (!request.headers().contains(DATE)) {
      headers.set(DATE, TIME.format(clock.instant().plusSeconds(ahead.get())));
    }
    RequestBody content = request.content();
    if (content != null && !content.isRepeatable() && !request.headers().contains(CONTENT_HASH)) {
      headers.set(CONTENT_HASH, "UNSIGNED-PAYLOAD");
    }
    Headers signed = headers.build();
    return request.withHeaders(
        headers.set(AUTHORIZATION, authorization(request, signed)).build());
  }

  /**
   * Corrects the clock once: signed by the server's time, a request that is refused again has
   * another fault.
   */
  @Override
  public boolean renew(TransportRequest refused, Headers response) {
    Instant signed = instant(TIME, refused.headers().first(DATE).orElse(""));
    Instant server =
        instant(DateTimeFormatter.RFC_1123_DATE_TIME, response.first("Date").orElse(""));
    if (signed == null
        || server == null
        || Duration.between(signed, server).abs().compareTo(MOST_WRONG) < 0) {
      return false;
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    ahead.set(Duration.between(now, server).toSeconds());
    return true;
  }

  private static @Nullable Instant instant(DateTimeFormatter format, String text) {
    try {
      return format.parse(text.strip(), Instant::from);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Signs at once if that takes microseconds, and on a thread that may block if a body has to be
   * produced.
   */
  @Override
  public CompletionStage<TransportRequest> authorizeAsync(TransportRequest request) {
    RequestBody content = request.content();
    boolean atHand = content == null || content.length() >= 0 || !content.isRepeatable();
    return atHand
        ? CompletableFuture.completedStage(authorize(request))
        : Credentials.super.authorizeAsync(request);
  }

  private String authorization(TransportRequest request, Headers headers) {
    String payload = headers
        .first(CONTENT_HASH)
        .map(String::strip)
        .orElseGet(() -> BodyHash.of(request.content()));
    CanonicalRequest canonical =
        CanonicalRequest.of(request.method(), request.uri(), headers, payload);
    String time = headers.first(DATE).orElseThrow().strip();
    String toSign = "SDK-HMAC-SHA256\n" + time + "\n" + Sha256.hex(canonical.text());
    String signature = secretKey.sign(toSign);
    return "SDK-HMAC-SHA256 Access=" + accessKey + ", SignedHeaders=" + canonical.signedHeaders()
        + ", Signature=" + signature;
  }

  private AkSkCredentials adding(String header, String value, String what) {
    Headers more = added.toBuilder()
        .set(header, checkedHeader(header, value, what))
        .hide(header)
        .build();
    return new AkSkCredentials(accessKey, secretKey, more, clock);
  }

  private static String checkedHeader(String header, @Nullable String value, String what) {
    String known = checked(value, what);
    Headers.builder().add(header, known);
    return known;
  }

  private static String checked(@Nullable String value, String what) {
    if (value == null || value.isEmpty() || !value.equals(value.strip())) {
      // Often the line break at the end of a file; the service would only say that the signature is
      // wrong.
      throw new IllegalArgumentException("the " + what + " is empty, or has white space around it");
    }
    return value;
  }

  /** Returns only the kind. */
  @Override
  public String toString() {
    return "Credentials[AK/SK]";
  }
}
