// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.SubscriptionSpec;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SubscriptionSpecJson extends ModelCodec<SubscriptionSpec> {
  static final SubscriptionSpecJson CODEC = new SubscriptionSpecJson();

  private SubscriptionSpecJson() {
    super("SubscriptionSpec", "cpu", "invitations", "memory", "storage_size");
  }

  @Override
  protected SubscriptionSpec readProperties(JsonReader in) throws IOException {
    SubscriptionSpec.Builder builder = SubscriptionSpec.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.cpu(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.invitations(in.required(in.integer()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.memory(in.required(in.integer()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.storageSize(in.required(in.integer()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SubscriptionSpec.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SubscriptionSpec value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("cpu")) ? value.cpu() : null);
    out.integer(this, 1, (all || !kept.contains("invitations")) ? value.invitations() : null);
    out.integer(this, 2, (all || !kept.contains("memory")) ? value.memory() : null);
    out.integer(this, 3, (all || !kept.contains("storage_size")) ? value.storageSize() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
