// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Lamp;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LampJson extends UnionCodec<Lamp> {
  static final LampJson CODEC = new LampJson();

  private LampJson() {
    super("Lamp", UnionRules.none()
        .typeOf("light", "integer", 0)
        .typeOf("light", "string", 1));
  }

  @Override
  protected Lamp readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Lamp.OfDimmed(DimmedJson.CODEC.read(in));
      case 1 -> new Lamp.OfNamed(NamedJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Lamp unknown(Object json) {
    return new Lamp.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Lamp value) throws IOException {
    if (value instanceof Lamp.OfDimmed variant) {
      DimmedJson.CODEC.write(out, variant.value());
    } else if (value instanceof Lamp.OfNamed variant) {
      NamedJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Lamp value) {
    if (value instanceof Lamp.OfDimmed variant) {
      DimmedJson.CODEC.check(check, variant.value());
    } else if (value instanceof Lamp.OfNamed variant) {
      NamedJson.CODEC.check(check, variant.value());
    }
  }
}
