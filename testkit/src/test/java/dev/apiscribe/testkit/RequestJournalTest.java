package dev.apiscribe.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestJournalTest {
  @Test
  void keepsTheNewestAndSaysHowManyItDropped() throws IOException {
    try (ApiMock mock = ApiMock.builder("lts").keptRequests(2).start()) {
      for (int i = 0; i < 5; i++) {
        // Every other one is refused before WireMock sees it.
        Call.of(mock.endpoint(), "GET", "/" + i, "")
            .with("Content-Type", i % 2 == 0 ? "text/plain" : "text/plain;charset=nope")
            .send();
      }
      assertThat(mock.requests()).extracting(ReceivedRequest::target).containsExactly("/3", "/4");
      assertThat(mock.requests()).extracting(ReceivedRequest::status).containsExactly(415, 404);
      assertThat(mock.droppedRequests()).isEqualTo(3);
      mock.reset();
      assertThat(mock.requests()).isEmpty();
      assertThat(mock.droppedRequests()).isZero();
    }
  }

  @Test
  void hasEachValueOfAHeaderOnce() throws IOException {
    try (ApiMock mock = ApiMock.start("lts")) {
      for (String target : List.of("/", "/?a=%FF")) {
        Call.of(mock.endpoint(), "GET", target, "")
            .with("X-Own", "1")
            .with("X-Own", "2")
            .with("x-own", "1")
            .send();
      }
      assertThat(mock.requests())
          .hasSize(2)
          .allSatisfy(
              request -> assertThat(request.headers().get("X-Own")).containsExactly("1", "2", "1"));
    }
  }

  @Test
  void keepsAThousandUnlessToldOtherwise() throws IOException {
    try (ApiMock mock = ApiMock.start("lts")) {
      for (int i = 0; i < 1001; i++) {
        Call.of(mock.endpoint(), "GET", "/" + i, "").send();
      }
      assertThat(mock.requests()).hasSize(1000);
      assertThat(mock.droppedRequests()).isEqualTo(1);
    }
  }

  @Test
  void keepsFewerLargeOnes() {
    RequestJournal journal = new RequestJournal(new Contract(Spec.of("lts"), List.of()), 1000);
    for (int i = 0; i < 5; i++) {
      String body = "x".repeat(i == 4 ? 9_000_000 : 3_000_000);
      journal.add(ReceivedRequest.of(Optional.empty(), "PUT", "/" + i, Map.of(), body, 404));
      assertThat(journal.requests()).hasSize(i < 2 ? i + 1 : i == 4 ? 1 : 2);
    }
    assertThat(journal.dropped()).isEqualTo(4);
  }

  @Test
  void hasAFailureOfTheServerInPlaceOfItsResponse() {
    RequestJournal journal = new RequestJournal(new Contract(Spec.of("lts"), List.of()), 1000);
    for (String target : List.of("/a", "/b")) {
      journal.add(ReceivedRequest.of(Optional.empty(), "PUT", target, Map.of(), "x", 200));
    }
    for (String target : List.of("/a", "/c")) {
      journal.addFailed(ReceivedRequest.of(Optional.empty(), "PUT", target, Map.of(), "x", 500));
    }
    assertThat(journal.requests())
        .extracting(request -> request.target() + " " + request.status())
        .containsExactly("/b 200", "/a 500", "/c 500");
    assertThat(journal.dropped()).isZero();
  }

  @Test
  void refusesToKeepNone() {
    assertThatThrownBy(() -> ApiMock.builder("lts").keptRequests(0))
        .hasMessage("keptRequests: expected at least 1, found 0");
  }
}
