// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Setting;
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
final class SettingJson extends UnionCodec<Setting> {
  static final SettingJson CODEC = new SettingJson();

  private SettingJson() {
    super("Setting", UnionRules.none()
        .type("integer", 1)
        .type("boolean", 2)
        .type("string", 0)
        .type("array", 3)
        .type("object", 4));
  }

  @Override
  protected Setting readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Setting.OfLabel(JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).read(in));
      case 1 -> new Setting.OfCount(JsonCodecs.SMALL_INTEGER.read(in));
      case 2 -> new Setting.OfFlag(JsonCodecs.BOOLEAN.read(in));
      case 3 -> new Setting.OfLabels(JsonCodecs.list(JsonCodecs.TEXT).read(in));
      case 4 -> new Setting.OfAttributes(JsonCodecs.map(JsonCodecs.TEXT).read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Setting unknown(Object json) {
    return new Setting.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Setting value) throws IOException {
    if (value instanceof Setting.OfLabel variant) {
      JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).write(out, variant.value());
    } else if (value instanceof Setting.OfCount variant) {
      JsonCodecs.SMALL_INTEGER.write(out, variant.value());
    } else if (value instanceof Setting.OfFlag variant) {
      JsonCodecs.BOOLEAN.write(out, variant.value());
    } else if (value instanceof Setting.OfLabels variant) {
      JsonCodecs.list(JsonCodecs.TEXT).write(out, variant.value());
    } else if (value instanceof Setting.OfAttributes variant) {
      JsonCodecs.map(JsonCodecs.TEXT).write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Setting value) {
    if (value instanceof Setting.OfLabel variant) {
      JsonCodecs.constrained(JsonCodecs.TEXT, Constraints.none().maxLength(20)).check(check, variant.value());
    } else if (value instanceof Setting.OfCount variant) {
      JsonCodecs.SMALL_INTEGER.check(check, variant.value());
    } else if (value instanceof Setting.OfFlag variant) {
      JsonCodecs.BOOLEAN.check(check, variant.value());
    } else if (value instanceof Setting.OfLabels variant) {
      JsonCodecs.list(JsonCodecs.TEXT).check(check, variant.value());
    } else if (value instanceof Setting.OfAttributes variant) {
      JsonCodecs.map(JsonCodecs.TEXT).check(check, variant.value());
    }
  }
}
