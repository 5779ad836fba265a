package dev.apiscribe.runtime.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.CallTimeoutException;
import dev.apiscribe.runtime.ClientErrorException;
import dev.apiscribe.runtime.ConnectionException;
import dev.apiscribe.runtime.Credentials;
import dev.apiscribe.runtime.RetryPolicy;
import dev.apiscribe.runtime.ServerErrorException;
import dev.apiscribe.runtime.Token;
import dev.apiscribe.runtime.TokenSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Credentials that are refused, or not to be had. */
@ExtendWith(FaultTable.class)
class TokenFaultsTest {
  private static final Fault UNAUTHORIZED = Fault.respond(Fault.head(401, "Content-Length: 0\r\n"));

  private static final Fault UNAVAILABLE = Fault.respond(Fault.json(503, "", "{}"));

  private static FaultCase fault(String name, Supplier<Fault> fault) {
    return FaultCase.served(
        Section.TOKEN, name, protocol -> FaultServer.striking(protocol, fault.get()));
  }

  private static Consumer<ApiClient.Builder> tokens(Supplier<TokenSource> source) {
    return builder -> builder.credentials(Credentials.token("X-Auth-Token", source.get()));
  }

  /** Fails so many times before it has a token. */
  private static Supplier<TokenSource> failing(int times, TokenSource failure) {
    return () -> {
      AtomicInteger count = new AtomicInteger();
      return () -> count.incrementAndGet() <= times ? failure.fetch() : Token.of("good");
    };
  }

  @Test
  void aTokenThatIsRefused() {
    fault("401 once", () -> Fault.inTurn(UNAUTHORIZED, Fault.none()))
        .with(tokens(() -> () -> Token.of("t")))
        .both(Ending.value(2))
        .run();
    fault("401 always", () -> UNAUTHORIZED)
        .with(tokens(() -> () -> Token.of("t")))
        .both(Ending.notExecuted(ClientErrorException.class, 2))
        .run();
    fault(
            "401, and then 503",
            () -> Fault.inTurn(UNAUTHORIZED, Fault.respond(Fault.json(503, "", "{}"))))
        .with(tokens(() -> () -> Token.of("t")))
        .get(Ending.maybeExecuted(ServerErrorException.class, 4))
        .post(Ending.maybeExecuted(ServerErrorException.class, 2))
        .run();
  }

  @Test
  void credentialsThatCannotBeRenewed() {
    fault("401 without credentials", () -> UNAUTHORIZED)
        .both(Ending.notExecuted(ClientErrorException.class, 1))
        .run();
    fault("401 with a fixed header", () -> UNAUTHORIZED)
        .with(builder -> builder.credentials(Credentials.header("X-Auth-Token", "t")))
        .both(Ending.notExecuted(ClientErrorException.class, 1))
        .run();
  }

  @Test
  void aSourceThatFails() {
    fault("a token source that fails", Fault::none)
        .with(tokens(failing(1, () -> {
          throw new IOException("no login today");
        })))
        .both(Ending.foreign(IllegalStateException.class, 1))
        .run();
    fault("a token source that has none", Fault::none)
        .with(tokens(failing(1, () -> null)))
        .both(Ending.foreign(IllegalStateException.class, 1))
        .run();
  }

  @Test
  void aSourceWhoseOwnCallFails() throws IOException {
    // Bound and not listening: refused, and no other process is given the port meanwhile.
    try (Socket bound = new Socket()) {
      bound.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      URI endpoint = URI.create("http://localhost:" + bound.getLocalPort());
      fault("a token source whose own call is refused", Fault::none)
          .with(tokens(failing(1, () -> login(endpoint))))
          .both(Ending.notExecuted(ConnectionException.class, 1))
          .run();
      fault("503, and then a login that is refused", () -> UNAVAILABLE)
          .with(loggingInAgain(endpoint))
          .get(Ending.maybeExecuted(ServerErrorException.class, 2))
          .checking(failure -> assertThat(((Throwable) failure).getSuppressed())
              .singleElement()
              .isInstanceOf(ConnectionException.class))
          .incurable()
          .run();
    }
  }

  /** Logs in before each attempt but the first. */
  private static Consumer<ApiClient.Builder> loggingInAgain(URI endpoint) {
    return builder -> {
      AtomicInteger attempts = new AtomicInteger();
      builder.credentials(request -> {
        if (attempts.incrementAndGet() > 1) {
          login(endpoint);
        }
        return request;
      });
    };
  }

  private static Token login(URI endpoint) {
    ApiClient iam =
        ApiClient.builder().endpoint(endpoint).retry(RetryPolicy.none()).build();
    return Token.of(Groups.create(iam).send(Groups.PLAIN).body().id());
  }

  @Test
  void aSourceThatHangs() {
    CountDownLatch never = new CountDownLatch(1);
    fault("a token source that hangs", Fault::none)
        .hurried()
        .with(tokens(failing(1, () -> {
          never.await(5, TimeUnit.SECONDS);
          throw new IOException("gave up");
        })))
        .with(builder -> builder.attemptTimeout(Duration.ofMillis(300)))
        .both(Ending.notExecuted(CallTimeoutException.class, 1))
        .incurable()
        .run();
  }
}
