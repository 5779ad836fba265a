// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.Payment;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PaymentJson extends ModelCodec<Payment> {
  static final PaymentJson CODEC = new PaymentJson();

  private PaymentJson() {
    super("Payment", "created", "status", "types");
  }

  @Override
  protected Payment members(JsonReader in) throws IOException {
    Payment.Builder builder = Payment.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.created(in.integer());
        case 1 -> builder.status(in.text());
        case 2 -> builder.types(in.list(JsonCodecs.TEXT));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, Payment value) throws IOException {
    out.start();
    out.integer(this, 0, value.created());
    out.text(this, 1, value.status());
    out.list(this, 2, value.types(), JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }
}
