package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.BodyWatch;
import dev.apiscribe.runtime.internal.FullReads;
import dev.apiscribe.runtime.internal.OneShot;
import dev.apiscribe.runtime.internal.Slices;
import dev.apiscribe.runtime.internal.StreamedBody;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.function.Supplier;

/** A request body with a media type of its own. Streamed when its length is unknown, and never held in memory then. */
public final class Content {
  private final String mediaType;
  private final long length;
  private final boolean repeatable;
  private final Supplier<Flow.Publisher<ByteBuffer>> publishers;

  private Content(
      String mediaType, long length, boolean repeatable, Supplier<Flow.Publisher<ByteBuffer>> publishers) {
    this.mediaType = mediaType;
    this.length = length;
    this.repeatable = repeatable;
    this.publishers = publishers;
  }

  /** The array is not copied: leave it alone until the call is over. */
  public static Content of(String mediaType, byte[] bytes) {
    return new Content(mediaType, bytes.length, true, () -> new Slices(bytes));
  }

  /** In UTF-8, whatever the media type says. */
  public static Content of(String mediaType, String text) {
    return of(mediaType, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Repeatable. The runtime closes what it reads. Sent in full pieces: what trickles in waits until a piece is full or the
   * source ends; {@link #ofPublisher} sends each buffer as it comes.
   *
   * @param source opens the body anew each time
   */
  public static Content ofStream(String mediaType, Supplier<? extends InputStream> source) {
    return new Content(mediaType, -1, true, () -> new StreamedBody(() -> new FullReads(source.get())));
  }

  /** As {@link #ofStream(String, Supplier)}, but can be sent once. */
  public static Content ofStream(String mediaType, InputStream source) {
    OneShot<InputStream> once = new OneShot<>(source);
    return new Content(mediaType, -1, false, () -> streamed(once.take()));
  }

  /** Can be sent once. */
  public static Content ofPublisher(String mediaType, Flow.Publisher<ByteBuffer> source) {
    OneShot<Flow.Publisher<ByteBuffer>> once = new OneShot<>(source);
    return new Content(mediaType, -1, false, once::take);
  }

  private static Flow.Publisher<ByteBuffer> streamed(InputStream source) {
    return new StreamedBody(() -> new FullReads(source));
  }

  public String mediaType() {
    return this.mediaType;
  }

  /** In bytes; -1 when unknown, and then the body is sent in chunks. */
  public long length() {
    return this.length;
  }

  /** Whether the same body can be sent again. */
  public boolean isRepeatable() {
    return this.repeatable;
  }

  /**
   * The body from its beginning, for a transport. Fails with {@link IllegalStateException} when it cannot be sent
   * again.
   */
  public Flow.Publisher<ByteBuffer> publisher() {
    return this.publishers.get();
  }

  /** The same body; bodies in memory cannot fail, and need no watch. */
  Content watchedBy(BodyWatch watch) {
    return this.length >= 0
        ? this
        : new Content(this.mediaType, this.length, this.repeatable, () -> watch.watch(this.publisher()));
  }

  /** Never the body itself. */
  @Override
  public String toString() {
    return "Content[" + this.mediaType + (this.length < 0 ? ", streamed]" : ", " + this.length + " bytes]");
  }
}
