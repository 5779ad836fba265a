package dev.apiscribe.runtime;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.apiscribe.runtime.internal.body.FullReads;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RequestBodyTest {
  @RegisterExtension
  static final WireMockExtension SERVER = WireMockExtension.newInstance()
      .options(WireMockConfiguration.wireMockConfig().dynamicPort())
      .build();

  private static final byte[] LARGE = new byte[1_000_000];

  private ApiClient api;

  @BeforeEach
  void acceptEverything() {
    Arrays.fill(LARGE, (byte) 'x');
    SERVER.stubFor(WireMock.any(anyUrl()).willReturn(ok()));
    api = Operations.client(URI.create(SERVER.baseUrl()));
  }

  private void send(Object body) {
    api.call(Operations.INGEST).body(body).send(RequestOptions.none());
  }

  @Test
  void sendsAnArrayWithItsLengthAndItsOwnMediaType() {
    send(RequestBody.of("application/x-ndjson", LARGE));
    SERVER.verify(postRequestedFor(urlEqualTo("/ingest"))
        .withHeader("Content-Type", equalTo("application/x-ndjson"))
        .withHeader("Content-Length", equalTo("1000000"))
        .withHeader("Transfer-Encoding", absent())
        .withRequestBody(binaryEqualTo(LARGE)));
  }

  @Test
  void sendsTextInUtf8AndWithoutQuotes() {
    send(RequestBody.of("text/plain", "é\n{}"));
    SERVER.verify(postRequestedFor(urlEqualTo("/ingest"))
        .withHeader("Content-Length", equalTo("5"))
        .withRequestBody(equalTo("é\n{}")));
  }

  @Test
  void sendsAnEmptyBodyWithItsMediaType() {
    send(RequestBody.of("text/csv", ""));
    SERVER.verify(postRequestedFor(urlEqualTo("/ingest"))
        .withHeader("Content-Type", equalTo("text/csv"))
        .withHeader("Content-Length", equalTo("0")));
  }

  @Test
  void sendsTextAndBytesAsTheyAreWhenTheOperationTakesNoJson() {
    send("a,b");
    send(new byte[] {'a', ',', 'b'});
    SERVER.verify(
        2,
        postRequestedFor(urlEqualTo("/ingest"))
            .withHeader("Content-Type", equalTo("text/plain"))
            .withRequestBody(equalTo("a,b")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> send(Tag.of("k", null)))
        .withMessage(
            "ingest: found a Tag, expected the text/plain body as a RequestBody, a byte[] or a text");
  }

  @Test
  void streamsABodyOfUnknownLengthInChunksAndClosesIt() {
    AtomicBoolean closed = new AtomicBoolean();
    InputStream source = new ByteArrayInputStream(LARGE) {
      @Override
      public void close() {
        closed.set(true);
      }
    };
    send(RequestBody.ofStream("text/plain", source));
    assertThat(closed).isTrue();
    SERVER.verify(postRequestedFor(urlEqualTo("/ingest"))
        .withHeader("Transfer-Encoding", equalTo("chunked"))
        .withHeader("Content-Length", absent())
        .withRequestBody(binaryEqualTo(LARGE)));
  }

  @Test
  void sendsAOneShotStreamOnlyOnce() {
    RequestBody content = RequestBody.ofStream("text/plain", new ByteArrayInputStream(LARGE));
    assertThat(content.isRepeatable()).isFalse();
    send(content);
    assertThatIllegalStateException()
        .isThrownBy(() -> send(content))
        .withMessageContaining("only once");
  }

  @Test
  void opensARepeatableStreamAnew() {
    RequestBody content =
        RequestBody.ofStream("text/plain", () -> new ByteArrayInputStream(new byte[] {'a'}));
    assertThat(content.isRepeatable()).isTrue();
    send(content);
    send(content);
    SERVER.verify(2, postRequestedFor(urlEqualTo("/ingest")).withRequestBody(equalTo("a")));
  }

  @Test
  void sendsWhatAPublisherPublishes() {
    RequestBody content = RequestBody.ofPublisher("text/plain", BodyPublishers.ofByteArray(LARGE));
    assertThat(content.isRepeatable()).isFalse();
    send(content);
    SERVER.verify(postRequestedFor(urlEqualTo("/ingest")).withRequestBody(binaryEqualTo(LARGE)));
    assertThatIllegalStateException().isThrownBy(content::publisher);
  }

  @Test
  void readsASlowBodyOffTheThreadOfTheConnection() {
    AtomicReference<String> reader = new AtomicReference<>();
    send(RequestBody.ofStream("text/plain", new ByteArrayInputStream(LARGE) {
      @Override
      public synchronized int read(byte[] target, int offset, int length) {
        reader.set(Thread.currentThread().getName());
        return super.read(target, offset, length);
      }
    }));
    assertThat(reader.get()).startsWith("apiscribe-");
  }

  @Test
  void reportsABodyThatCannotBeRead() {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk");
      }
    };
    assertThatExceptionOfType(RequestBodyException.class)
        .isThrownBy(() -> send(RequestBody.ofStream("text/plain", broken)))
        .withStackTraceContaining("disk");
  }

  @Test
  void reportsABodyThatCannotBeOpened() {
    RequestBody content = RequestBody.ofStream("text/plain", () -> {
      throw new IllegalStateException("no such file");
    });
    assertThatExceptionOfType(RequestBodyException.class)
        .isThrownBy(() -> send(content))
        .withStackTraceContaining("no such file");
  }

  @SuppressWarnings("ReturnValueIgnored") // get() throws
  static Stream<RequestBody> undeclared() {
    IOException failure = new IOException("no such file");
    Supplier<InputStream> unopenable = () -> {
      throw Undeclared.thrown(failure);
    };
    return Stream.of(
        RequestBody.ofStream("text/plain", unopenable),
        Rows.lines(Stream.generate(unopenable).map(Object::toString)),
        Rows.lines((Flow.Publisher<String>) subscriber -> unopenable.get()),
        RequestBody.ofPublisher("text/plain", subscriber -> unopenable.get()));
  }

  @ParameterizedTest
  @MethodSource("undeclared")
  void reportsABodyWhoseSourceThrowsWhatItDoesNotDeclare(RequestBody body) {
    assertThatExceptionOfType(RequestBodyException.class)
        .isThrownBy(() -> send(body))
        .withRootCauseInstanceOf(IOException.class);
  }

  @Test
  void showsNothingOfTheBody() {
    assertThat(RequestBody.of("text/plain", "canary")).hasToString("Content[text/plain, 6 bytes]");
    assertThat(RequestBody.ofStream("text/plain", InputStream::nullInputStream))
        .hasToString("Content[text/plain, streamed]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 16384, 1_000_000})
  void failsWhenTheBodyCannotBeReadToItsEnd(int length) {
    assertThatExceptionOfType(RequestBodyException.class)
        .isThrownBy(() -> send(RequestBody.ofStream("text/plain", breakingAfter(length))))
        .withMessageContaining("ingest");
    assertThat(api.call(Operations.INGEST)
            .body(RequestBody.ofStream("text/plain", breakingAfter(length)))
            .sendAsync(RequestOptions.none()))
        .failsWithin(Duration.ofSeconds(20))
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(RequestBodyException.class);
  }

  private static InputStream breakingAfter(int length) {
    InputStream broken = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("disk gone");
      }
    };
    return new SequenceInputStream(new ByteArrayInputStream(new byte[length]), broken);
  }

  @Test
  void sendsShortPiecesTogether() throws IOException {
    List<InputStream> pieces = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      pieces.add(new ByteArrayInputStream(new byte[] {'a', 'b', '\n'}));
    }
    try (InputStream full =
        new FullReads(new SequenceInputStream(Collections.enumeration(pieces)))) {
      byte[] buffer = new byte[2500];
      assertThat(full.read(buffer)).isEqualTo(2500);
      assertThat(full.read(buffer)).isEqualTo(500);
      assertThat(full.read(buffer)).isEqualTo(-1);
    }
  }
}
