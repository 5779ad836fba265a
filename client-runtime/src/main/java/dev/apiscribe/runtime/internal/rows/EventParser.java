package dev.apiscribe.runtime.internal.rows;

import dev.apiscribe.runtime.internal.body.TooManyBytesException;
import dev.apiscribe.runtime.internal.value.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads {@code text/event-stream} by the rules of the WHATWG HTML standard (9.2.6). An event is
 * over with its empty line, and never waits for a byte beyond it: a CR ends a line at once, and an
 * LF right after it is skipped when it comes.
 *
 * <p>The data stay where they were read, as one piece of the buffer, until the next event is asked
 * for: further lines of data are moved up to the first one.
 */
public final class EventParser {
  private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EVENT = "event".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RETRY = "retry".getBytes(StandardCharsets.US_ASCII);
  private static final int FIRST_SIZE = 8 * 1024;
  private static final int LARGEST_SIZE = 1 << 30;
  private static final int NONE = -1;

  private final InputStream source;
  private final Set<String> withoutData;
  private final long mostData;
  private final long mostOfLine;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int position;
  private int limit;
  private boolean skipLineFeed;
  private boolean atStart = true;
  private boolean insideEvent;

  private int lineStart;
  private int lineEnd;
  // Negative once a byte beyond ASCII is among them; the same holds for the data.
  private int lineBits;

  private int dataStart = NONE;
  private int dataEnd;
  private int dataBits;
  private byte[] dataBuffer = buffer;

  private byte[] nameBytes = {};
  private String name = "";
  private boolean named;
  private String idBuffer = "";
  private String lastEventId = "";
  private long reconnectionMillis = -1;

  /**
   * @param withoutData names of events that count without data, which the standard drops
   * @param mostData bytes of one event
   * @param mostOfLine bytes of one line
   */
  public EventParser(InputStream source, Set<String> withoutData, long mostData, long mostOfLine) {
    this.source = source;
    this.withoutData = withoutData;
    this.mostData = mostData;
    this.mostOfLine = mostOfLine;
  }

  /**
   * Moves to the next event; false at the end of the stream, where an incomplete event is
   * discarded.
   *
   * @throws TooManyBytesException if an event or a line is too long
   */
  public boolean next() throws IOException {
    clear();
    while (readLine()) {
      if (lineStart < lineEnd) {
        field();
        continue;
      }
      insideEvent = false;
      lastEventId = idBuffer;
      if (dataStart != NONE || (named && withoutData.contains(name))) {
        showData();
        return true;
      }
      clear();
    }
    // A line without its end counts, whatever it was to become.
    insideEvent |= lineStart < limit;
    clear();
    return false;
  }

  /** After the end of the stream: whether an event was incomplete there, or a line. */
  public boolean endedInsideEvent() {
    return insideEvent;
  }

  /** Returns the name of the current event; empty when the server gave none. */
  public String event() {
    return named ? name : "";
  }

  /** Returns the data of the current event. */
  public String data() {
    return new String(dataBuffer, dataOffset(), dataLength(), StandardCharsets.UTF_8);
  }

  /** Holds the data of the current event, as valid UTF-8, until the next one is asked for. */
  public byte[] dataBuffer() {
    return dataBuffer;
  }

  /** Returns where the data start in their buffer. */
  public int dataOffset() {
    return Math.max(dataStart, 0);
  }

  /** In bytes. */
  public int dataLength() {
    return dataStart == NONE ? 0 : dataEnd - dataStart;
  }

  /** Empty when the server gave none. */
  public String lastEventId() {
    return lastEventId;
  }

  /** -1 when the server gave none. */
  public long reconnectionMillis() {
    return reconnectionMillis;
  }

  private void clear() {
    named = false;
    dataStart = NONE;
    dataBits = 0;
  }

  private void showData() {
    dataBuffer = buffer;
    if (dataBits < 0 && !Utf8.isValid(buffer, dataStart, dataEnd)) {
      dataBuffer = Utf8.repaired(buffer, dataStart, dataEnd);
      dataStart = 0;
      dataEnd = dataBuffer.length;
    }
  }

