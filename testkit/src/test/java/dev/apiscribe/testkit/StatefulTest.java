package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.apiscribe.runtime.StatusException;
import dev.apiscribe.timeplus.client.TimeplusClient;
import dev.apiscribe.timeplus.model.Alert;
import dev.apiscribe.timeplus.model.CreateAlertRequest;
import dev.apiscribe.timeplus.model.CreateViewRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was created is there, and nothing else. */
class StatefulTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final CreateAlertRequest REQUEST =
      Payloads.of("timeplus").as("create-alert.request", CreateAlertRequest.class, MAPPER);

  @RegisterExtension
  static final ApiMockExtension SERVER =
      ApiMock.builder("timeplus").stateful(true).extension();

  private final TimeplusClient timeplus =
      TimeplusClient.builder().endpoint(SERVER.endpoint()).build();

  private Alert create(String name) {
    return timeplus.alerts().createAlert(REQUEST.toBuilder().name(name).build());
  }

  @Test
  void findsWhatWasCreated() {
    Alert created = create("too fast");
    assertThat(created.name()).isEqualTo("too fast");
    assertThat(timeplus.alerts().getAlert(created.id()).name()).isEqualTo("too fast");
  }

  @Test
  void listsWhatWasCreated() {
    assertThat(timeplus.alerts().listAlerts()).isEmpty();
    List<String> ids = List.of(create("too fast").id(), create("too slow").id());
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(timeplus.alerts().listAlerts()).extracting(Alert::id).isEqualTo(ids);
    assertThat(timeplus.alerts().listAlerts())
        .extracting(Alert::name)
        .containsExactly("too fast", "too slow");
  }

  @Test
  void findsWhatWasChanged() {
    String id = create("too fast").id();
    timeplus.alerts().replaceAlert(id, REQUEST.toBuilder().name("far too fast").build());
    assertThat(timeplus.alerts().getAlert(id).name()).isEqualTo("far too fast");
  }

  @Test
  void keepsItemsWhereTheyAre() throws IOException {
    String id = create("too fast").id();
    ObjectNode moved = MAPPER.valueToTree(REQUEST);
    moved.put("id", "other");
    Call.json(SERVER.endpoint(), "PUT", "/v1beta2/alerts/" + id, moved.toString())
        .send();
    assertThat(timeplus.alerts().getAlert(id).id()).isEqualTo(id);
  }

  @Test
  void losesWhatWasDeleted() {
    String id = create("too fast").id();
    String other = create("too slow").id();
    timeplus.alerts().deleteAlert(id);
    assertThat(statusOf(() -> timeplus.alerts().getAlert(id))).isEqualTo(404);
    assertThat(statusOf(() -> timeplus.alerts().deleteAlert(id))).isEqualTo(404);
    assertThat(timeplus.alerts().listAlerts()).extracting(Alert::id).containsExactly(other);
    Stream.of("1", "2", "3")
        .map(this::create)
        .forEach(next -> assertThat(next.id()).isNotEqualTo(other));
    assertThat(timeplus.alerts().listAlerts()).hasSize(4);
  }

  @Test
  void namesItemsAsTheRequestDoes() {
    CreateViewRequest request =
        Payloads.of("timeplus").as("create-view.request", CreateViewRequest.class, MAPPER);
    timeplus.views().createView(request.toBuilder().name("fast_cars").build());
    assertThat(timeplus.views().getView("fast_cars").name()).isEqualTo("fast_cars");
    assertThat(statusOf(() -> timeplus.views().getView("slow_cars"))).isEqualTo(404);
  }

  @Test
  void forgetsWithTheNextTest() {
    create("too fast");
    SERVER.mock().reset();
    assertThat(timeplus.alerts().listAlerts()).isEmpty();
  }

  @Test
  void leavesPathsAloneThatNothingIsCreatedAt() {
    assertThat(timeplus.subscription().getSubscription()).isNotNull();
  }

  private int statusOf(Runnable call) {
    return catchThrowableOfType(StatusException.class, call::run).status();
  }
}
