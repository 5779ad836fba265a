// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Outline;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OutlineJson extends UnionCodec<Outline> {
  static final OutlineJson CODEC = new OutlineJson();

  private OutlineJson() {
    super("Outline", UnionRules.none()
        .all(0)
        .known("side", "top")
        .all(1)
        .known("width", "top")
        .all(2)
        .known("width", "side"));
  }

  @Override
  protected Outline readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Outline.OfSquare(SquareJson.CODEC.read(in));
      case 1 -> new Outline.OfCircle(CircleJson.CODEC.read(in));
      case 2 -> new Outline.OfBox(BoxJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Outline unknown(Object json) {
    return new Outline.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Outline value) throws IOException {
    if (value instanceof Outline.OfSquare variant) {
      SquareJson.CODEC.write(out, variant.value());
    } else if (value instanceof Outline.OfCircle variant) {
      CircleJson.CODEC.write(out, variant.value());
    } else if (value instanceof Outline.OfBox variant) {
      BoxJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Outline value) {
    if (value instanceof Outline.OfSquare variant) {
      SquareJson.CODEC.check(check, variant.value());
    } else if (value instanceof Outline.OfCircle variant) {
      CircleJson.CODEC.check(check, variant.value());
    } else if (value instanceof Outline.OfBox variant) {
      BoxJson.CODEC.check(check, variant.value());
    }
  }
}
