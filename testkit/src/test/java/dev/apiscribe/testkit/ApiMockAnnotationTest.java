package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ApiMockTest("lts")
class ApiMockAnnotationTest {
  private static final DocumentedExchange CREATED =
      DocumentedExchange.success("lts", "createLogGroup");

  private final ApiMock ofClass;

  ApiMockAnnotationTest(ApiMock mock) {
    ofClass = mock;
  }

  /** Twice: what the first leaves behind the second must not see. */
  @RepeatedTest(2)
  void injectsTheMockAndItsEndpoint(ApiMock mock, URI endpoint) throws IOException {
    assertThat(mock).isSameAs(ofClass);
    assertThat(mock.api()).isEqualTo("lts");
    assertThat(endpoint).isEqualTo(mock.endpoint());
    assertThat(mock.requests()).isEmpty();
    assertThat(Call.of(endpoint, CREATED).send().statusCode()).isEqualTo(201);
    mock.respond("createLogGroup").withStatus(500);
  }

  @Nested
  class InANestedClass {
    @Test
    void isTheSameMock(ApiMock mock) {
      assertThat(mock).isSameAs(ofClass);
    }
  }

  @Nested
  @ApiMockTest(value = "timeplus", stateful = true)
  class WithItsOwn {
    @Test
    void isAnotherMock(ApiMock mock) throws IOException {
      assertThat(mock.api()).isEqualTo("timeplus");
      assertThat(Call.of(mock.endpoint(), "GET", "/v1beta2/alerts", "").send().body())
          .isEqualTo("[]");
    }
  }
}
