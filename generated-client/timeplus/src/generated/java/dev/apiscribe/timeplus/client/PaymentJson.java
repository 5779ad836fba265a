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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.created(in.integer());
        case 1 -> builder.status(in.text());
        case 2 -> builder.types(in.list(JsonCodecs.TEXT));
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
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
