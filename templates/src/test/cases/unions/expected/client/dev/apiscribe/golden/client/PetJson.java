// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Pet;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PetJson extends UnionCodec<Pet> {
  static final PetJson CODEC = new PetJson();

  private PetJson() {
    super("Pet", UnionRules.none()
        .value("type", 0, "cat")
        .value("type", 1, "dog", "puppy")
        .value("type", 2, "bird"));
  }

  @Override
  protected Pet readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Pet.OfCat(CatJson.CODEC.read(in));
      case 1 -> new Pet.OfDog(DogJson.CODEC.read(in));
      case 2 -> new Pet.OfBird(BirdJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Pet unknown(Object json) {
    return new Pet.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Pet value) throws IOException {
    if (value instanceof Pet.OfCat variant) {
      CatJson.CODEC.write(out, variant.value());
    } else if (value instanceof Pet.OfDog variant) {
      DogJson.CODEC.write(out, variant.value());
    } else if (value instanceof Pet.OfBird variant) {
      BirdJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Pet value) {
    if (value instanceof Pet.OfCat variant) {
      CatJson.CODEC.check(check, variant.value());
    } else if (value instanceof Pet.OfDog variant) {
      DogJson.CODEC.check(check, variant.value());
    } else if (value instanceof Pet.OfBird variant) {
      BirdJson.CODEC.check(check, variant.value());
    }
  }
}
