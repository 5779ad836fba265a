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
    this.encoder = new RowEncoder(shape, this.pieces);
    this.encoder.text(shape.opening());
  }

  /**
   * @throws IllegalArgumentException when it cannot be written; names its number, counted from 1
   */
  void add(@Nullable Object row) {
    if (++this.rows > 1) {
      this.encoder.text(this.shape.separator());
    }
    try {
      this.encoder.row(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("row " + this.rows + ": " + e.getMessage());
    }
  }

  void end() {
    this.encoder.text(this.shape.closing());
    this.cut();
    this.ended = true;
  }

  /** What has been written so far becomes a piece, full or not. */
  void cut() {
    this.encoder.flush();
    this.pieces.cut();
  }

  boolean hasPiece() {
    return !this.pieces.isEmpty();
  }

  /** Null when no piece is complete. */
  @Nullable
  ByteBuffer poll() {
    return this.pieces.poll();
  }

  /** Returns whether the body is over, and every piece of it was taken. */
  boolean isOver() {
    return this.ended && this.pieces.isEmpty();
  }
}
