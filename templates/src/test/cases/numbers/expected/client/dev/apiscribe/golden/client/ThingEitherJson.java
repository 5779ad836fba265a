// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ThingEither;
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
final class ThingEitherJson extends UnionCodec<ThingEither> {
  static final ThingEitherJson CODEC = new ThingEitherJson();

  private ThingEitherJson() {
    super("ThingEither", UnionRules.none()
        .type("integer", 1)
        .type("boolean", 2)
        .texts(0, "auto"));
  }

  @Override
  protected ThingEither readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new ThingEither.OfThingEitherString(ThingEitherStringJson.CODEC.read(in));
      case 1 -> new ThingEither.OfThingEitherInteger(ThingEitherIntegerJson.CODEC.read(in));
      case 2 -> new ThingEither.OfThingEitherBoolean(JsonCodecs.constrained(JsonCodecs.BOOLEAN, Constraints.none().only(false)).read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected ThingEither unknown(Object json) {
    return new ThingEither.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, ThingEither value) throws IOException {
    if (value instanceof ThingEither.OfThingEitherString variant) {
      ThingEitherStringJson.CODEC.write(out, variant.value());
    } else if (value instanceof ThingEither.OfThingEitherInteger variant) {
      ThingEitherIntegerJson.CODEC.write(out, variant.value());
    } else if (value instanceof ThingEither.OfThingEitherBoolean variant) {
      JsonCodecs.constrained(JsonCodecs.BOOLEAN, Constraints.none().only(false)).write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, ThingEither value) {
    if (value instanceof ThingEither.OfThingEitherString variant) {
      ThingEitherStringJson.CODEC.check(check, variant.value());
    } else if (value instanceof ThingEither.OfThingEitherInteger variant) {
      ThingEitherIntegerJson.CODEC.check(check, variant.value());
    } else if (value instanceof ThingEither.OfThingEitherBoolean variant) {
      JsonCodecs.constrained(JsonCodecs.BOOLEAN, Constraints.none().only(false)).check(check, variant.value());
    }
  }
}
