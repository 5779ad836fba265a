package dev.apiscribe.runtime.internal.body;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/**
 * The first 64 KiB of a body: all of it in most responses, and what exceptions keep of the others.
 * Small bodies are decoded from here without another copy.
 */
public final class BodyPrefix {
  private static final int SHOWN = 64 * 1024;
  // One byte more, so that the end of a body of just that length is seen.
  private static final int LIMIT = SHOWN + 1;
  private static final int FIRST_READ = 8 * 1024;

  /** An empty prefix that may be incomplete. */
  public static final BodyPrefix NOTHING = new BodyPrefix(new byte[0]);

  private byte[] bytes;
  private int length;
  private boolean complete;

  private BodyPrefix(byte[] bytes) {
    this.bytes = bytes;
  }

  /** @param expected the announced length, or -1 */
  public static BodyPrefix read(InputStream body, long expected) throws IOException {
    BodyPrefix prefix = sized(expected);
    prefix.fill(body);
    return prefix;
  }

  /** Keeps what came before the connection broke, and then counts as incomplete. */
  public static BodyPrefix readWhatIsThere(InputStream body, long expected) {
    BodyPrefix prefix = sized(expected);
    try {
      prefix.fill(body);
    } catch (IOException broken) {
      prefix.complete = false;
    }
    return prefix;
  }

  /** Creates a prefix from a copy of bytes that were read elsewhere. */
  public static BodyPrefix of(byte[] bytes, int offset, int length) {
    int kept = Math.min(length, SHOWN);
    BodyPrefix prefix = new BodyPrefix(Arrays.copyOfRange(bytes, offset, offset + kept));
    prefix.length = kept;
    prefix.complete = kept == length;
    return prefix;
  }

  private static BodyPrefix sized(long expected) {
    // One byte more than announced, so that the end is seen without growing.
    return new BodyPrefix(
        new byte[expected < 0 ? FIRST_READ : (int) Math.min(expected, SHOWN) + 1]);
  }

  private void fill(InputStream body) throws IOException {
    while (true) {
      if (length == bytes.length) {
        if (length == LIMIT) {
          return;
        }
        bytes = Arrays.copyOf(bytes, Math.min(Math.max(length * 2, FIRST_READ), LIMIT));
      }
      int count = body.read(bytes, length, bytes.length - length);
      if (count < 0) {
        complete = true;
        return;
      }
      length += count;
    }
  }

  public boolean isComplete() {
    return complete;
  }

  public boolean isEmpty() {
    return complete && length == 0;
  }

  /** The bytes themselves; only the first {@link #length()} count. */
  public byte[] buffer() {
    return bytes;
  }

  public int length() {
    return length;
  }

  /** The whole body again. */
  public InputStream followedBy(InputStream rest) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, length), rest);
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, Math.min(length, SHOWN));
  }
}
