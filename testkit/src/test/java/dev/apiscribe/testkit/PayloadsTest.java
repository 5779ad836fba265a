package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apiscribe.lts.model.CreateLogGroupResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PayloadsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Test
  void areAllThatTheDocumentsPrint() throws IOException {
    int count = 0;
    for (String api : ApiMock.apis()) {
      Payloads payloads = Payloads.of(api);
      for (String name : payloads.names()) {
        Path file = Path.of("../specs/" + api + "/examples/" + name + ".json");
        assertThat(file).hasBinaryContent(payloads.text(name).getBytes(StandardCharsets.UTF_8));
        count++;
      }
    }
    assertThat(count).isEqualTo(DocumentedCount.of("payloads")).isPositive();
  }

  @Test
  void areModels() {
    CreateLogGroupResponse created =
        Payloads.of("lts").as("create-log-group.201", CreateLogGroupResponse.class, MAPPER);
    assertThat(created.logGroupId()).isEqualTo("b6b9332b-091f-4b22-b810-264318d2d664");
  }

  @Test
  void areNamedWhenThereIsNoSuchOne() {
    assertThatThrownBy(() -> Payloads.of("dis").text("add-tags.request"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no payload 'add-tags.request' of dis; expected one of "
            + Payloads.of("dis").names());
  }

  @Test
  void areNotEverything() {
    assertThatThrownBy(() -> Payloads.of("lts").as("create-log-group.201", int.class, MAPPER))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("the payload 'create-log-group.201' is not a valid int: ");
    assertThatThrownBy(() -> Payloads.of("ltx"))
        .hasMessageContaining("expected one of " + ApiMock.apis());
  }
}
