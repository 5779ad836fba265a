package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.BodyWatch;
import dev.apiscribe.runtime.internal.body.FullReads;
import dev.apiscribe.runtime.internal.body.OneShot;
import dev.apiscribe.runtime.internal.body.Slices;
import dev.apiscribe.runtime.internal.body.StreamedBody;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A request body with a media type of its own. Streamed when its length is unknown, and never held
 * in memory then.
 */
public final class RequestBody {
  private final String mediaType;
  private final long length;
  private final boolean repeatable;
  private final Supplier<Flow.Publisher<ByteBuffer>> publishers;
  private final @Nullable Runnable release;
  private final @Nullable RowFormat rowFormat;

  private RequestBody(
      String mediaType,
      long length,
      boolean repeatable,
      Supplier<Flow.Publisher<ByteBuffer>> publishers,
      @Nullable Runnable release,
      @Nullable RowFormat rowFormat) {
    this.mediaType = mediaType;
    this.length = length;
    this.repeatable = repeatable;
    this.publishers = publishers;
    this.release = release;
    this.rowFormat = rowFormat;
  }

  private static RequestBody of(
      String mediaType,
      long length,
      boolean repeatable,
      Supplier<Flow.Publisher<ByteBuffer>> publishers) {
    return new RequestBody(mediaType, length, repeatable, publishers, null, null);
  }

  /** Creates a body of bytes. The array is not copied: do not change it until the call is over. */
  public static RequestBody of(String mediaType, byte[] bytes) {
    return of(mediaType, bytes.length, true, new InMemory(bytes));
  }

  /** Creates a body of a text in UTF-8, whatever the media type says. */
  public static RequestBody of(String mediaType, String text) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Creates a repeatable body. The runtime closes each stream. Bytes are sent in full buffers; slow
   * input waits until a buffer is full or the source ends. {@link #ofPublisher} sends each buffer
   * as it comes.
   *
   * @param source opens the body again each time
   */
  public static RequestBody ofStream(String mediaType, Supplier<? extends InputStream> source) {
    return of(mediaType, -1, true, () -> new StreamedBody(() -> new FullReads(source.get())));
  }

  /** Works like {@link #ofStream(String, Supplier)}, but can be sent once. */
  public static RequestBody ofStream(String mediaType, InputStream source) {
    OneShot<InputStream> once = new OneShot<>(source);
    return new RequestBody(
        mediaType, -1, false, () -> streamed(once.take()), () -> close(once.takeUnused()), null);
  }

  /** Creates a body that can be sent once. */
  public static RequestBody ofPublisher(String mediaType, Flow.Publisher<ByteBuffer> source) {
    OneShot<Flow.Publisher<ByteBuffer>> once = new OneShot<>(source);
    return of(mediaType, -1, false, once::take);
  }

  /**
   * @param release lets go of the rows when the call is over and they were not read to their end
   */
  static RequestBody ofRows(
      RowFormat format,
      boolean repeatable,
      Supplier<Flow.Publisher<ByteBuffer>> publishers,
      Runnable release) {
    return new RequestBody(format.usualMediaType(), -1, repeatable, publishers, release, format);
  }

  RequestBody in(RowFormat format) {
    return new RequestBody(mediaType, length, repeatable, publishers, release, format);
  }

  RequestBody withMediaType(String replacement) {
    return new RequestBody(replacement, length, repeatable, publishers, release, rowFormat);
  }

  private static Flow.Publisher<ByteBuffer> streamed(InputStream source) {
    return new StreamedBody(() -> new FullReads(source));
  }

  private static void close(@Nullable InputStream source) {
    try {
      if (source != null) {
        source.close();
      }
    } catch (IOException | RuntimeException ignored) {
      // The call has its outcome already.
    }
  }

  /**
   * Returns the media type; for {@link Rows} the usual one of their format, although the one of the
   * operation's document is sent.
   */
  public String mediaType() {
    return mediaType;
  }

  /** Returns the length in bytes; -1 when unknown: the body is then sent in chunks. */
  public long length() {
    return length;
  }

  /** Returns the format of the rows in the body; null when it is not known to hold rows. */
  public @Nullable RowFormat rowFormat() {
    return rowFormat;
  }

  /** Returns whether the same body can be sent again. */
  public boolean isRepeatable() {
    return repeatable;
  }

  /**
   * Returns the body from its beginning, for a transport. Fails with {@link IllegalStateException}
   * when it cannot be sent again.
   */
  public Flow.Publisher<ByteBuffer> publisher() {
    return publishers.get();
  }

  /**
   * For the end of a call that failed: closes an unopened source, and rows that are no longer read.
   */
  void release() {
    if (release != null) {
      release.run();
    }
  }

  /** The same body; bodies in memory cannot fail, and need no watch. */
  RequestBody watchedBy(BodyWatch watch) {
    return length >= 0
        ? this
        : new RequestBody(
            mediaType, length, repeatable, () -> watch.watch(publisher()), release, rowFormat);
  }

  /** Returns media type and length, never the body. */
  @Override
  public String toString() {
    return "Content[" + mediaType + (length < 0 ? ", streamed]" : ", " + length + " bytes]");
  }

  /** The usual body; a class, since it is there sooner than a lambda. */
  private static final class InMemory implements Supplier<Flow.Publisher<ByteBuffer>> {
    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public Flow.Publisher<ByteBuffer> get() {
      return new Slices(bytes);
    }
  }
}
