// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Payment;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PaymentJson extends ModelCodec<Payment> {
  static final PaymentJson CODEC = new PaymentJson();

  private PaymentJson() {
    super("Payment", "created", "status", "types");
  }

  @Override
  protected Payment readProperties(JsonReader in) throws IOException {
    Payment.Builder builder = Payment.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.created(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.status(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.types(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Payment.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Payment value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("created")) ? value.created() : null);
    out.text(this, 1, (all || !kept.contains("status")) ? value.status() : null);
    out.list(this, 2, (all || !kept.contains("types")) ? value.types() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }
}
