package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.http.HeaderText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file in a body of {@code multipart/form-data}, with its name and its media type. */
public final class FilePart {
  private final String fileName;
  private final String mediaType;
  private final Supplier<? extends InputStream> source;
  private final byte @Nullable [] bytes;

  private FilePart(
      String fileName,
      String mediaType,
      Supplier<? extends InputStream> source,
      byte @Nullable [] bytes) {
    this.fileName = Objects.requireNonNull(fileName, "fileName");
    this.mediaType = HeaderText.checkValue("Content-Type", mediaType);
    this.source = Objects.requireNonNull(source, "source");
    this.bytes = bytes;
  }

  /** Creates a file of bytes. The array is not copied: do not change it until the call is over. */
  public static FilePart of(String fileName, String mediaType, byte[] bytes) {
    return new FilePart(fileName, mediaType, () -> new ByteArrayInputStream(bytes), bytes);
  }

  /**
   * Creates a file that is streamed. The runtime closes each stream.
   *
   * @param source opens the file again each time
   */
  public static FilePart of(
      String fileName, String mediaType, Supplier<? extends InputStream> source) {
    return new FilePart(fileName, mediaType, source, null);
  }

  public String fileName() {
    return fileName;
  }

  public String mediaType() {
    return mediaType;
  }

  Supplier<? extends InputStream> source() {
    return source;
  }

  /** Null when the file is streamed. */
  byte @Nullable [] bytes() {
    return bytes;
  }

  /** Returns the media type, never the file. */
  @Override
  public String toString() {
    return "FilePart[" + mediaType + "]";
  }
}
