// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Payment;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.UnionCodec;
import dev.apiscribe.runtime.json.UnionRules;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PaymentJson extends UnionCodec<Payment> {
  static final PaymentJson CODEC = new PaymentJson();

  private PaymentJson() {
    super("Payment", UnionRules.none()
        .value("kind", 0, "card")
        .value("kind", 1, "cash"));
  }

  @Override
  protected Payment readVariant(int variant, JsonReader in) throws IOException {
    return switch (variant) {
      case 0 -> new Payment.OfCard(CardJson.CODEC.read(in));
      case 1 -> new Payment.OfCash(CashJson.CODEC.read(in));
      default -> throw new IllegalArgumentException("variant " + variant);
    };
  }

  @Override
  protected Payment unknown(Object json) {
    return new Payment.Unknown(json);
  }

  @Override
  public void write(JsonWriter out, Payment value) throws IOException {
    if (value instanceof Payment.OfCard variant) {
      CardJson.CODEC.write(out, variant.value());
    } else if (value instanceof Payment.OfCash variant) {
      CashJson.CODEC.write(out, variant.value());
    } else {
      JsonCodecs.ANY.write(out, value.value());
    }
  }

  @Override
  public void check(ValueCheck check, Payment value) {
    if (value instanceof Payment.OfCard variant) {
      CardJson.CODEC.check(check, variant.value());
    } else if (value instanceof Payment.OfCash variant) {
      CashJson.CODEC.check(check, variant.value());
    }
  }
}
