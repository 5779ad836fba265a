package dev.apiscribe.runtime.json;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What may be null in a list or a map; apart, as few programs load it. */
@SuppressWarnings("NullAway") // T is nullable here; NullAway takes every T for one without null
final class NullableCodec<V> extends JsonCodec<@Nullable V> {
  private final JsonCodec<V> codec;

  private NullableCodec(JsonCodec<V> codec) {
    super(codec.name());
    this.codec = codec;
  }

  static <V> JsonCodec<@Nullable V> of(JsonCodec<V> codec) {
    return new NullableCodec<>(codec);
  }

  @Override
  public @Nullable V read(JsonReader in) throws IOException {
    return in.isNullHere() ? null : codec.read(in);
  }

  @Override
  public void write(JsonWriter out, @Nullable V value) throws IOException {
    if (value == null) {
      out.anyHere(null);
    } else {
      codec.write(out, value);
    }
  }

  @Override
  public void check(ValueCheck check, @Nullable V value) {
    if (value != null) {
      codec.check(check, value);
    }
  }

  @Override
  boolean isNullable() {
    return true;
  }
}
