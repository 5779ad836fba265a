package dev.apiscribe.runtime.internal.rows;

import java.io.IOException;
import java.io.InputStream;

/**
 * Lines as the events that bring them as data, so that both are read by one parser. Empty lines are
 * left out, and the last line may lack its end. So are the separators of RFC 7464.
 */
public final class LinesAsEvents extends InputStream {
  private static final byte[] START = {'d', 'a', 't', 'a', ':'};
  private static final int SEPARATOR = 0x1E;
  private static final int NONE = -1;

  private final InputStream lines;
  private final byte[] buffer = new byte[8 * 1024];
  private int position;
  private int limit;
  private boolean inside;
  private boolean ended;
  private byte[] pending = {};
  private int written;
  private int held = NONE;

  public LinesAsEvents(InputStream lines) {
    this.lines = lines;
  }

  @Override
  public int read() throws IOException {
    while (true) {
      if (written < pending.length) {
        return pending[written++];
      }
      if (held != NONE) {
        int next = held;
        held = NONE;
        return next;
      }
      if (ended || !isFilled()) {
        if (!inside) {
          return NONE;
        }
        end();
        continue;
      }
      take(buffer[position++] & 0xFF);
    }
  }

  private void take(int next) {
    if (next == '\n' || next == '\r') {
      if (inside) {
        end();
      }
    } else if (inside) {
      held = next;
    } else if (next != SEPARATOR) {
      inside = true;
      show(START);
      held = next;
    }
  }

  private void end() {
    inside = false;
    show(new byte[] {'\n', '\n'});
  }

  private void show(byte[] bytes) {
    pending = bytes;
    written = 0;
  }

  private boolean isFilled() throws IOException {
    while (position == limit) {
      int count = lines.read(buffer, 0, buffer.length);
      if (count < 0) {
        ended = true;
        return false;
      }
      position = 0;
      limit = count;
    }
    return true;
  }

  /** Returns what is there, and waits only if there is nothing. */
  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && (count == 0 || hasMore())) {
      int next = read();
      if (next == NONE) {
        break;
      }
      target[offset + count++] = (byte) next;
    }
    return count == 0 && length > 0 ? NONE : count;
  }

  private boolean hasMore() {
    return written < pending.length || held != NONE || position < limit;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
