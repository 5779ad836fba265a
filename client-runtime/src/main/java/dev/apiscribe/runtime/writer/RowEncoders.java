package dev.apiscribe.runtime.writer;

import dev.apiscribe.runtime.internal.rows.RowEncoder;
import dev.apiscribe.runtime.internal.rows.RowShape;
import java.io.ByteArrayOutputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Encodes single rows, on any thread. Encoders are used again, unless a row broke them or made them
 * large.
 */
final class RowEncoders {
  private static final int LARGE = 64 * 1024;

  private final RowShape shape;
  private final Queue<Encoder> idle = new ConcurrentLinkedQueue<>();

  RowEncoders(RowShape shape) {
    this.shape = shape;
  }

  private record Encoder(ByteArrayOutputStream memory, RowEncoder rows) {}

  /** @throws IllegalArgumentException when it cannot be written; shows nothing of it */
  byte[] encode(@Nullable Object row) {
    Encoder encoder = idle.poll();
    if (encoder == null) {
      ByteArrayOutputStream memory = new ByteArrayOutputStream();
      encoder = new Encoder(memory, new RowEncoder(shape, memory));
    }
    try {
      encoder.rows().row(row);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the row " + e.getMessage());
    }
    encoder.rows().flush();
    byte[] bytes = encoder.memory().toByteArray();
    if (bytes.length < LARGE) {
      encoder.memory().reset();
      idle.add(encoder);
    }
    return bytes;
  }
}
