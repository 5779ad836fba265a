package dev.apiscribe.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.apiscribe.runtime.Headers;
import dev.apiscribe.runtime.TransportRequest;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and logins come from the variables that the tools of these clouds read. */
class KeysFromEnvironmentTest {
  private final Map<String, String> environment = new LinkedHashMap<>();

  @ParameterizedTest
  @CsvSource({
    "HUAWEICLOUD_SDK_AK, HUAWEICLOUD_SDK_SK, HUAWEICLOUD_SDK_",
    "OS_ACCESS_KEY, OS_SECRET_KEY, OS_"
  })
  void signsWithEitherPairOfKeys(String accessKey, String secretKey, String prefix) {
    environment.put(accessKey, "the-access-key");
    environment.put(secretKey, "the-secret-key");
    Headers bare = signed();
    assertThat(bare.first("Authorization").orElseThrow())
        .contains("Access=the-access-key,")
        .isEqualTo(authorize(AkSkCredentials.of("the-access-key", "the-secret-key"), bare));
    assertThat(bare.asMap()).doesNotContainKeys("X-Security-Token", "X-Project-Id", "X-Domain-Id");

    environment.put(prefix + "SECURITY_TOKEN", "the-token");
    environment.put(prefix + "DOMAIN_ID", "the-domain");
    assertThat(signed().first("X-Security-Token")).contains("the-token");
    assertThat(signed().first("X-Domain-Id")).contains("the-domain");

    environment.put(prefix + "PROJECT_ID", "the-project");
    assertThat(signed().first("X-Project-Id")).contains("the-project");
    assertThat(signed().asMap()).doesNotContainKey("X-Domain-Id");
  }

  @Test
  void takesAKeyOnlyWithItsOwnSecretKey() {
    environment.put("HUAWEICLOUD_SDK_AK", "one");
    environment.put("OS_SECRET_KEY", "two");
    environment.put("HUAWEICLOUD_SDK_SK", " ");
    assertThatIllegalStateException()
        .isThrownBy(() -> AkSkCredentials.fromEnvironment(environment))
        .withMessage("no keys are set in the environment: set HUAWEICLOUD_SDK_AK and"
            + " HUAWEICLOUD_SDK_SK, or OS_ACCESS_KEY and OS_SECRET_KEY");

    environment.put("OS_ACCESS_KEY", "three");
    assertThat(signed().first("Authorization").orElseThrow()).contains("Access=three,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"OS_PROJECT_ID", "OS_PROJECT_NAME"})
  void logsInWithTheVariablesOfOpenStack(String project) throws Exception {
    environment.put("OS_AUTH_URL", "https://iam.example.com/v3");
    environment.put("OS_USER_DOMAIN_NAME", "my-domain");
    environment.put("OS_USERNAME", "reader");
    environment.put("OS_PASSWORD", "the-password");
    environment.put(project, "the-project");
    ScriptedTransport iam = new ScriptedTransport()
        .respond(
            201,
            Headers.builder()
                .set("Content-Type", "application/json")
                .set("X-Subject-Token", "the-token")
                .build(),
            "{\"token\": {\"expires_at\": \"2030-01-01T00:00:00Z\"}}");

    assertThat(IamPasswordLogin.fromEnvironment(environment)
            .client(client -> client.transport(iam))
            .build()
            .fetch()
            .value())
        .isEqualTo("the-token");
    assertThat(iam.requests().get(0).uri())
        .isEqualTo(URI.create("https://iam.example.com/v3/auth/tokens?nocatalog=true"));
    assertThat(iam.bodies().get(0))
        .contains("my-domain", "reader", "the-password")
        .contains((project.endsWith("_ID") ? "\"id\"" : "\"name\"") + ":\"the-project\"");
  }

  @Test
  void saysWhatTheEnvironmentLacksForALogin() {
    assertThatIllegalStateException()
        .isThrownBy(() -> IamPasswordLogin.fromEnvironment(environment).build())
        .withMessageContaining("is set for the login to IAM");
    environment.put("OS_AUTH_URL", "https://user:pass word@iam.example.com");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IamPasswordLogin.fromEnvironment(environment))
        .withMessage("OS_AUTH_URL in the environment is not a valid address")
        .withNoCause();
  }

  private Headers signed() {
    TransportRequest request = new TransportRequest(
        "GET", URI.create("https://lts.example.com/v2/groups"), Headers.none(), null, null);
    return AkSkCredentials.fromEnvironment(environment).authorize(request).headers();
  }

  /** The signature of other credentials for the same request at the same time. */
  private static String authorize(AkSkCredentials credentials, Headers signed) {
    Headers at = Headers.builder()
        .set("X-Sdk-Date", signed.first("X-Sdk-Date").orElseThrow())
        .build();
    TransportRequest request = new TransportRequest(
        "GET", URI.create("https://lts.example.com/v2/groups"), at, null, null);
    return credentials.authorize(request).headers().first("Authorization").orElseThrow();
  }
}
