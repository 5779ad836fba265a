package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.dis.client.DisClient;
import dev.apiscribe.dis.model.App;
import dev.apiscribe.dis.model.StreamStatus;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.testkit.ApiMock;
import dev.apiscribe.testkit.ApiMockExtension;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of all pages, and states that are waited for, from the test kit. */
class PagesExamplesTest {
  @Nested
  // begin pages
  class AppsTest {
    @RegisterExtension
    static final ApiMockExtension DIS = ApiMock.extension("dis");

    final DisClient dis = DisClient.builder()
        .endpoint(DIS.endpoint())
        .projectId("619d3e78f61b4be68bc5aa0b59edcf7b")
        .time(new ManualTime()) // pauses end at once
        .build();

    @Test
    void areListedOverAllPages() {
      DIS.respondNext("listApps")
          .withPayload(
              "{\"apps\": [{\"app_name\": \"a\"}, {\"app_name\": \"b\"}], \"has_more_app\": true}");
      DIS.respondNext("listApps")
          .withPayload("{\"apps\": [{\"app_name\": \"c\"}], \"has_more_app\": false}");

      List<App> apps = dis.apps().listAppsAll().stream().toList();

      assertThat(apps).extracting(App::appName).containsExactly("a", "b", "c");
      assertThat(DIS.requests().get(1).target()).contains("start_app_name=b");
    }

    @Test
    void canReadTheirStreamWhenItRuns() {
      DIS.respondNext("getStream").withPayload("{\"status\": \"CREATING\"}");

      assertThat(dis.streams().getStreamWhenDone("web").status()).isEqualTo(StreamStatus.RUNNING);
      assertThat(DIS.requests()).hasSize(2);
    }
  }
  // end
}
