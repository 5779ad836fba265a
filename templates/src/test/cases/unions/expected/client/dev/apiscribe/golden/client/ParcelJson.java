// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Parcel;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ParcelJson extends UnionCodec<Parcel> {
  static final ParcelJson CODEC = new ParcelJson();

  private ParcelJson() {
    super("Parcel", UnionRules.none()
        .inside("label")
        .inside("way")
        .value("kind", 0, "letter")
        .value("kind", 1, "crate")
        .end()
        .end());
  }

  @Override
  protected Parcel readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Parcel.OfLetter(LetterJson.CODEC.read(in));
      case 1 -> new Parcel.OfCrate(CrateJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Parcel unknown(Object json) {
    return new Parcel.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Parcel value) throws IOException {
    if (value instanceof Parcel.OfLetter variant) {
      LetterJson.CODEC.write(out, variant.value());
    } else if (value instanceof Parcel.OfCrate variant) {
      CrateJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Parcel value) {
    if (value instanceof Parcel.OfLetter variant) {
      LetterJson.CODEC.check(check, variant.value());
    } else if (value instanceof Parcel.OfCrate variant) {
      CrateJson.CODEC.check(check, variant.value());
    }
  }
}
