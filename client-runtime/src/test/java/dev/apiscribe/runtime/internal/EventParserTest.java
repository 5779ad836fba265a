package dev.apiscribe.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EventParserTest {
  /** Event, data and id, with bars between. */
  static Stream<Arguments> streams() {
    return Stream.of(
        arguments("nothing", "", List.of()),
        arguments("one event", "data: a\n\n", List.of("|a|")),
        arguments("no space after the colon", "data:a\n\n", List.of("|a|")),
        arguments("only the first space is dropped", "data:  a\n\n", List.of("| a|")),
        arguments("lines joined", "data: a\ndata: b\ndata:c\n\n", List.of("|a\nb\nc|")),
        arguments("an empty line of data", "data\n\n", List.of("||")),
        arguments("two empty lines of data", "data\ndata\n\n", List.of("|\n|")),
        arguments("empty data and text", "data:\ndata: x\n\n", List.of("|\nx|")),
        arguments("carriage returns", "data: a\rdata: b\r\r", List.of("|a\nb|")),
        arguments("both line ends", "data: a\r\ndata: b\r\n\r\n", List.of("|a\nb|")),
        arguments("mixed line ends", "data: a\ndata: b\r\n\rdata: c\n\n", List.of("|a\nb|", "|c|")),
        arguments("LF and CR are two ends", "data: a\n\rdata: b\n\n", List.of("|a|", "|b|")),
        arguments("comments", ": hello\ndata: a\n:\n\n", List.of("|a|")),
        arguments("a comment alone is no event", ": ping\n\n: ping\n\n", List.of()),
        arguments("a name", "event: metric\ndata: 1\n\n", List.of("metric|1|")),
        arguments("the last name counts", "event: a\nevent: b\ndata: 1\n\n", List.of("b|1|")),
        arguments("a name without data is dropped", "event: a\n\ndata: 1\n\n", List.of("|1|")),
        arguments("a name holds for one event", "event: a\ndata: 1\n\ndata: 2\n\n", List.of("a|1|", "|2|")),
        arguments("an id stays", "id: 7\ndata: 1\n\ndata: 2\n\n", List.of("|1|7", "|2|7")),
        arguments("an id without data stays", "id: 7\n\ndata: 2\n\n", List.of("|2|7")),
        arguments("an empty id resets", "id: 7\ndata: 1\n\nid\ndata: 2\n\n", List.of("|1|7", "|2|")),
        arguments("an id with NUL is ignored", "id: 7\ndata: 1\n\nid: a\0b\ndata: 2\n\n", List.of("|1|7", "|2|7")),
        arguments("unknown fields", "foo: 1\ndata: a\nDATA: b\n data: c\n\n", List.of("|a|")),
        arguments("a field that only begins like one", "datax: 1\ndat: 2\ndata: a\n\n", List.of("|a|")),
        arguments("colons in the value", "data: a:b: c\n\n", List.of("|a:b: c|")),
        arguments("a byte order mark", "\uFEFFdata: a\n\n", List.of("|a|")),
        arguments("only one byte order mark", "\uFEFF\uFEFFdata: a\n\ndata: b\n\n", List.of("|b|")),
        arguments("a byte order mark later", "data: a\n\n\uFEFFdata: b\n\n", List.of("|a|")),
        arguments("a byte order mark alone on a line", "\uFEFF\ndata: a\n\n", List.of("|a|")),
        arguments("an incomplete event", "data: a\n\ndata: b\n", List.of("|a|")),
        arguments("an incomplete line", "data: a\n\ndata: b", List.of("|a|")),
        arguments("empty lines between", "\n\n\ndata: a\n\n\n\n", List.of("|a|")),
        arguments("more than ASCII", "data: é日😀\n\n", List.of("|é日😀|")),
        arguments("a tab is no space", "data:\ta\n\n", List.of("|\ta|")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void readsByTheRules(String name, String stream, List<String> events) throws IOException {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    assertThat(read(new ByteArrayInputStream(bytes))).isEqualTo(events);
    assertThat(read(new Trickle(bytes))).as("one byte at a time").isEqualTo(events);
  }

  @Test
  void replacesWhatIsNoUtf8() throws IOException {
    byte[] bytes = {'d', 'a', 't', 'a', ':', (byte) 0xE2, '\n', '\n'};
    assertThat(read(new ByteArrayInputStream(bytes))).containsExactly("|\uFFFD|");
  }

  @Test
  void readsEventsLongerThanItsBuffer() throws IOException {
    String data = "x".repeat(100_000);
    String stream = ("data: a\n\ndata: " + data + "\n\n").repeat(3);
    assertThat(read(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8))))
        .containsExactly("|a|", "|" + data + "|", "|a|", "|" + data + "|", "|a|", "|" + data + "|");
  }

  @Test
  void takesTheReconnectionTimeFromDigitsOnly() throws IOException {
    assertThat(retryOf("retry: 1500\n")).isEqualTo(1500);
    assertThat(retryOf("retry: 1500\nretry: 1.5\nretry: -1\nretry:\nretry: +3\n")).isEqualTo(1500);
    assertThat(retryOf("retry: 99999999999999999999\n")).isEqualTo(Long.MAX_VALUE);
    assertThat(retryOf("data: a\n")).isEqualTo(-1);
  }

  @Test
  void doesNotWaitForTheLineFeedAfterACarriageReturn() throws IOException {
    EventParser parser = new EventParser(new Unfinished("data: a\r\r"));
    assertThat(parser.next()).isTrue();
    assertThat(parser.data()).isEqualTo("a");
  }

  private static long retryOf(String stream) throws IOException {
    EventParser parser = new EventParser(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
    parser.next();
    return parser.reconnectionMillis();
  }

  private static List<String> read(InputStream stream) throws IOException {
    EventParser parser = new EventParser(stream);
    List<String> events = new ArrayList<>();
    while (parser.next()) {
      events.add(parser.event() + "|" + parser.data() + "|" + parser.lastEventId());
    }
    return events;
  }

  /** Gives one byte per read, so that every boundary falls between two reads. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, 1));
    }
  }

  /** Fails where a real stream would wait. */
  private static final class Unfinished extends InputStream {
    private final byte[] bytes;
    private int position;

    Unfinished(String text) {
      this.bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (this.position == this.bytes.length) {
        throw new AssertionError("would wait");
      }
      return this.bytes[this.position++];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      target[offset] = (byte) this.read();
      return 1;
    }
  }
}
