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
 * The content of gzip members (RFC 1952), of which a body may have several, one after the other, and nothing else. {@code
 * GZIPInputStream} takes whatever breaks behind the first member for the end: a connection that was cut, a member that is
 * damaged. Here only the end of the body is the end.
 */
public final class GzipMembers extends InputStream {
  private static final int SIZE = 8 * 1024;
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
  private boolean insideMember;
  private boolean over;
  private @Nullable IOException broken;

  public GzipMembers(InputStream compressed) {
    this.compressed = compressed;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return this.read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (this.broken != null) {
      throw new IOException("the compressed body broke off", this.broken);
    }
    if (length == 0) {
      return 0;
    }
    try {
      return this.inflate(target, offset, length);
    } catch (DataFormatException e) {
      this.broken = new ZipException("the body is not gzip");
    } catch (IOException e) {
      this.broken = e;
    }
    throw this.broken;
  }

  private int inflate(byte[] target, int offset, int length)
      throws IOException, DataFormatException {
    while (!this.over) {
      if (!this.insideMember && !this.nextMember()) {
        break;
      }
      int count = this.inflater.inflate(target, offset, length);
      if (count > 0) {
        this.checksum.update(target, offset, count);
        return count;
      }
      if (this.inflater.finished()) {
        this.position = this.limit - this.inflater.getRemaining();
        this.checkTrailer();
        this.insideMember = false;
      } else if (this.inflater.needsInput()) {
        this.expectMore();
        this.feed();
      } else {
        throw new ZipException("the body is not gzip");
      }
    }
    return -1;
  }

  /** Returns false at the end of the body. */
  private boolean nextMember() throws IOException {
    if (this.position == this.limit && !this.fill()) {
      this.over = true;
      return false;
    }
    this.checksum.reset();
    this.readHeader();
    this.checksum.reset();
    this.inflater.reset();
    this.feed();
    this.insideMember = true;
    return true;
  }

  private void readHeader() throws IOException {
    int magic = this.twoBytes();
    int method = this.next();
    int flags = this.next();
    if (magic != 0x8B1F || method != DEFLATE || (flags & RESERVED) != 0) {
      throw new ZipException("the body is not gzip");
    }
    this.skip(OF_NO_INTEREST);
    if ((flags & EXTRA) != 0) {
      this.skip(this.twoBytes());
    }
    if ((flags & NAME) != 0) {
      this.skipText();
    }
    if ((flags & COMMENT) != 0) {
      this.skipText();
    }
    if ((flags & HEADER_CHECKSUM) != 0) {
      int expected = (int) this.checksum.getValue() & 0xFFFF;
      this.check(this.twoBytes() == expected);
    }
  }

  private void checkTrailer() throws IOException {
    long content = this.checksum.getValue();
    this.check(this.fourBytes() == content);
    this.check(this.fourBytes() == (this.inflater.getBytesWritten() & 0xFFFFFFFFL));
  }

  private void check(boolean holds) throws ZipException {
    if (!holds) {
      throw new ZipException("the compressed body is damaged");
    }
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      this.next();
    }
  }

  private void skipText() throws IOException {
    while (this.next() != 0) {
      // Names and comments say nothing of the content.
    }
  }

  private int twoBytes() throws IOException {
    int low = this.next();
    return this.next() << 8 | low;
  }

  private long fourBytes() throws IOException {
    long low = this.twoBytes();
    return (long) this.twoBytes() << 16 | low;
  }

  private int next() throws IOException {
    if (this.position == this.limit) {
      this.expectMore();
    }
    int next = this.buffer[this.position++] & 0xFF;
    this.checksum.update(next);
    return next;
  }

  private void expectMore() throws IOException {
    if (!this.fill()) {
      throw new EOFException("the compressed body ended too early");
    }
  }

  private boolean fill() throws IOException {
    int count;
    do {
      count = this.compressed.read(this.buffer, 0, SIZE);
    } while (count == 0);
    this.position = 0;
    this.limit = Math.max(count, 0);
    return count > 0;
  }

  private void feed() {
    this.inflater.setInput(this.buffer, this.position, this.limit - this.position);
    this.position = this.limit;
  }

  /** Gives back the memory of inflating, which is outside of the heap. For the thread that reads, as the last thing. */
  @Override
  public void close() throws IOException {
    this.over = true;
    this.inflater.end();
    this.compressed.close();
  }
}
