// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Check;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CheckJson extends UnionCodec<Check> {
  static final CheckJson CODEC = new CheckJson();

  private CheckJson() {
    super("Check", UnionRules.none()
        .all(0, "by")
        .known("of")
        .only("by", "sum", "is")
        .onlyTypes("of", "string")
        .all(1, "by")
        .known("of")
        .only("by", "is", "less"));
  }

  @Override
  protected Check readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Check.OfHash(HashJson.CODEC.read(in));
      case 1 -> new Check.OfComparison(ComparisonJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Check unknown(Object json) {
    return new Check.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Check value) throws IOException {
    if (value instanceof Check.OfHash variant) {
      HashJson.CODEC.write(out, variant.value());
    } else if (value instanceof Check.OfComparison variant) {
      ComparisonJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Check value) {
    if (value instanceof Check.OfHash variant) {
      HashJson.CODEC.check(check, variant.value());
    } else if (value instanceof Check.OfComparison variant) {
      ComparisonJson.CODEC.check(check, variant.value());
    }
  }
}
