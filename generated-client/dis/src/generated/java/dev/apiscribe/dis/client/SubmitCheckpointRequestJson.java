// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.SubmitCheckpointRequest;
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
final class SubmitCheckpointRequestJson extends ModelCodec<SubmitCheckpointRequest> {
  static final SubmitCheckpointRequestJson CODEC = new SubmitCheckpointRequestJson();
  private static final Constraints METADATA_CONSTRAINTS = Constraints.none().maxLength(1000);

  private SubmitCheckpointRequestJson() {
    super(
        "SubmitCheckpointRequest", "app_name", "checkpoint_type", "stream_name", "partition_id", "sequence_number",
        "metadata");
  }

  @Override
  protected SubmitCheckpointRequest readProperties(JsonReader in) throws IOException {
    SubmitCheckpointRequest.Builder builder = SubmitCheckpointRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.appName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.checkpointType(in.required(in.value(CheckpointTypeJson.CODEC)));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.streamName(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.partitionId(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.sequenceNumber(in.required(in.text()));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.metadata(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SubmitCheckpointRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SubmitCheckpointRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("app_name")) ? value.appName() : null);
    out.value(this, 1, (all || !kept.contains("checkpoint_type")) ? value.checkpointType() : null, CheckpointTypeJson.CODEC);
    out.text(this, 2, (all || !kept.contains("stream_name")) ? value.streamName() : null);
    out.text(this, 3, (all || !kept.contains("partition_id")) ? value.partitionId() : null);
    out.text(this, 4, (all || !kept.contains("sequence_number")) ? value.sequenceNumber() : null);
    out.text(this, 5, (all || !kept.contains("metadata")) ? value.metadata() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, SubmitCheckpointRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 5, unreadable.contains("metadata") ? null : value.metadata(), JsonCodecs.TEXT, METADATA_CONSTRAINTS);
  }
}
