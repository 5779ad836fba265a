package dev.apiscribe.runtime.internal.body;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The content of gzip members (RFC 1952), of which a body may have several, one after the other,
 * and nothing else. {@code GZIPInputStream} takes whatever breaks behind the first member for the
 * end: a connection that was cut, a member that is damaged. Here only the end of the body is the
 * end.
 */
public final class GzipMembers extends InputStream {
  private static final int SIZE = 8 * 1024;
  /** More than any header or flush has; what limits a body only counts its content. */
  private static final int MOST_WITHOUT_CONTENT = 1024 * 1024;

  private static final int DEFLATE = 8;
  private static final int HEADER_CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;
  private static final int RESERVED = 0xE0;
  /** Modification time, level and operating system. */
  private static final int OF_NO_INTEREST = 6;

  private final InputStream compressed;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 checksum = new CRC32();
  private final byte[] buffer = new byte[SIZE];
  private int position;
  private int limit;
  private int withoutContent;
  private boolean insideMember;
  private boolean over;
  private @Nullable IOException broken;

  public GzipMembers(InputStream compressed) {
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (broken != null) {
      throw new IOException("the compressed body broke off", broken);
    }
    if (length == 0) {
      return 0;
    }
    try {
      return inflate(target, offset, length);
    } catch (DataFormatException e) {
      broken = new ZipException("the body is not gzip");
    } catch (IOException e) {
      broken = e;
    }
    throw broken;
  }

  private int inflate(byte[] target, int offset, int length)
      throws IOException, DataFormatException {
    while (!over) {
      if (!insideMember && !nextMember()) {
        break;
      }
      int count = inflater.inflate(target, offset, length);
      if (count > 0) {
        checksum.update(target, offset, count);
        withoutContent = 0;
        return count;
      }
      if (inflater.finished()) {
        position = limit - inflater.getRemaining();
        checkTrailer();
        insideMember = false;
      } else if (inflater.needsInput()) {
        expectMore();
        feed();
      } else {
        throw new ZipException("the body is not gzip");
      }
    }
    return -1;
  }

  /** Returns false at the end of the body. */
  private boolean nextMember() throws IOException {
    if (position == limit && !fill()) {
      over = true;
      return false;
    }
    checksum.reset();
    readHeader();
    checksum.reset();
    inflater.reset();
    feed();
    insideMember = true;
    return true;
  }

  private void readHeader() throws IOException {
    int magic = twoBytes();
    int method = next();
    int flags = next();
    if (magic != 0x8B1F || method != DEFLATE || (flags & RESERVED) != 0) {
      throw new ZipException("the body is not gzip");
    }
    skip(OF_NO_INTEREST);
    if ((flags & EXTRA) != 0) {
      skip(twoBytes());
    }
    if ((flags & NAME) != 0) {
      skipText();
    }
    if ((flags & COMMENT) != 0) {
      skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      int expected = (int) checksum.getValue() & 0xFFFF;
      check(twoBytes() == expected);
    }
  }

  private void checkTrailer() throws IOException {
    long content = checksum.getValue();
    check(fourBytes() == content);
    check(fourBytes() == (inflater.getBytesWritten() & 0xFFFFFFFFL));
  }

  private void check(boolean holds) throws ZipException {
    if (!holds) {
      throw new ZipException("the compressed body is damaged");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  private void skipText() throws IOException {
    while (next() != 0) {
      // Names and comments say nothing of the content.
    }
  }

  private int twoBytes() throws IOException {
    int low = next();
    return next() << 8 | low;
  }

  private long fourBytes() throws IOException {
    long low = twoBytes();
    return (long) twoBytes() << 16 | low;
  }

  private int next() throws IOException {
    if (position == limit) {
      expectMore();
    }
    int next = buffer[position++] & 0xFF;
    checksum.update(next);
    return next;
  }

  private void expectMore() throws IOException {
    if (!fill()) {
      throw new EOFException("the compressed body ended too early");
    }
  }

  private boolean fill() throws IOException {
    int count;
    do {
      count = compressed.read(buffer, 0, SIZE);
    } while (count == 0);
    position = 0;
    limit = Math.max(count, 0);
    withoutContent += limit;
    if (withoutContent > MOST_WITHOUT_CONTENT) {
      throw new ZipException("the compressed body goes on without content");
    }
    return count > 0;
  }

  private void feed() {
    inflater.setInput(buffer, position, limit - position);
    position = limit;
  }

  /**
   * Gives back the memory of inflating, which is outside of the heap. For the thread that reads, as
   * the last thing.
   */
  @Override
  public void close() throws IOException {
    over = true;
    inflater.end();
    compressed.close();
  }
}
