package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.RequestBody;
import dev.apiscribe.runtime.RequestBodyException;
import dev.apiscribe.runtime.ServerErrorException;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.TokenSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Bodies that do not get through. */
@ExtendWith(FaultTable.class)
class RequestFaultsTest {
  private static final int LARGE = 20_000_000;

  private static FaultCase fault(String name, Fault fault) {
    return FaultCase.of(Section.REQUEST, name, fault);
  }

  private static FaultCase.Use ingest(RequestBody body) {
    return FaultCase.use(api -> Groups.ingest(api, body), nothing -> "nothing");
  }

  /** The first half of a body, and then a failure. */
  private static InputStream failing() {
    return new InputStream() {
      private int left = 100_000;

      @Override
      public int read() throws IOException {
        if (this.left-- > 0) {
          return 'x';
        }
        throw new IOException("the disk is gone");
      }
    };
  }

  @Test
  void aServerThatDoesNotReadTheBody() {
    FaultCase.Use whole = ingest(RequestBody.of("text/plain", new byte[LARGE]));
    fault("never reads a large body", Served::awaitNothing)
        .hurried()
        .post(whole, Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
    FaultCase.Use streamed =
        ingest(RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(new byte[LARGE])));
    fault("never reads a large streamed body", Served::awaitNothing)
        .hurried()
        .post(streamed, Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  @Test
  void aServerThatDoesNotReadTheHead() {
    // More than two kernels buffer. In a header, since the JDK takes a while to parse as long a
    // URI.
    String filter = "x".repeat(6_000_000);
    FaultServer.HandshakeFault deaf = line -> {
      line.shakeHands();
      line.awaitNothing();
    };
    FaultCase.served(
            Section.REQUEST,
            "never reads a large head",
            protocol -> FaultServer.shaking(protocol, deaf))
        .hurried()
        // Its ending says that the time was over: the server hangs up after five seconds.
        .within(Duration.ofSeconds(30))
        .get(
            FaultCase.use(api -> Groups.find(api, filter), group -> group.id()),
            Ending.maybeExecuted(CallTimeoutException.class, 2))
        .run();
  }

  @Test
  void aServerThatHangsUpInsideTheBody() {
    fault("resets inside a large body", Served::reset)
        .post(
            ingest(RequestBody.of("text/plain", new byte[LARGE])),
            Ending.maybeExecuted(ConnectionException.class, 1))
        .run();
  }

  @Test
  void aBodyWhoseSourceFails() {
    fault("a source that fails", Fault.none())
        .post(
            ingest(RequestBody.ofStream("text/plain", RequestFaultsTest::failing)),
            Ending.maybeExecuted(RequestBodyException.class, 1))
        .failing(
            RequestBodyException.class, e -> assertThat(e).hasRootCauseMessage("the disk is gone"))
        .run();
    fault("a source that cannot be opened", Fault.none())
        .post(
            ingest(RequestBody.ofStream("text/plain", () -> {
              throw new IllegalStateException("no such file");
            })),
            Ending.maybeExecuted(RequestBodyException.class, 1))
        .run();
  }

  @Test
  void aSourceThatNeverBringsAnything() {
    fault("a source that stalls", Fault.none())
        .hurried()
        .post(
            FaultCase.use(
                api -> Groups.ingest(
                    api, RequestBody.ofPublisher("text/plain", RequestFaultsTest::stall)),
                nothing -> "nothing"),
            Ending.maybeExecuted(CallTimeoutException.class, 1))
        .run();
  }

  private static void stall(Flow.Subscriber<?> subscriber) {
    subscriber.onSubscribe(new Flow.Subscription() {
      @Override
      public void request(long count) {}

      @Override
      public void cancel() {}
    });
  }

  @Test
  void aBodyThatCannotBeSentTwice() {
    // 429 would be tried again, had the body not been used up.
    FaultCase.Use once = FaultCase.use(
        api -> Groups.ingest(
            api, RequestBody.ofStream("text/plain", new ByteArrayInputStream(new byte[10]))),
        nothing -> "nothing");
    fault(
            "429 to a body that can be sent once",
            Fault.respond(Fault.head(429, "Content-Length: 0\r\n")))
        .post(once, Ending.notExecuted(ClientErrorException.class, 1))
        .run();
    FaultCase.Use again =
        ingest(RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(new byte[10])));
    FaultCase.served(
            Section.REQUEST,
            "429 once to a body that can be repeated",
            protocol -> FaultServer.striking(
                protocol,
                Fault.inTurn(
                    Fault.respond(Fault.head(429, "Content-Length: 0\r\n")), Fault.none())))
        .post(again, Ending.value(2))
        .run();
  }

  @Test
  void aTokenThatIsRefusedWithABodyThatCannotBeSentTwice() {
    Fault picky = request -> (request.header("X-Auth-Token").equals("token-1")
            ? Fault.respond(Fault.head(401, "Content-Length: 0\r\n"))
            : Fault.none())
        .strike(request);
    FaultCase.Use twice = (api, async) -> {
      FaultCase.Use once = FaultCase.use(
          one -> Groups.ingest(
              one, RequestBody.ofStream("text/plain", new ByteArrayInputStream(new byte[10]))),
          nothing -> "nothing");
      assertThatThrownBy(() -> once.on(api, false)).isInstanceOf(ClientErrorException.class);
      return once.on(api, async);
    };
    // The first call fails, since its body is used up; but the token is forgotten, and the second
    // call has another.
    fault("401 to a body sent once, and the next call", picky)
        .with(builder -> {
          AtomicInteger logins = new AtomicInteger();
          TokenSource source = () -> Token.of("token-" + logins.incrementAndGet());
          builder.credentials(Credentials.token("X-Auth-Token", source));
        })
        .post(twice, Ending.value(2))
        .run();
  }

  @Test
  void aResponseBeforeTheBodyIsSent() {
    Fault early = request -> {
      request.write(Fault.head(503, "Connection: close\r\nContent-Length: 0\r\n"));
      request.isClientGoneWithin(2000);
    };
    fault("503 before a large body was read", early)
        .within(Duration.ofSeconds(20))
        .post(
            ingest(RequestBody.of("text/plain", new byte[LARGE])),
            Ending.maybeExecuted(ServerErrorException.class, 1))
        .run();
  }
}
