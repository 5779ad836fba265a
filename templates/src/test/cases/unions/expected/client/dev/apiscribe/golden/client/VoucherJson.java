// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Voucher;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class VoucherJson extends UnionCodec<Voucher> {
  static final VoucherJson CODEC = new VoucherJson();

  private VoucherJson() {
    super("Voucher", UnionRules.none()
        .value("sort", 0, "paid")
        .value("sort", 1, "free")
        .value("sort", 0, "paid")
        .value("sort", 1, "free")
        .property(0, "by")
        .property(1, "why")
        .all(0)
        .known("sort", "to", "by")
        .only("sort", "paid")
        .all(1)
        .known("sort", "to", "why")
        .only("sort", "free"));
  }

  @Override
  protected Voucher readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Voucher.OfPaid(PaidJson.CODEC.read(in));
      case 1 -> new Voucher.OfFree(FreeJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Voucher unknown(Object json) {
    return new Voucher.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Voucher value) throws IOException {
    if (value instanceof Voucher.OfPaid variant) {
      PaidJson.CODEC.write(out, variant.value());
    } else if (value instanceof Voucher.OfFree variant) {
      FreeJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Voucher value) {
    if (value instanceof Voucher.OfPaid variant) {
      PaidJson.CODEC.check(check, variant.value());
    } else if (value instanceof Voucher.OfFree variant) {
      FreeJson.CODEC.check(check, variant.value());
    }
  }
}
