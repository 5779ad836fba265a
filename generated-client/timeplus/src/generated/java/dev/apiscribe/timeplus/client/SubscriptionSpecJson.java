// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.SubscriptionSpec;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SubscriptionSpecJson extends ModelCodec<SubscriptionSpec> {
  static final SubscriptionSpecJson CODEC = new SubscriptionSpecJson();

  private SubscriptionSpecJson() {
    super("SubscriptionSpec", "cpu", "invitations", "memory", "storage_size");
  }

  @Override
  protected SubscriptionSpec members(JsonReader in) throws IOException {
    SubscriptionSpec.Builder builder = SubscriptionSpec.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.cpu(in.required(in.integer()));
        case 1 -> builder.invitations(in.required(in.integer()));
        case 2 -> builder.memory(in.required(in.integer()));
        case 3 -> builder.storageSize(in.required(in.integer()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, SubscriptionSpec value) throws IOException {
    out.start();
    out.integer(this, 0, value.cpu());
    out.integer(this, 1, value.invitations());
    out.integer(this, 2, value.memory());
    out.integer(this, 3, value.storageSize());
    out.others(value.additionalProperties());
    out.end();
  }
}
