// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Shelf;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ShelfJson extends UnionCodec<Shelf> {
  static final ShelfJson CODEC = new ShelfJson();

  private ShelfJson() {
    super("Shelf", UnionRules.none()
        .all(0, "length", "depth")
        .all(1, "length")
        .known("depth"));
  }

  @Override
  protected Shelf readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Shelf.OfBroad(BroadJson.CODEC.read(in));
      case 1 -> new Shelf.OfShort(ShortJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Shelf unknown(Object json) {
    return new Shelf.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Shelf value) throws IOException {
    if (value instanceof Shelf.OfBroad variant) {
      BroadJson.CODEC.write(out, variant.value());
    } else if (value instanceof Shelf.OfShort variant) {
      ShortJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Shelf value) {
    if (value instanceof Shelf.OfBroad variant) {
      BroadJson.CODEC.check(check, variant.value());
    } else if (value instanceof Shelf.OfShort variant) {
      ShortJson.CODEC.check(check, variant.value());
    }
  }
}
