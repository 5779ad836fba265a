package dev.apiscribe.runtime.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.apiscribe.runtime.internal.value.JsonSettings;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes one value into an array of just its length. The generator's own buffer, which is used
 * again, holds most values until they are complete: they are copied once.
 */
public final class JsonBytes extends OutputStream {
  private final List<byte[]> pieces = new ArrayList<>(1);

  private JsonBytes() {}

  /** @param value of the codec's type */
  @SuppressWarnings("unchecked") // a caller that gives a codec gives its value
  public static byte[] of(JsonCodec<?> codec, Object value) throws IOException {
    JsonBytes target = new JsonBytes();
    try (JsonGenerator out = JsonSettings.FACTORY.createGenerator(target, JsonEncoding.UTF8)) {
      ((JsonCodec<Object>) codec).write(new JsonWriter(out), value);
    }
    return target.joined();
  }

  private byte[] joined() {
    if (pieces.size() == 1) {
      return pieces.get(0);
    }
    byte[] all = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
    int position = 0;
    for (byte[] piece : pieces) {
      System.arraycopy(piece, 0, all, position, piece.length);
      position += piece.length;
    }
    return all;
  }

  @Override
  public void write(int single) {
    pieces.add(new byte[] {(byte) single});
  }

  @Override
  public void write(byte[] source, int offset, int length) {
    pieces.add(Arrays.copyOfRange(source, offset, offset + length));
  }
}
