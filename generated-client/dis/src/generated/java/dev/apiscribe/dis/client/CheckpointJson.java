// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.Checkpoint;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CheckpointJson extends ModelCodec<Checkpoint> {
  static final CheckpointJson CODEC = new CheckpointJson();

  private CheckpointJson() {
    super("Checkpoint", "sequence_number", "metadata");
  }

  @Override
  protected Checkpoint readProperties(JsonReader in) throws IOException {
    Checkpoint.Builder builder = Checkpoint.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.sequenceNumber(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.metadata(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Checkpoint.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Checkpoint value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("sequence_number")) ? value.sequenceNumber() : null);
    out.text(this, 1, (all || !kept.contains("metadata")) ? value.metadata() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
