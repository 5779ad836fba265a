package dev.apiscribe.readme;

import dev.apiscribe.iam.AkSkCredentials;
import dev.apiscribe.lts.client.LtsClient;
import dev.apiscribe.lts.model.CreateLogGroupRequest;
import dev.apiscribe.lts.model.CreateLogStreamRequest;
import dev.apiscribe.runtime.Row;
import dev.apiscribe.runtime.RowResponse;
import dev.apiscribe.runtime.Rows;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.ColumnDefinition;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import dev.apiscribe.timeplus.model.CreateStreamRequest;
import dev.apiscribe.timeplus.model.Query;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Examples of docs/client/from-*.md; what is between two marks is there, too. */
final class MigrationExamples {
  private MigrationExamples() {}

  static String huawei(URI endpoint, String ak, String sk) {
    // begin from-huawei
    LtsClient lts = LtsClient.builder()
        .endpoint(endpoint) // URI.create("https://lts.eu-de.otc.t-systems.com")
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .credentials(AkSkCredentials.of(ak, sk))
        .attemptTimeout(Duration.ofSeconds(30))
        .build();
    try {
      var group =
          CreateLogGroupRequest.builder().logGroupName("web").ttlInDays(7).build();
      String groupId = lts.logGroups().createLogGroup(group).logGroupId();
      var stream = CreateLogStreamRequest.builder().logStreamName("access").build();
      return lts.logStreams().createLogStream(groupId, stream).logStreamId();
    } catch (StatusException e) {
      return e.status() + " " + e.errorCode().orElse("") + " "
          + e.errorMessage().orElse("");
    }
    // end
  }

  static List<String> timeplus(URI endpoint, String key, List<List<Object>> readings) {
    // begin from-timeplus-python
    TimeplusClient timeplus = TimeplusClient.builder()
        .endpoint(endpoint) // or host("us.timeplus.cloud").workspace("…"), or fromEnvironment()
        .apiKey(key)
        .build();
    timeplus
        .streams()
        .createStream(CreateStreamRequest.builder()
            .name("cars")
            .columns(List.of(
                ColumnDefinition.builder().name("cid").type("string").build(),
                ColumnDefinition.builder().name("speed_kmh").type("float64").build()))
            .build());
    timeplus.streams().ingestRows("cars", Rows.compact(List.of("cid", "speed_kmh"), readings));
    var query = CreateQueryRequest.builder().sql("select * from table(cars)").build();
    List<String> fast = new ArrayList<>();
    try (RowResponse<Query> response = timeplus.queries().createQuery(query)) {
      for (Row row : response.rows()) {
        if (row.doubleValue("speed_kmh") > 130) {
          fast.add(row.text("cid"));
        }
      }
    }
    return fast;
    // end
  }
}
