// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.ChangePartitionCountRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ChangePartitionCountRequestJson extends ModelCodec<ChangePartitionCountRequest> {
  static final ChangePartitionCountRequestJson CODEC = new ChangePartitionCountRequestJson();
  private static final Constraints STREAM_NAME_CONSTRAINTS = Constraints.none().maxLength(64);
  private static final Constraints TARGET_PARTITION_COUNT_CONSTRAINTS = Constraints.none().minimum("1");

  private ChangePartitionCountRequestJson() {
    super("ChangePartitionCountRequest", "stream_name", "target_partition_count");
  }

  @Override
  protected ChangePartitionCountRequest readProperties(JsonReader in) throws IOException {
    ChangePartitionCountRequest.Builder builder = ChangePartitionCountRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.streamName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.targetPartitionCount(in.required(in.integer()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ChangePartitionCountRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ChangePartitionCountRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.integer(this, 1, (all || !kept.contains("target_partition_count")) ? value.targetPartitionCount() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ChangePartitionCountRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("stream_name") ? null : value.streamName(), JsonCodecs.TEXT, STREAM_NAME_CONSTRAINTS);
    check.value(this, 1, unreadable.contains("target_partition_count") ? null : value.targetPartitionCount(), JsonCodecs.INTEGER, TARGET_PARTITION_COUNT_CONSTRAINTS);
  }
}
