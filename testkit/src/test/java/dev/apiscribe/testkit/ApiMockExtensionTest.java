package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApiMockExtensionTest {
  private static final DocumentedExchange CREATED =
      DocumentedExchange.success("lts", "createLogGroup");
  private static final Set<URI> OF_CLASS = new HashSet<>();
  private static final Set<ApiMock> OF_TEST = new HashSet<>();

  @RegisterExtension
  static final ApiMockExtension SHARED = ApiMock.extension("lts");

  @RegisterExtension
  final ApiMockExtension own = ApiMock.extension("dis");

  /** Twice: what the first leaves behind the second must not see. */
  @RepeatedTest(2)
  void beginsEachTestAnew() throws IOException {
    assertThat(SHARED.requests()).isEmpty();
    assertThat(Call.of(SHARED.endpoint(), CREATED).send().statusCode()).isEqualTo(201);
    SHARED.respond("createLogGroup").withStatus(500);
    SHARED.respondNext("createLogGroup").withStatus(403);
    SHARED.respondNext("createLogGroup").withStatus(401);
    assertThat(Call.of(SHARED.endpoint(), CREATED).send().statusCode()).isEqualTo(403);
  }

  @RepeatedTest(2)
  void sharesAServerInAStaticField() {
    OF_CLASS.add(SHARED.endpoint());
    assertThat(OF_CLASS).hasSize(1);
  }

  @RepeatedTest(2)
  void startsAServerForEachTestInAnOrdinaryField() {
    int before = OF_TEST.size();
    OF_TEST.add(own.mock());
    assertThat(OF_TEST).hasSize(before + 1);
  }

  @Test
  void saysThatItIsNotStarted() {
    ApiMockExtension unused = ApiMock.extension("lts");
    assertThatThrownBy(unused::endpoint)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("@RegisterExtension");
  }

  @Test
  void namesTheApisThatThereAre() {
    assertThatThrownBy(() -> ApiMock.extension("ltx"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no API 'ltx'; expected one of " + ApiMock.apis());
  }

  @Test
  void isGoneWhenItIsClosed() {
    ApiMock mock = ApiMock.start("lts");
    URI endpoint = mock.endpoint();
    mock.close();
    assertThatThrownBy(() -> Call.of(endpoint, CREATED).send()).isInstanceOf(IOException.class);
  }
}