  private void field() throws TooManyBytesException {
    int colon = lineStart;
    while (colon < lineEnd && buffer[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, lineEnd);
    if (value < lineEnd && buffer[value] == ' ') {
      value++;
    }
    if (isField(DATA, colon)) {
      insideEvent = true;
      addData(value);
    } else if (isField(EVENT, colon)) {
      insideEvent = true;
      name(value);
    } else if (isField(ID, colon)) {
      insideEvent = true;
      String id = text(value);
      if (id.indexOf('\0') < 0) {
        idBuffer = id;
      }
    } else if (isField(RETRY, colon)) {
      retry(text(value));
    }
  }

  private boolean isField(byte[] field, int end) {
    return Arrays.equals(buffer, lineStart, end, field, 0, field.length);
  }

  private String text(int start) {
    byte[] bytes = lineBits < 0 ? Utf8.repaired(buffer, start, lineEnd) : null;
    return bytes == null
        ? new String(buffer, start, lineEnd - start, StandardCharsets.ISO_8859_1)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private void addData(int start) throws TooManyBytesException {
    int length = lineEnd - start;
    long before = dataStart == NONE ? 0 : dataLength() + 1L;
    if (before + length > mostData) {
      throw TooManyBytesException.ofEvent(mostData);
    }
    dataBits |= lineBits;
    if (dataStart == NONE) {
      dataStart = start;
      dataEnd = lineEnd;
      return;
    }
    buffer[dataEnd] = '\n';
    System.arraycopy(buffer, start, buffer, dataEnd + 1, length);
    dataEnd += 1 + length;
  }

  /** Streams repeat few names, so that the last one is kept as text. */
  private void name(int start) {
    if (!Arrays.equals(buffer, start, lineEnd, nameBytes, 0, nameBytes.length)) {
      nameBytes = Arrays.copyOfRange(buffer, start, lineEnd);
      name = text(start);
    }
    named = true;
  }

  private void retry(String digits) {
    if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      try {
        reconnectionMillis = Long.parseLong(digits);
      } catch (NumberFormatException beyondLong) {
        reconnectionMillis = Long.MAX_VALUE;
      }
    }
  }

  /** False at the end of the stream; a last line without its end is dropped. */
  private boolean readLine() throws IOException {
    lineStart = position;
    if (skipLineFeed) {
      if (position == limit && !fill()) {
        return false;
      }
      skipLineFeed = false;
      if (buffer[lineStart] == '\n') {
        lineStart++;
      }
    }
    int scanned = lineStart;
    int bits = 0;
    while (true) {
      byte[] bytes = buffer;
      int end = limit;
      while (scanned < end) {
        byte b = bytes[scanned];
        if (b == '\n' || b == '\r') {
          checkLine(scanned);
          skipLineFeed = b == '\r';
          lineEnd = scanned;
          lineBits = bits;
          position = scanned + 1;
          skipByteOrderMark();
          return true;
        }
        bits |= b;
        scanned++;
      }
      checkLine(scanned);
      int length = scanned - lineStart;
      if (!fill()) {
        return false;
      }
      scanned = lineStart + length;
    }
  }

  private void checkLine(int end) throws TooManyBytesException {
    if (end - lineStart > mostOfLine) {
      throw TooManyBytesException.ofLine(mostOfLine);
    }
  }

  /** Adds bytes behind the current line. */
  private boolean fill() throws IOException {
    if (limit == buffer.length) {
      makeRoom();
    }
    int count = source.read(buffer, limit, buffer.length - limit);
    limit += Math.max(count, 0);
    return count >= 0;
  }

  /**
   * Moves the data to the start of the buffer, or of a larger one, and the current line right
   * behind them.
   */
  private void makeRoom() throws IOException {
    int data = dataLength();
    int line = limit - lineStart;
    byte[] target = buffer;
    if (data + line > target.length / 2) {
      if (target.length == LARGEST_SIZE) {
        throw TooManyBytesException.ofEvent(LARGEST_SIZE / 2);
      }
      target = new byte[target.length * 2];
    }
    if (dataStart != NONE) {
      System.arraycopy(buffer, dataStart, target, 0, data);
      dataStart = 0;
      dataEnd = data;
    }
    System.arraycopy(buffer, lineStart, target, data, line);
    buffer = target;
    lineStart = data;
    limit = data + line;
  }

  private void skipByteOrderMark() {
    if (atStart
        && lineEnd - lineStart >= 3
        && buffer[lineStart] == (byte) 0xEF
        && buffer[lineStart + 1] == (byte) 0xBB
        && buffer[lineStart + 2] == (byte) 0xBF) {
      lineStart += 3;
    }
    atStart = false;
  }
}
