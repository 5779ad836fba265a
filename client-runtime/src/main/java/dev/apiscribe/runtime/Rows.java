package dev.apiscribe.runtime;

import dev.apiscribe.runtime.internal.body.OneShot;
import dev.apiscribe.runtime.internal.rows.CompactRows;
import dev.apiscribe.runtime.internal.rows.JsonRows;
import dev.apiscribe.runtime.internal.rows.LineRows;
import dev.apiscribe.runtime.internal.rows.PublishedRows;
import dev.apiscribe.runtime.internal.rows.RowBody;
import dev.apiscribe.runtime.internal.rows.RowShape;
import dev.apiscribe.runtime.internal.rows.RowSource;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Bodies of rows. Rows are fetched and written while the body is sent, so that a body of any length
 * takes the memory of a few rows. A call says itself in which format its rows are.
 *
 * <pre>{@code
 * timeplus.streams().ingestRows("cars", Rows.compact(List.of("id", "speed"), rows));
 * timeplus.streams().ingestRows("cars", Rows.streaming(cars));
 * }</pre>
 *
 * <p>An {@link Iterable} can be sent again, and is iterated again each time. An {@link Iterator}, a
 * {@link Stream} or a publisher can be sent once. A stream is closed, and a publisher cancelled,
 * however the call ends, and so is an iterator that is {@link AutoCloseable}. A publisher is asked
 * for a few hundred rows at a time.
 *
 * <p>A source that fails, and a row that cannot be written, end the call; the server may have
 * stored the rows before. The cause of the failure is what the source threw, or an
 * {@link IllegalArgumentException} that names the number of the row, counted from 1.
 */
public final class Rows {
  private Rows() {}

  /**
   * Creates a body of lists of values, with the names of the columns before them.
   *
   * @param rows each a {@link List} or an array with a value for each column
   */
  public static RequestBody compact(List<String> columns, Iterable<?> rows) {
    return again(RowFormat.COMPACT, new CompactRows(columns), rows);
  }

  /** Creates a body from rows of an iterator, as {@link #compact(List, Iterable)} does. */
  public static RequestBody compact(List<String> columns, Iterator<?> rows) {
    return once(RowFormat.COMPACT, new CompactRows(columns), RowSource.of(rows));
  }

  /** Creates a body from rows of a stream, as {@link #compact(List, Iterable)} does. */
  public static RequestBody compact(List<String> columns, Stream<?> rows) {
    return once(RowFormat.COMPACT, new CompactRows(columns), RowSource.of(rows));
  }

  /** Creates a body from rows of a publisher, as {@link #compact(List, Iterable)} does. */
  public static RequestBody compact(List<String> columns, Flow.Publisher<?> rows) {
    return published(RowFormat.COMPACT, new CompactRows(columns), rows);
  }

  /**
   * Creates a body of JSON objects.
   *
   * @param rows each a model, a map, or any other value that is a JSON object to Jackson
   */
  public static RequestBody streaming(Iterable<?> rows) {
    return again(RowFormat.STREAMING, new JsonRows(), rows);
  }

  /** Creates a body from rows of an iterator, as {@link #streaming(Iterable)} does. */
  public static RequestBody streaming(Iterator<?> rows) {
    return once(RowFormat.STREAMING, new JsonRows(), RowSource.of(rows));
  }

  /** Creates a body from rows of a stream, as {@link #streaming(Iterable)} does. */
  public static RequestBody streaming(Stream<?> rows) {
    return once(RowFormat.STREAMING, new JsonRows(), RowSource.of(rows));
  }

  /** Creates a body from rows of a publisher, as {@link #streaming(Iterable)} does. */
  public static RequestBody streaming(Flow.Publisher<?> rows) {
    return published(RowFormat.STREAMING, new JsonRows(), rows);
  }

  /**
   * Creates a body with one row per line.
   *
   * @param rows none with a line break, neither {@code \n} nor {@code \r}; whether an empty one is
   *     a row, the server decides
   */
  public static RequestBody lines(Iterable<? extends CharSequence> rows) {
    return again(RowFormat.LINES, new LineRows(), rows);
  }

  /** Creates a body from rows of an iterator, as {@link #lines(Iterable)} does. */
  public static RequestBody lines(Iterator<? extends CharSequence> rows) {
    return once(RowFormat.LINES, new LineRows(), RowSource.of(rows));
  }

  /** Creates a body from rows of a stream, as {@link #lines(Iterable)} does. */
  public static RequestBody lines(Stream<? extends CharSequence> rows) {
    return once(RowFormat.LINES, new LineRows(), RowSource.of(rows));
  }

  /** Creates a body from rows of a publisher, as {@link #lines(Iterable)} does. */
  public static RequestBody lines(Flow.Publisher<? extends CharSequence> rows) {
    return published(RowFormat.LINES, new LineRows(), rows);
  }

  /** Sends a text as one row, in UTF-8. */
  public static RequestBody raw(String row) {
    return RequestBody.of(RowFormat.RAW.usualMediaType(), row).in(RowFormat.RAW);
  }

  /** Sends bytes as one row. The array is not copied: do not change it until the call is over. */
  public static RequestBody raw(byte[] row) {
    return encoded(RowFormat.RAW, row);
  }

  /** Sends all that the stream has as one row. Can be sent once; the runtime closes it. */
  public static RequestBody raw(InputStream row) {
    return encoded(RowFormat.RAW, row);
  }

  /**
   * Sends all that the stream has as one row.
   *
   * @param row opens it again each time
   */
  public static RequestBody raw(Supplier<? extends InputStream> row) {
    return encoded(RowFormat.RAW, row);
  }

  /** Sends all that is published as one row. */
  public static RequestBody raw(Flow.Publisher<ByteBuffer> row) {
    return RequestBody.ofPublisher(RowFormat.RAW.usualMediaType(), row).in(RowFormat.RAW);
  }

  /** Sends rows that are bytes of this format already, unchanged. The array is not copied. */
  public static RequestBody encoded(RowFormat format, byte[] rows) {
    return RequestBody.of(format.usualMediaType(), rows).in(format);
  }

  /**
   * Sends rows that are bytes of this format already, unchanged. Can be sent once; the runtime
   * closes it.
   */
  public static RequestBody encoded(RowFormat format, InputStream rows) {
    return RequestBody.ofStream(format.usualMediaType(), rows).in(format);
  }

  /**
   * Sends rows that are bytes of this format already, unchanged.
   *
   * @param rows opens them again each time
   */
  public static RequestBody encoded(RowFormat format, Supplier<? extends InputStream> rows) {
    return RequestBody.ofStream(format.usualMediaType(), rows).in(format);
  }

  private static RequestBody again(RowFormat format, RowShape shape, Iterable<?> rows) {
    return RequestBody.ofRows(
        format, true, () -> new RowBody(shape, () -> RowSource.of(rows)), () -> {});
  }

  private static RequestBody once(RowFormat format, RowShape shape, RowSource source) {
    RowBody body = new RowBody(shape, () -> source);
    OneShot<RowBody> once = new OneShot<>(body);
    return RequestBody.ofRows(format, false, once::take, body::abandon);
  }

  private static RequestBody published(RowFormat format, RowShape shape, Flow.Publisher<?> rows) {
    PublishedRows body = new PublishedRows(shape, rows);
    OneShot<PublishedRows> once = new OneShot<>(body);
    return RequestBody.ofRows(format, false, once::take, body::abandon);
  }
}
