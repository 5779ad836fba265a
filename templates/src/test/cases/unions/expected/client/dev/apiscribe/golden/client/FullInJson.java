// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.FullIn;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FullInJson extends UnionCodec<FullIn> {
  static final FullInJson CODEC = new FullInJson();

  private FullInJson() {
    super("FullIn", UnionRules.none()
        .type("string", 1)
        .type("object", 0));
  }

  @Override
  protected FullIn readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new FullIn.OfApples(ApplesJson.CODEC.read(in));
      case 1 -> new FullIn.OfLabel(JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected FullIn unknown(Object json) {
    return new FullIn.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, FullIn value) throws IOException {
    if (value instanceof FullIn.OfApples variant) {
      ApplesJson.CODEC.write(out, variant.value());
    } else if (value instanceof FullIn.OfLabel variant) {
      JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, FullIn value) {
    if (value instanceof FullIn.OfApples variant) {
      ApplesJson.CODEC.check(check, variant.value());
    } else if (value instanceof FullIn.OfLabel variant) {
      JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).check(check, variant.value());
    }
  }
}
