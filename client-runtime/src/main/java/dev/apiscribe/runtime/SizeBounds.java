package dev.apiscribe.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How many bytes of a response are held in memory at once, after decompression.
 *
 * @param body of one that is read as a whole
 * @param event the data of an event
 * @param line of an event stream
 */
record SizeBounds(long body, long event, long line) {
  private static final long MEBIBYTE = 1024 * 1024;

  static final SizeBounds STANDARD = new SizeBounds(64 * MEBIBYTE, 16 * MEBIBYTE, 16 * MEBIBYTE);

  /** @param body null to keep what is there; as the other two */
  SizeBounds with(@Nullable Long body, @Nullable Long event, @Nullable Long line) {
    return body == null && event == null && line == null
        ? this
        : new SizeBounds(
            body == null ? this.body : body,
            event == null ? this.event : event,
            line == null ? this.line : line);
  }

  /** Returns the size; fails with {@link IllegalArgumentException} when it is less than a byte. */
  static long checked(String name, long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException(name + ": found " + bytes + ", expected at least 1");
    }
    return bytes;
  }
}
