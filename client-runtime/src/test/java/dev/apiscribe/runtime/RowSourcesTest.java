package dev.apiscribe.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a call ends, the source of its rows is let go of. */
@Timeout(20)
class RowSourcesTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final String REFUSED =
      "HTTP/1.1 413 Too Much\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

  private final CompletableFuture<Void> closed = new CompletableFuture<>();
  private final AtomicLong taken = new AtomicLong();

  private static Call<Void> ingest(URI endpoint, RequestBody rows) {
    return Operations.client(endpoint).call(Operations.INGEST).body(rows);
  }

  private void send(RequestBody rows) {
    SERVER.stubFor(WireMock.any(WireMock.anyUrl()).willReturn(WireMock.ok()));
    ingest(URI.create(SERVER.baseUrl()), rows).send(RequestOptions.none());
  }

  private Stream<String> endless() {
    return Stream.generate(() -> "row " + taken.incrementAndGet())
        .onClose(() -> closed.complete(null));
  }

  private void awaitClosed() throws Exception {
    closed.get(10, TimeUnit.SECONDS);
  }

  private final class Endless implements Flow.Publisher<String> {
    @Override
    public void subscribe(Flow.Subscriber<? super String> subscriber) {
      subscriber.onSubscribe(new Flow.Subscription() {
        private long wanted;
        private boolean giving;
        private boolean over;

        @Override
        public synchronized void request(long count) {
          assertThat(count).isBetween(1L, 1000L);
          this.wanted += count;
          if (!this.giving) {
            this.giving = true;
            while (this.wanted-- > 0 && !this.over) {
              subscriber.onNext("row " + RowSourcesTest.this.taken.incrementAndGet());
            }
            this.wanted = 0;
            this.giving = false;
          }
        }

        @Override
        public void cancel() {
          this.over = true;
          RowSourcesTest.this.closed.complete(null);
        }
      });
    }
  }

  @Test
  void closesAStreamThatCouldNotBeSentToAnybody() throws Exception {
    try (DeafPort deaf = new DeafPort()) {
      assertThatExceptionOfType(ApiException.class)
          .isThrownBy(
              () -> ingest(deaf.endpoint(), Rows.lines(endless())).send(RequestOptions.none()));
    }
    awaitClosed();
    assertThat(taken).hasValue(0);
  }

  @Test
  void closesAStreamOfACallThatIsRefusedBeforeItIsSent() throws Exception {
    Operation<Void> strict = Operation.<Void>of("strict", "POST", "/{name}")
        .parameter(Parameter.path("name"))
        .success(200, ResponseBody.none())
        .build();
    ApiClient api = Operations.client(URI.create("http://localhost"));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> api.call(strict).body(Rows.lines(endless())).send(RequestOptions.none()));
    awaitClosed();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closesAnEndlessStreamWhenTheServerHasEnough(boolean published) throws Exception {
    try (var server = ScriptedServer.answering(REFUSED)) {
      RequestBody rows = published ? Rows.lines(new Endless()) : Rows.lines(endless());
      assertThatExceptionOfType(ApiException.class)
          .isThrownBy(() -> ingest(server.endpoint(), rows).send(RequestOptions.none()));
      awaitClosed();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closesAnEndlessStreamWhenTheCallIsCancelled(boolean published) throws Exception {
    try (var server = ScriptedServer.stallingAfter("")) {
      RequestBody rows = published ? Rows.lines(new Endless()) : Rows.lines(endless());
      CompletableFuture<?> call = ingest(server.endpoint(), rows).sendAsync(RequestOptions.none());
      server.request().get(10, TimeUnit.SECONDS);
      call.cancel(true);
      awaitClosed();
      server.awaitClientGone();
    }
  }

  @Test
  void closesAStreamThatWasSentToItsEnd() throws Exception {
    RequestBody rows = Rows.lines(Stream.of("a").onClose(() -> closed.complete(null)));
    send(rows);
    awaitClosed();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void closesAnIteratorThatCanBeClosed(boolean iterable) throws Exception {
    class Rest implements Iterator<CharSequence>, AutoCloseable {
      @Override
      public boolean hasNext() {
        return false;
      }

      @Override
      public CharSequence next() {
        return "";
      }

      @Override
      public void close() {
        RowSourcesTest.this.closed.complete(null);
      }
    }
    RequestBody rows = iterable ? Rows.lines(Rest::new) : Rows.lines(new Rest());
    send(rows);
    awaitClosed();
  }
}
