package dev.apiscribe.runtime.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of JSON's own types. */
public final class JsonCodecs {
  public static final JsonCodec<String> TEXT = new JsonCodec<>("text") {
    @Override
    public String read(JsonReader in) throws IOException {
      return in.textHere(this);
    }

    @Override
    public void write(JsonWriter out, String value) throws IOException {
      out.textHere(value);
    }
  };

  /** Reads an integer of 64 bits; a larger one fails. */
  public static final JsonCodec<Long> INTEGER = new JsonCodec<>("integer") {
    @Override
    public Long read(JsonReader in) throws IOException {
      return in.integerHere();
    }

    @Override
    public void write(JsonWriter out, Long value) throws IOException {
      out.anyHere(value);
    }
  };

  /** Reads an integer of 32 bits; a larger one fails. */
  public static final JsonCodec<Integer> SMALL_INTEGER = new JsonCodec<>("integer") {
    @Override
    public Integer read(JsonReader in) throws IOException {
      return in.smallIntegerHere();
    }

    @Override
    public void write(JsonWriter out, Integer value) throws IOException {
      out.anyHere(value);
    }
  };

  /** Reads any number, with the digits that were sent. */
  public static final JsonCodec<BigDecimal> DECIMAL = new JsonCodec<>("number") {
    @Override
    public BigDecimal read(JsonReader in) throws IOException {
      return in.decimalHere();
    }

    @Override
    public void write(JsonWriter out, BigDecimal value) throws IOException {
      out.anyHere(value);
    }
  };

  public static final JsonCodec<Boolean> BOOLEAN = new JsonCodec<>("boolean") {
    @Override
    public Boolean read(JsonReader in) throws IOException {
      return in.boolHere();
    }

    @Override
    public void write(JsonWriter out, Boolean value) throws IOException {
      out.anyHere(value);
    }
  };

  /** Reads any JSON, null included; see {@link JsonReader#any}. */
  public static final JsonCodec<@Nullable Object> ANY = new JsonCodec<>("value") {
    @Override
    @SuppressWarnings(
        "NullAway") // T is "@Nullable Object" here; NullAway takes every T for one without null
    public @Nullable Object read(JsonReader in) throws IOException {
      return in.anyHere();
    }

    @Override
    public void write(JsonWriter out, @Nullable Object value) throws IOException {
      out.anyHere(value);
    }

    @Override
    boolean isNullable() {
      return true;
    }
  };

  private JsonCodecs() {}

  public static <E> JsonCodec<List<E>> list(JsonCodec<E> element) {
    return new JsonCodec<>("list of " + element.name()) {
      @Override
      public List<E> read(JsonReader in) throws IOException {
        return in.listHere(element);
      }

      @Override
      public void write(JsonWriter out, List<E> value) throws IOException {
        out.listHere(element, value);
      }

      @Override
      public void check(ValueCheck check, List<E> value) {
        check.elements(value, element);
      }
    };
  }

  /** Creates a codec of an object whose properties all have this type. */
  public static <V> JsonCodec<Map<String, V>> map(JsonCodec<V> property) {
    return new JsonCodec<>("map of " + property.name()) {
      @Override
      public Map<String, V> read(JsonReader in) throws IOException {
        return in.mapHere(property);
      }

      @Override
      public void write(JsonWriter out, Map<String, V> value) throws IOException {
        out.mapHere(property, value);
      }

      @Override
      public void check(ValueCheck check, Map<String, V> value) {
        check.properties(value, property);
      }
    };
  }

  /** Wraps a codec of what may be null in a list or a map. */
  public static <V> JsonCodec<@Nullable V> nullable(JsonCodec<V> codec) {
    return NullableCodec.of(codec);
  }

  /** Wraps a codec with constraints of its own. */
  public static <V> JsonCodec<V> constrained(JsonCodec<V> codec, Constraints constraints) {
    return new JsonCodec<>(codec.name()) {
      @Override
      public V read(JsonReader in) throws IOException {
        return codec.read(in);
      }

      @Override
      public void write(JsonWriter out, V value) throws IOException {
        codec.write(out, value);
      }

      @Override
      public void check(ValueCheck check, V value) {
        check.hold(constraints, value);
        codec.check(check, value);
      }

      @Override
      boolean isNullable() {
        return codec.isNullable();
      }
    };
  }

  /** What may be null in a list or a map; apart, as few programs load it. */
  @SuppressWarnings("NullAway") // T is nullable here; NullAway takes every T for one without null
  private static final class NullableCodec<V> extends JsonCodec<@Nullable V> {
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
}
