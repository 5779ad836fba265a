// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ConsumptionStatus;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ConsumptionStatusJson extends ModelCodec<ConsumptionStatus> {
  static final ConsumptionStatusJson CODEC = new ConsumptionStatusJson();

  private ConsumptionStatusJson() {
    super("ConsumptionStatus", "has_more", "stream_name", "app_name", "partition_consuming_states");
  }

  @Override
  protected ConsumptionStatus readProperties(JsonReader in) throws IOException {
    ConsumptionStatus.Builder builder = ConsumptionStatus.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.hasMore(in.bool());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.streamName(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.appName(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.partitionConsumingStates(in.list(PartitionConsumptionJson.CODEC));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ConsumptionStatus.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ConsumptionStatus value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.bool(this, 0, (all || !kept.contains("has_more")) ? value.hasMore() : null);
    out.text(this, 1, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.text(this, 2, (all || !kept.contains("app_name")) ? value.appName() : null);
    out.list(this, 3, (all || !kept.contains("partition_consuming_states")) ? value.partitionConsumingStates() : null, PartitionConsumptionJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
