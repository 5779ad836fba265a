package dev.apiscribe.runtime.internal.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
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
        arguments("a comment alone is not an event", ": ping\n\n: ping\n\n", List.of()),
        arguments("a name", "event: metric\ndata: 1\n\n", List.of("metric|1|")),
        arguments("the last name counts", "event: a\nevent: b\ndata: 1\n\n", List.of("b|1|")),
        arguments("a name without data is dropped", "event: a\n\ndata: 1\n\n", List.of("|1|")),
        arguments(
            "a name holds for one event",
            "event: a\ndata: 1\n\ndata: 2\n\n",
            List.of("a|1|", "|2|")),
        arguments("an id stays", "id: 7\ndata: 1\n\ndata: 2\n\n", List.of("|1|7", "|2|7")),
        arguments("an id without data stays", "id: 7\n\ndata: 2\n\n", List.of("|2|7")),
        arguments(
            "an empty id resets", "id: 7\ndata: 1\n\nid\ndata: 2\n\n", List.of("|1|7", "|2|")),
        arguments(
            "an id with NUL is ignored",
            "id: 7\ndata: 1\n\nid: a\0b\ndata: 2\n\n",
            List.of("|1|7", "|2|7")),
        arguments("unknown fields", "foo: 1\ndata: a\nDATA: b\n data: c\n\n", List.of("|a|")),
        arguments(
            "a field that only begins like one", "datax: 1\ndat: 2\ndata: a\n\n", List.of("|a|")),
        arguments("colons in the value", "data: a:b: c\n\n", List.of("|a:b: c|")),
        arguments("a byte order mark", "\uFEFFdata: a\n\n", List.of("|a|")),
        arguments("only one byte order mark", "\uFEFF\uFEFFdata: a\n\ndata: b\n\n", List.of("|b|")),
        arguments("a byte order mark later", "data: a\n\n\uFEFFdata: b\n\n", List.of("|a|")),
        arguments("a byte order mark alone on a line", "\uFEFF\ndata: a\n\n", List.of("|a|")),
        arguments("a NUL in data stays", "data: a\0b\n\n", List.of("|a\0b|")),
        arguments("an empty name is none", "event: a\nevent\ndata: 1\n\n", List.of("|1|")),
        arguments(
            "an id of an incomplete event is lost",
            "id: 7\ndata: 1\n\nid: 8\ndata: 2\n",
            List.of("|1|7")),
        arguments(
            "an id stays after events without",
            "id:7\n\nid:8\n\ndata\n\n: x\n\ndata\n\n",
            List.of("||8", "||8")),
        arguments(
            "comments between lines of data",
            "data: a\n: x\ndata: b\n:\ndata\n: y\n\n",
            List.of("|a\nb\n|")),
        arguments(
            "fields between lines of data",
            "data: a\nid: 1\ndata: b\nevent: e\n\n",
            List.of("e|a\nb|1")),
        arguments("a colon first is a comment", ":data: a\n\n", List.of()),
        arguments("a name in other letters", "Event: a\nID: 1\ndata: 1\n\n", List.of("|1|")),
        arguments("a byte order mark within a line", "data: \uFEFFa\n\n", List.of("|\uFEFFa|")),
        arguments(
            "names",
            "event:a\ndata\n\nevent:é\ndata\n\nevent:a\ndata\n\n",
            List.of("a||", "é||", "a||")),
        arguments("an incomplete event", "data: a\n\ndata: b\n", List.of("|a|")),
        arguments("an incomplete line", "data: a\n\ndata: b", List.of("|a|")),
        arguments("empty lines between", "\n\n\ndata: a\n\n\n\n", List.of("|a|")),
        arguments("more than ASCII", "data: é日😀\n\n", List.of("|é日😀|")),
        arguments("a tab is not a space", "data:\ta\n\n", List.of("|\ta|")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void readsByTheRules(String name, String stream, List<String> events) throws IOException {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    assertThat(read(new ByteArrayInputStream(bytes))).isEqualTo(events);
    assertThat(read(new Trickle(bytes))).as("one byte at a time").isEqualTo(events);
    for (int split = 1; split < bytes.length; split++) {
      assertThat(read(new Halves(bytes, split)))
          .as("in two pieces of which one has %d bytes", split)
          .isEqualTo(events);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streams")
  void dropsWhatIsIncompleteWhereverTheStreamEnds(String name, String stream, List<String> events)
      throws IOException {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);
    int most = 0;
    for (int end = 0; end <= bytes.length; end++) {
      List<String> read = read(new ByteArrayInputStream(bytes, 0, end));
      assertThat(read).isEqualTo(events.subList(0, read.size())).hasSizeGreaterThanOrEqualTo(most);
      most = read.size();
    }
    assertThat(most).isEqualTo(events.size());
  }

  /** The table is that of the Encoding standard; each U+FFFD is written as a question mark. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "E2, ?",
    "E2 82 41, ?A",
    "80 41, ?A",
    "C0 80, ??",
    "C1 BF, ??",
    "E0 80 80, ???",
    "E0 9F BF, ???",
    "ED A0 80, ???",
    "ED 9F BF, \uD7FF",
    "EE 80 80, \uE000",
    "F0 8F BF BF, ????",
    "F0 90 80 80, \uD800\uDC00",
    "F0 90 80 41, ?A",
    "F0 90 41, ?A",
    "F4 8F BF BF, \uDBFF\uDFFF",
    "F4 90 80 80, ????",
    "F5 80, ??",
    "FF, ?",
    "C3 A9 C3, é?"
  })
  void decodesAsTheEncodingStandardDoes(String hex, String text) throws IOException {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    byte[] awkward = HexFormat.ofDelimiter(" ").parseHex(hex);
    for (String field : List.of("event: ", "id: ", "data: ", "data: ")) {
      stream.writeBytes(field.getBytes(StandardCharsets.US_ASCII));
      stream.writeBytes(awkward);
      stream.write('\n');
    }
    stream.write('\n');
    String expected = text.replace('?', '\uFFFD');
    assertThat(read(new ByteArrayInputStream(stream.toByteArray())))
        .containsExactly(expected + "|" + expected + "\n" + expected + "|" + expected);
  }

  @Test
  void handsOutTheDataWhereTheyWereRead() throws IOException {
    EventParser parser = parser(
        new ByteArrayInputStream("data: one\n\ndata: two\n\n".getBytes(StandardCharsets.UTF_8)));
    parser.next();
    byte[] buffer = parser.dataBuffer();
    assertThat(new String(buffer, parser.dataOffset(), parser.dataLength(), StandardCharsets.UTF_8))
        .isEqualTo("one");
    parser.next();
    assertThat(parser.dataBuffer()).isSameAs(buffer);
  }

  @Test
  void holdsTheDataAloneHoweverMuchStandsBetween() throws IOException {
    String comments = (": " + "x".repeat(1_000) + "\n").repeat(1_000);
    String stream = "data: a\n" + comments + "data: b\n" + comments + "\n";
    EventParser parser = parser(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
    assertThat(parser.next()).isTrue();
    assertThat(parser.data()).isEqualTo("a\nb");
    assertThat(parser.dataBuffer().length).isLessThanOrEqualTo(16 * 1024);
  }

  @Test
  void joinsManyLinesThatAreLongerThanItsBuffer() throws IOException {
    List<String> lines =
        IntStream.range(0, 3_000).mapToObj(i -> "é".repeat(i % 97) + i).toList();
    String event =
        lines.stream().map(line -> "data:" + line + "\r\n: c\r\n").collect(Collectors.joining());
    byte[] bytes = ("id: 1\n" + event + "\r\n" + event + "\n").getBytes(StandardCharsets.UTF_8);
    String expected = "|" + String.join("\n", lines) + "|1";
    assertThat(read(new ByteArrayInputStream(bytes))).containsExactly(expected, expected);
    assertThat(read(new Halves(bytes, 8_191))).containsExactly(expected, expected);
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
    assertThat(retryOf("retry: 1500\nretry: 1.5\nretry: -1\nretry:\nretry: +3\n"))
        .isEqualTo(1500);
    assertThat(retryOf("retry: 99999999999999999999\n")).isEqualTo(Long.MAX_VALUE);
    assertThat(retryOf("data: a\n")).isEqualTo(-1);
  }

  @Test
  void doesNotWaitForTheLineFeedAfterACarriageReturn() throws IOException {
    EventParser parser = parser(new Unfinished("data: a\r\r"));
    assertThat(parser.next()).isTrue();
    assertThat(parser.data()).isEqualTo("a");
  }

  private static long retryOf(String stream) throws IOException {
    EventParser parser = parser(new ByteArrayInputStream(stream.getBytes(StandardCharsets.UTF_8)));
    parser.next();
    return parser.reconnectionMillis();
  }

  private static List<String> read(InputStream stream) throws IOException {
    EventParser parser = parser(stream);
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

  /** Gives no more than one half per read. */
  private static final class Halves extends ByteArrayInputStream {
    private final int split;

    Halves(byte[] bytes, int split) {
      super(bytes);
      this.split = split;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, pos < split ? Math.min(length, split - pos) : length);
    }
  }

  /** Fails where a real stream would wait. */
  private static final class Unfinished extends InputStream {
    private final byte[] bytes;
    private int position;

    Unfinished(String text) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
      if (position == bytes.length) {
        throw new AssertionError("would wait");
      }
      return bytes[position++];
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      target[offset] = (byte) read();
      return 1;
    }
  }

  private static EventParser parser(InputStream stream) {
    return new EventParser(stream, Set.of(), Long.MAX_VALUE, Long.MAX_VALUE);
  }
}
