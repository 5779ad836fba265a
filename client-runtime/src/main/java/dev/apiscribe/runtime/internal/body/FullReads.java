package dev.apiscribe.runtime.internal.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads as much as it is asked for, if the source has it: each read becomes a chunk of its own on
 * the wire, and a source of short pieces would send thousands of small ones.
 */
public final class FullReads extends FilterInputStream {
  public FullReads(InputStream source) {
    super(source);
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.readNBytes(buffer, offset, length);
    return read == 0 && length > 0 ? -1 : read;
  }
}
