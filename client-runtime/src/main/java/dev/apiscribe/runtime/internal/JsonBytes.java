package dev.apiscribe.runtime.internal;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Writes one value into an array of just its length: the generator's buffer, which is used again, holds most. */
public final class JsonBytes extends OutputStream {
  private static final byte[] NOTHING = {};

  private byte[] bytes = NOTHING;
  private int length;

  private JsonBytes() {}

  /**
   * @param value of the codec's type
   */
  @SuppressWarnings("unchecked") // whoever gives a codec gives its value
  public static byte[] of(JsonCodec<?> codec, Object value) throws IOException {
    JsonBytes target = new JsonBytes();
    try (JsonGenerator out = Json.FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
      ((JsonCodec<Object>) codec).write(new JsonWriter(out), value);
    }
    return target.length == target.bytes.length ? target.bytes : Arrays.copyOf(target.bytes, target.length);
  }

  @Override
  public void write(int single) {
    this.write(new byte[] {(byte) single}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int count) {
    if (this.length + count > this.bytes.length) {
      this.bytes = Arrays.copyOf(this.bytes, Math.max(2 * this.length, this.length + count));
    }
    System.arraycopy(source, offset, this.bytes, this.length, count);
    this.length += count;
  }
}
