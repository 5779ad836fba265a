package dev.apiscribe.runtime.internal.rows;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes of one body while its rows come. Not safe for concurrent use. */
final class RowBuffer {
  private final Pieces pieces = new Pieces();
  private final RowShape shape;
  private final RowEncoder encoder;
  private long rows;
  private boolean ended;

  RowBuffer(RowShape shape) {
    this.shape = shape;
    encoder = new RowEncoder(shape, pieces);
    encoder.text(shape.opening());
  }

  /**
   * @throws IllegalArgumentException when it cannot be written; names its number, counted from 1
   */
  void add(@Nullable Object row) {
    if (++rows > 1) {
      encoder.text(shape.separator());
    }
    try {
      encoder.row(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("row " + rows + ": " + e.getMessage());
    }
  }

  void end() {
    encoder.text(shape.closing());
    cut();
    ended = true;
  }

  /** What has been written so far becomes a piece, full or not. */
  void cut() {
    encoder.flush();
    pieces.cut();
  }

  boolean hasPiece() {
    return !pieces.isEmpty();
  }

  /** Null when no piece is complete. */
  @Nullable
  ByteBuffer poll() {
    return pieces.poll();
  }

  /** Returns whether the body is over, and every piece of it was taken. */
  boolean isOver() {
    return ended && pieces.isEmpty();
  }
}
