package dev.apiscribe.runtime.internal.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.apiscribe.runtime.Spin;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** When the authenticator is asked again, and when not. */
@Timeout(30)
class ProxyLoginsTest {
  private static final int ROUNDS = 500;
  private static final int CALLS = 4;
  private static final PasswordAuthentication LOGIN =
      new PasswordAuthentication("right", "password".toCharArray());

  private final AtomicInteger asked = new AtomicInteger();
  private final ProxyLogins logins = new ProxyLogins(null);

  @AfterEach
  void forgetTheAuthenticator() {
    Authenticator.setDefault(null);
  }

  /** What an authenticator may say, and whether the next call may have it. */
  enum Reply {
    LOGIN_OF_A_USER(true, () -> LOGIN),
    NOTHING(false, () -> null),
    LOGIN_OF_NO_USER(false, () -> new PasswordAuthentication(null, new char[0])),
    EXCEPTION(false, () -> {
      throw new IllegalStateException();
    }),
    ERROR(false, () -> {
      throw new AssertionError();
    });

    private final boolean kept;
    private final Supplier<@Nullable PasswordAuthentication> said;

    Reply(boolean kept, Supplier<@Nullable PasswordAuthentication> said) {
      this.kept = kept;
      this.said = said;
    }
  }

  static Stream<Arguments> repliesOfBothKinds() {
    return Stream.of(Proxy.Type.HTTP, Proxy.Type.SOCKS)
        .flatMap(type -> Stream.of(Reply.values()).map(reply -> Arguments.of(reply, proxy(type))));
  }

  @ParameterizedTest
  @MethodSource("repliesOfBothKinds")
  void keepOnlyALoginThatComesTooLate(Reply reply, Proxy proxy) throws Exception {
    CountDownLatch dialog = new CountDownLatch(1);
    BlockingQueue<Thread> asking = new LinkedBlockingQueue<>();
    saying(() -> {
      if (asked.incrementAndGet() > 1) {
        return LOGIN;
      }
      asking.add(Thread.currentThread());
      awaitUninterrupted(dialog);
      return reply.said.get();
    });

    assertThatExceptionOfType(HttpConnectTimeoutException.class)
        .isThrownBy(() -> renew(proxy, System.nanoTime()));
    Thread thread = asking.take();
    dialog.countDown();
    // Back in its pool, or gone.
    Spin.until(() -> thread.getState() == Thread.State.TIMED_WAITING || !thread.isAlive());
    renew(proxy, soon());

    assertThat(asked).hasValue(reply.kept ? 1 : 2);
    assertThat(logins.of(proxy)).isEqualTo(ProxyLogin.of("right", "password"));
  }

  @ParameterizedTest
  @EnumSource(value = Proxy.Type.class, mode = EnumSource.Mode.EXCLUDE, names = "DIRECT")
  void areAskedForOnceByCallsThatMeet(Proxy.Type type) throws Exception {
    saying(() -> {
      asked.incrementAndGet();
      return LOGIN;
    });
    ExecutorService calls = Executors.newFixedThreadPool(CALLS);
    try {
      for (int round = 1; round <= ROUNDS; round++) {
        ProxyLogins fresh = new ProxyLogins(null);
        CyclicBarrier start = new CyclicBarrier(CALLS);
        List<Future<?>> ends = new ArrayList<>();
        for (int call = 0; call < CALLS; call++) {
          ends.add(calls.submit(() -> {
            start.await();
            fresh.renew(challenge(proxy(type)), proxy(type), false, soon());
            return null;
          }));
        }
        for (Future<?> end : ends) {
          end.get();
        }
        assertThat(asked).hasValue(round);
      }
    } finally {
      calls.shutdownNow();
    }
  }

  private void renew(Proxy proxy, long end) throws Exception {
    logins.renew(challenge(proxy), proxy, false, end);
  }

  private static ProxyChallengeException challenge(Proxy proxy) {
    Route route = Route.through(proxy, null, Origin.of(URI.create("https://origin.test")));
    return new ProxyChallengeException(route, List.of("Basic realm=\"proxies\""));
  }

  private static Proxy proxy(Proxy.Type type) {
    return new Proxy(type, InetSocketAddress.createUnresolved("proxy.test", 8080));
  }

  private static long soon() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void saying(Supplier<@Nullable PasswordAuthentication> reply) {
    Authenticator.setDefault(new Authenticator() {
      @Override
      protected @Nullable PasswordAuthentication getPasswordAuthentication() {
        return reply.get();
      }
    });
  }
}
