package dev.apiscribe.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.spec.BrokenRequest;
import dev.apiscribe.conformance.spec.DocumentedApi;
import dev.apiscribe.conformance.spec.Violations;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViolationsTest {
  @Test
  void breaksEachConstraintOnce() {
    assertThat(of("lts", "createLogGroup"))
        .extracting(BrokenRequest::toString)
        .containsExactly(
            "lts/createLogGroup minLength of path project_id",
            "lts/createLogGroup maxLength of path project_id",
            "lts/createLogGroup required of the body",
            "lts/createLogGroup type of the body",
            "lts/createLogGroup required of /log_group_name",
            "lts/createLogGroup type of /log_group_name",
            "lts/createLogGroup minLength of /log_group_name",
            "lts/createLogGroup maxLength of /log_group_name",
            "lts/createLogGroup required of /ttl_in_days",
            "lts/createLogGroup type of /ttl_in_days");
  }

  @Test
  void breaksWhatIsDeepInTheBodyToo() {
    assertThat(of("taurusdb", "createLtsConfigurations"))
        .extracting(BrokenRequest::place)
        .contains(
            "/log_configs", "/log_configs/0", "/log_configs/0/instance_id", "header X-Language");
  }

  @Test
  void missesTheBoundByOne() {
    BrokenRequest below = one("timeplus", "getStreamStats", "minimum", "query historyDays");
    assertThat(below.wire().target()).isEqualTo("/v1beta2/streams/test_stream/stats?historyDays=0");
    BrokenRequest beyond = one("timeplus", "getStreamStats", "maximum", "query historyDays");
    assertThat(beyond.wire().target())
        .isEqualTo("/v1beta2/streams/test_stream/stats?historyDays=8");
    BrokenRequest longer = one("lts", "createLogGroup", "maxLength", "/log_group_name");
    assertThat(longer.body().at("/log_group_name").asText()).hasSize(65);
  }

  @Test
  void isReadyForTheWire() {
    BrokenRequest missing = one("lts", "createLogGroup", "required", "/ttl_in_days");
    assertThat(missing.wire().method()).isEqualTo("POST");
    assertThat(missing.wire().target()).isEqualTo("/v2/619d3e78f61b4be68bc5aa0b59edcf7b/groups");
    assertThat(missing.wire().headers())
        .containsEntry("Content-Type", "application/json;charset=UTF-8");
    assertThat(new String(missing.wire().body(), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"log_group_name\":\"" + missing.body().at("/log_group_name").asText() + "\"}");
    BrokenRequest empty = one("lts", "createLogGroup", "required", "");
    assertThat(empty.wire().body()).isNull();
    BrokenRequest query = one("timeplus", "getSinkStats", "required", "query error_log_time_range");
    assertThat(query.wire().query()).containsExactly("metrics_time_range=10m");
  }

  private static List<BrokenRequest> of(String api, String operation) {
    return Violations.of(DocumentedApi.named(api).operation(operation));
  }

  private static BrokenRequest one(String api, String operation, String rule, String place) {
    return of(api, operation).stream()
        .filter(broken -> broken.rule().equals(rule) && broken.place().equals(place))
        .findFirst()
        .orElseThrow();
  }
}
