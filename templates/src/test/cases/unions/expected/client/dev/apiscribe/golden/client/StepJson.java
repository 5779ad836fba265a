// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Step;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StepJson extends UnionCodec<Step> {
  static final StepJson CODEC = new StepJson();

  private StepJson() {
    super("Step", UnionRules.none()
        .value("size", 0, "1")
        .value("size", 1, "2.5", "100"));
  }

  @Override
  protected Step readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Step.OfWalk(WalkJson.CODEC.read(in));
      case 1 -> new Step.OfRun(RunJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Step unknown(Object json) {
    return new Step.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Step value) throws IOException {
    if (value instanceof Step.OfWalk variant) {
      WalkJson.CODEC.write(out, variant.value());
    } else if (value instanceof Step.OfRun variant) {
      RunJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Step value) {
    if (value instanceof Step.OfWalk variant) {
      WalkJson.CODEC.check(check, variant.value());
    } else if (value instanceof Step.OfRun variant) {
      RunJson.CODEC.check(check, variant.value());
    }
  }
}
