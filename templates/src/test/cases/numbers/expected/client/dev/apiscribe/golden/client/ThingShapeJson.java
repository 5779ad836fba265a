// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingShape;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingShapeJson extends UnionCodec<ThingShape> {
  static final ThingShapeJson CODEC = new ThingShapeJson();

  private ThingShapeJson() {
    super("ThingShape", UnionRules.none()
        .value("kind", 0, "1")
        .value("kind", 1, "2"));
  }

  @Override
  protected ThingShape readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new ThingShape.OfRound(RoundJson.CODEC.read(in));
      case 1 -> new ThingShape.OfSquare(SquareJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected ThingShape unknown(Object json) {
    return new ThingShape.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, ThingShape value) throws IOException {
    if (value instanceof ThingShape.OfRound variant) {
      RoundJson.CODEC.write(out, variant.value());
    } else if (value instanceof ThingShape.OfSquare variant) {
      SquareJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, ThingShape value) {
    if (value instanceof ThingShape.OfRound variant) {
      RoundJson.CODEC.check(check, variant.value());
    } else if (value instanceof ThingShape.OfSquare variant) {
      SquareJson.CODEC.check(check, variant.value());
    }
  }
}
