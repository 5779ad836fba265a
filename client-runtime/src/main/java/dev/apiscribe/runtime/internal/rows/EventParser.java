package dev.apiscribe.runtime.internal.rows;

import dev.apiscribe.runtime.internal.body.TooManyBytesException;
import dev.apiscribe.runtime.internal.value.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Reads {@code text/event-stream} by the rules of the WHATWG HTML standard (9.2.6). An event is over with its empty
 * line, and never waits for a byte beyond it: a CR ends a line at once, and an LF right after it is skipped when it
 * comes.
 *
 * <p>The data stay where they were read, as one piece of the buffer, until the next event is asked for: further lines
 * of data are moved up to the first one.
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
  private byte[] dataBuffer = this.buffer;

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
   * Moves to the next event; false at the end of the stream, where an incomplete event is discarded.
   *
   * @throws TooManyBytesException if an event or a line is too long
   */
  public boolean next() throws IOException {
    this.clear();
    while (this.readLine()) {
      if (this.lineStart < this.lineEnd) {
        this.field();
        continue;
      }
      this.insideEvent = false;
      this.lastEventId = this.idBuffer;
      if (this.dataStart != NONE || (this.named && this.withoutData.contains(this.name))) {
        this.showData();
        return true;
      }
      this.clear();
    }
    // A line without its end counts, whatever it was to become.
    this.insideEvent |= this.lineStart < this.limit;
    this.clear();
    return false;
  }

  /** After the end of the stream: whether an event was incomplete there, or a line. */
  public boolean endedInsideEvent() {
    return this.insideEvent;
  }

  /** Returns the name of the current event; empty when the server gave none. */
  public String event() {
    return this.named ? this.name : "";
  }

  /** Returns the data of the current event. */
  public String data() {
    return new String(
        this.dataBuffer, this.dataOffset(), this.dataLength(), StandardCharsets.UTF_8);
  }

  /** Holds the data of the current event, as valid UTF-8, until the next one is asked for. */
  public byte[] dataBuffer() {
    return this.dataBuffer;
  }

  /** Returns where the data start in their buffer. */
  public int dataOffset() {
    return Math.max(this.dataStart, 0);
  }

  /** In bytes. */
  public int dataLength() {
    return this.dataStart == NONE ? 0 : this.dataEnd - this.dataStart;
  }

  /** Empty when the server gave none. */
  public String lastEventId() {
    return this.lastEventId;
  }

  /** -1 when the server gave none. */
  public long reconnectionMillis() {
    return this.reconnectionMillis;
  }

  private void clear() {
    this.named = false;
    this.dataStart = NONE;
    this.dataBits = 0;
  }

  private void showData() {
    this.dataBuffer = this.buffer;
    if (this.dataBits < 0 && !Utf8.isValid(this.buffer, this.dataStart, this.dataEnd)) {
      this.dataBuffer = Utf8.repaired(this.buffer, this.dataStart, this.dataEnd);
      this.dataStart = 0;
      this.dataEnd = this.dataBuffer.length;
    }
  }

  private void field() throws TooManyBytesException {
    int colon = this.lineStart;
    while (colon < this.lineEnd && this.buffer[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, this.lineEnd);
    if (value < this.lineEnd && this.buffer[value] == ' ') {
      value++;
    }
    if (this.isField(DATA, colon)) {
      this.insideEvent = true;
      this.addData(value);
    } else if (this.isField(EVENT, colon)) {
      this.insideEvent = true;
      this.name(value);
    } else if (this.isField(ID, colon)) {
      this.insideEvent = true;
      String id = this.text(value);
      if (id.indexOf('\0') < 0) {
        this.idBuffer = id;
      }
    } else if (this.isField(RETRY, colon)) {
      this.retry(this.text(value));
    }
  }

  private boolean isField(byte[] field, int end) {
    return Arrays.equals(this.buffer, this.lineStart, end, field, 0, field.length);
  }

  private String text(int start) {
    byte[] bytes = this.lineBits < 0 ? Utf8.repaired(this.buffer, start, this.lineEnd) : null;
    return bytes == null
        ? new String(this.buffer, start, this.lineEnd - start, StandardCharsets.ISO_8859_1)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private void addData(int start) throws TooManyBytesException {
    int length = this.lineEnd - start;
    long before = this.dataStart == NONE ? 0 : this.dataLength() + 1L;
    if (before + length > this.mostData) {
      throw TooManyBytesException.ofEvent(this.mostData);
    }
    this.dataBits |= this.lineBits;
    if (this.dataStart == NONE) {
      this.dataStart = start;
      this.dataEnd = this.lineEnd;
      return;
    }
    this.buffer[this.dataEnd] = '\n';
    System.arraycopy(this.buffer, start, this.buffer, this.dataEnd + 1, length);
    this.dataEnd += 1 + length;
  }

  /** Streams repeat few names, so that the last one is kept as text. */
  private void name(int start) {
    if (!Arrays.equals(
        this.buffer, start, this.lineEnd, this.nameBytes, 0, this.nameBytes.length)) {
      this.nameBytes = Arrays.copyOfRange(this.buffer, start, this.lineEnd);
      this.name = this.text(start);
    }
    this.named = true;
  }

  private void retry(String digits) {
    if (!digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      try {
        this.reconnectionMillis = Long.parseLong(digits);
      } catch (NumberFormatException beyondLong) {
        this.reconnectionMillis = Long.MAX_VALUE;
      }
    }
  }

  /** False at the end of the stream; a last line without its end is dropped. */
  private boolean readLine() throws IOException {
    this.lineStart = this.position;
    if (this.skipLineFeed) {
      if (this.position == this.limit && !this.fill()) {
        return false;
      }
      this.skipLineFeed = false;
      if (this.buffer[this.lineStart] == '\n') {
        this.lineStart++;
      }
    }
    int scanned = this.lineStart;
    int bits = 0;
    while (true) {
      byte[] bytes = this.buffer;
      int end = this.limit;
      while (scanned < end) {
        byte b = bytes[scanned];
        if (b == '\n' || b == '\r') {
          this.checkLine(scanned);
          this.skipLineFeed = b == '\r';
          this.lineEnd = scanned;
          this.lineBits = bits;
          this.position = scanned + 1;
          this.skipByteOrderMark();
          return true;
        }
        bits |= b;
        scanned++;
      }
      this.checkLine(scanned);
      int length = scanned - this.lineStart;
      if (!this.fill()) {
        return false;
      }
      scanned = this.lineStart + length;
    }
  }

  private void checkLine(int end) throws TooManyBytesException {
    if (end - this.lineStart > this.mostOfLine) {
      throw TooManyBytesException.ofLine(this.mostOfLine);
    }
  }

  /** Adds bytes behind the current line. */
  private boolean fill() throws IOException {
    if (this.limit == this.buffer.length) {
      this.makeRoom();
    }
    int count = this.source.read(this.buffer, this.limit, this.buffer.length - this.limit);
    this.limit += Math.max(count, 0);
    return count >= 0;
  }

  /** Moves the data to the start of the buffer, or of a larger one, and the current line right behind them. */
  private void makeRoom() throws IOException {
    int data = this.dataLength();
    int line = this.limit - this.lineStart;
    byte[] target = this.buffer;
    if (data + line > target.length / 2) {
      if (target.length == LARGEST_SIZE) {
        throw TooManyBytesException.ofEvent(LARGEST_SIZE / 2);
      }
      target = new byte[target.length * 2];
    }
    if (this.dataStart != NONE) {
      System.arraycopy(this.buffer, this.dataStart, target, 0, data);
      this.dataStart = 0;
      this.dataEnd = data;
    }
    System.arraycopy(this.buffer, this.lineStart, target, data, line);
    this.buffer = target;
    this.lineStart = data;
    this.limit = data + line;
  }

  private void skipByteOrderMark() {
    if (this.atStart
        && this.lineEnd - this.lineStart >= 3
        && this.buffer[this.lineStart] == (byte) 0xEF
        && this.buffer[this.lineStart + 1] == (byte) 0xBB
        && this.buffer[this.lineStart + 2] == (byte) 0xBF) {
      this.lineStart += 3;
    }
    this.atStart = false;
  }
}
