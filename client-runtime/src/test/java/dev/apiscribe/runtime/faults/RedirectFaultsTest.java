package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.RedirectException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No redirect is followed: the other host would get the credentials. */
@ExtendWith(FaultTable.class)
class RedirectFaultsTest {

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectToAnotherHost(int status) throws IOException {
    AtomicInteger strangers = new AtomicInteger();
    try (FaultServer other = FaultServer.striking(request -> strangers.incrementAndGet())) {
      String location = "Location: " + other.endpoint() + "/group\r\nContent-Length: 0\r\n";
      FaultCase.of(
              Section.REDIRECT,
              status + " to another host",
              Fault.respond(Fault.head(status, location)))
          .with(builder -> builder.credentials(Credentials.header("X-Auth-Token", "secret")))
          .failing(
              RedirectException.class,
              e -> assertThat(e.headers().first("Location")).isPresent())
          .both(Ending.maybeExecuted(RedirectException.class, 1))
          .run();
      assertThat(other.requests()).isZero();
      assertThat(strangers).hasValue(0);
    }
  }

  @Test
  void aRedirectToItself() {
    FaultCase.of(
            Section.REDIRECT,
            "302 to itself",
            Fault.respond(Fault.head(302, "Location: /group\r\nContent-Length: 0\r\n")))
        .both(Ending.maybeExecuted(RedirectException.class, 1))
        .run();
  }

  @Test
  void aRedirectToNowhere() {
    FaultCase.of(
            Section.REDIRECT,
            "302 without a place",
            Fault.respond(Fault.head(302, "Content-Length: 0\r\n")))
        .both(Ending.maybeExecuted(RedirectException.class, 1))
        .run();
    FaultCase.of(
            Section.REDIRECT,
            "302 to a place that is none",
            Fault.respond(Fault.head(302, "Location: ht!tp:::\\\r\nContent-Length: 0\r\n")))
        .both(Ending.maybeExecuted(RedirectException.class, 1))
        .run();
  }
}
