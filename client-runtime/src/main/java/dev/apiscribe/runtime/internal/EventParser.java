package dev.apiscribe.runtime.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code text/event-stream} by the rules of the WHATWG HTML standard (9.2.6). An event is over with its empty
 * line, and never waits for a byte beyond it: a CR ends a line at once, and an LF right after it is skipped when it
 * comes.
 */
public final class EventParser {
  private static final byte[] DATA = "data".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] EVENT = "event".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ID = "id".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] RETRY = "retry".getBytes(StandardCharsets.US_ASCII);
  private static final int FIRST_SIZE = 8 * 1024;

  private final InputStream source;
  private byte[] buffer = new byte[FIRST_SIZE];
  private int position;
  private int limit;
  private boolean skipLineFeed;
  private boolean atStart = true;

  private int lineStart;
  private int lineEnd;

  private @Nullable StringBuilder moreData;
  private @Nullable String data;
  private String event = "";
  private String idBuffer = "";
  private String lastEventId = "";
  private long reconnectionMillis = -1;

  public EventParser(InputStream source) {
    this.source = source;
  }

  /** Moves to the next event; false at the end of the stream, where an incomplete event is dropped. */
  public boolean next() throws IOException {
    this.clear();
    while (this.readLine()) {
      if (this.lineStart < this.lineEnd) {
        this.field();
        continue;
      }
      this.lastEventId = this.idBuffer;
      if (this.data != null) {
        return true;
      }
      this.clear();
    }
    this.clear();
    return false;
  }

  /** Of the current event; empty when the server gave none. */
  public String event() {
    return this.event;
  }

  /** Of the current event. */
  public String data() {
    return this.moreData != null ? this.moreData.toString() : this.data != null ? this.data : "";
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
    this.event = "";
    this.data = null;
    this.moreData = null;
  }

  private void field() {
    int colon = this.lineStart;
    while (colon < this.lineEnd && this.buffer[colon] != ':') {
      colon++;
    }
    int value = Math.min(colon + 1, this.lineEnd);
    if (value < this.lineEnd && this.buffer[value] == ' ') {
      value++;
    }
    if (this.isField(DATA, colon)) {
      this.addData(this.text(value));
    } else if (this.isField(EVENT, colon)) {
      this.event = this.text(value);
    } else if (this.isField(ID, colon)) {
      String id = this.text(value);
      if (id.indexOf('\0') < 0) {
        this.idBuffer = id;
      }
    } else if (this.isField(RETRY, colon)) {
      this.retry(this.text(value));
    }
  }

  private boolean isField(byte[] name, int end) {
    return Arrays.equals(this.buffer, this.lineStart, end, name, 0, name.length);
  }

  private String text(int start) {
    return new String(this.buffer, start, this.lineEnd - start, StandardCharsets.UTF_8);
  }

  private void addData(String line) {
    if (this.data == null) {
      this.data = line;
      return;
    }
    if (this.moreData == null) {
      this.moreData = new StringBuilder(this.data);
    }
    this.moreData.append('\n').append(line);
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
    int scanned = this.position;
    while (true) {
      if (scanned == this.limit) {
        int length = scanned - this.lineStart;
        if (!this.fill()) {
          return false;
        }
        scanned = this.lineStart + length;
      }
      if (this.skipLineFeed) {
        this.skipLineFeed = false;
        if (this.buffer[scanned] == '\n') {
          scanned++;
          this.lineStart = scanned;
          this.position = scanned;
          continue;
        }
      }
      byte b = this.buffer[scanned];
      if (b == '\n' || b == '\r') {
        this.skipLineFeed = b == '\r';
        this.lineEnd = scanned;
        this.position = scanned + 1;
        this.skipByteOrderMark();
        return true;
      }
      scanned++;
    }
  }

  /** Adds bytes behind the current line, which moves to the start of the buffer when there is no room. */
  private boolean fill() throws IOException {
    if (this.limit == this.buffer.length) {
      int length = this.limit - this.lineStart;
      byte[] target = length > this.buffer.length / 2 ? new byte[this.buffer.length * 2] : this.buffer;
      System.arraycopy(this.buffer, this.lineStart, target, 0, length);
      this.buffer = target;
      this.lineStart = 0;
      this.position = 0;
      this.limit = length;
    }
    int count = this.source.read(this.buffer, this.limit, this.buffer.length - this.limit);
    this.limit += Math.max(count, 0);
    return count >= 0;
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
