package dev.apiscribe.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.testkit.ApiMock;
import org.junit.jupiter.api.Test;

/** The example of docs/client/records.md does what it says. */
class RecordsExampleTest {
  @Test
  void doesWhatItSays() {
    try (ApiMock dis = ApiMock.start("dis")) {
      assertThat(RecordsExample.writeAndRead(dis.endpoint(), () -> "a-token"))
          .containsExactly("111111111111111111111111111111111");
      assertThat(dis.requests())
          .extracting(request -> request.operationId())
          .containsExactly(
              "createStream",
              "getStream",
              "uploadRecords",
              "getStream",
              "getCursor",
              "downloadRecords");
    }
  }
}
