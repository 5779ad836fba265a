package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.auth.ICredential;
import dev.apiscribe.runtime.TransportRequest;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.SimpleTimeZone;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every header that we add is the one that the official signer adds, byte for byte. */
class OfficialSignerTest {
  private static final String ACCESS_KEY = "ACCESSKEYOFATEST";
  private static final String SECRET_KEY = "sEcReT/key+of=a test ü";
  private static final String PROJECT = "619d3e78f61b4be68bc5aa0b59edcf7b";
  private static final String TOKEN = "gQtldS1kZQ/temporary+token==";
  private static final AkSkCredentials OURS = AkSkCredentials.of(ACCESS_KEY, SECRET_KEY);
  private static final int EACH = 2_000;

  @Test
  void signsAsTheSdkDoesInAProject() {
    compare(
        1,
        OURS.withProjectId(PROJECT),
        () -> new BasicCredentials().withAk(ACCESS_KEY).withSk(SECRET_KEY).withProjectId(PROJECT));
  }

  @Test
  void signsAsTheSdkDoesInAnAccountWithTemporaryKeys() {
    compare(
        2,
        OURS.withDomainId(PROJECT).withSecurityToken(TOKEN),
        () -> new GlobalCredentials()
            .withAk(ACCESS_KEY)
            .withSk(SECRET_KEY)
            .withDomainId(PROJECT)
            .withSecurityToken(TOKEN));
  }

  @Test
  void signsAsTheSdkDoesAtTheTimeThatTheSdkTakes() {
    AwkwardRequests requests = new AwkwardRequests(3);
    for (int i = 0; i < EACH; i++) {
      SignableRequest request = requests.withinTheSdk();
      Map<String, String> official = OfficialSigner.asTheSdk(
          request, null, new BasicCredentials().withAk(ACCESS_KEY).withSk(SECRET_KEY));
      InstantSource then = () -> parsed(official.get("X-Sdk-Date"));
      assertSame(
          request, OURS.withClock(then).authorize(request.escaped(requests.random())), official);
    }
    report("through the SDK, its own time");
  }

  @Test
  void signsWhateverCanBeSentAsTheSignerAloneDoes() {
    AwkwardRequests requests = new AwkwardRequests(4);
    for (int i = 0; i < EACH; i++) {
      SignableRequest request = requests.anything();
      Instant now = anyTime(requests.random());
      Map<String, String> official =
          OfficialSigner.alone(request, formatted(now), ACCESS_KEY, SECRET_KEY);
      TransportRequest ours =
          OURS.withClock(() -> now).authorize(request.escaped(requests.random()));
      assertSame(request, ours, official);
    }
    report("the signer alone");
  }

  /** What a caller sets is signed as it is, by both. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Sdk-Date=20260101T000000Z",
        "Host=other.example",
        "X-Sdk-Content-Sha256=0123abcd"
      })
  void takesWhatTheCallSets(String header) {
    AwkwardRequests requests = new AwkwardRequests(5);
    String[] set = header.split("=");
    for (int i = 0; i < 100; i++) {
      SignableRequest request = requests.withinTheSdk();
      request.headers().put(set[0], set[1]);
      if (!request.isUnsigned()) {
        Instant now = anyTime(requests.random());
        String date = set[0].equals("X-Sdk-Date") ? set[1] : formatted(now);
        Map<String, String> official = OfficialSigner.asTheSdk(
            request, date, new BasicCredentials().withAk(ACCESS_KEY).withSk(SECRET_KEY));
        assertSame(
            request,
            OURS.withClock(() -> now).authorize(request.escaped(requests.random())),
            official);
      }
    }
  }

  private void compare(long seed, AkSkCredentials ours, Supplier<ICredential> theirs) {
    AwkwardRequests requests = new AwkwardRequests(seed);
    for (int i = 0; i < EACH; i++) {
      SignableRequest request = requests.withinTheSdk();
      Instant now = anyTime(requests.random());
      Map<String, String> official = OfficialSigner.asTheSdk(request, formatted(now), theirs.get());
      assertSame(
          request,
          ours.withClock(() -> now).authorize(request.escaped(requests.random())),
          official);
    }
    report("through the SDK, seed " + seed);
  }

  /** But for Host, which our transport writes, and Content-Type, which neither signs. */
  private static void assertSame(
      SignableRequest request, TransportRequest ours, Map<String, String> official) {
    Map<String, String> actual = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    ours.headers()
        .asMap()
        .forEach((name, values) -> actual.put(name, String.join("\n", values).strip()));
    Map<String, String> expected = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    expected.putAll(official);
    if (!request.headers().containsKey("Host")) {
      assertThat(expected.remove("Host")).isEqualTo(ours.uri().getRawAuthority());
    }
    expected.remove("Content-Type");
    actual.remove("Content-Type");
    assertThat(actual)
        .as(() -> ours.method() + " " + ours.uri() + " for " + request)
        .isEqualTo(expected);
    assertThat(expected.get("Authorization")).contains("Signature=");
  }

  private static Instant anyTime(Random random) {
    return Instant.ofEpochMilli(random.nextLong(0, 4_000_000_000_000L));
  }

  private static SimpleDateFormat format() {
    SimpleDateFormat format = new SimpleDateFormat("yyyyMMdd'T'HHmmss'Z'", Locale.US);
    format.setTimeZone(new SimpleTimeZone(0, "UTC"));
    return format;
  }

  private static String formatted(Instant time) {
    return format().format(Date.from(time));
  }

  private static Instant parsed(String time) {
    try {
      return format().parse(time).toInstant();
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static void report(String how) {
    System.out.println("AK/SK oracle: " + EACH + " of " + EACH + " signatures equal (" + how + ")");
  }
}
