// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Basket;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class BasketJson extends UnionCodec<Basket> {
  static final BasketJson CODEC = new BasketJson();

  private BasketJson() {
    super("Basket", UnionRules.none()
        .inside("in")
        .property(0, "apples")
        .property(1, "why")
        .all(0)
        .known("apples")
        .all(1)
        .known("why")
        .end()
        .all(0)
        .known("in", "lid")
        .onlyTypes("in", "object", "string")
        .all(1)
        .known("in", "lid")
        .onlyTypes("in", "object"));
  }

  @Override
  protected Basket readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Basket.OfFull(FullJson.CODEC.read(in));
      case 1 -> new Basket.OfEmpty(EmptyJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Basket unknown(Object json) {
    return new Basket.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Basket value) throws IOException {
    if (value instanceof Basket.OfFull variant) {
      FullJson.CODEC.write(out, variant.value());
    } else if (value instanceof Basket.OfEmpty variant) {
      EmptyJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Basket value) {
    if (value instanceof Basket.OfFull variant) {
      FullJson.CODEC.check(check, variant.value());
    } else if (value instanceof Basket.OfEmpty variant) {
      EmptyJson.CODEC.check(check, variant.value());
    }
  }
}
