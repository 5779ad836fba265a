// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.NewRecord;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewRecordJson extends ModelCodec<NewRecord> {
  static final NewRecordJson CODEC = new NewRecordJson();

  private NewRecordJson() {
    super("NewRecord", "data", "explicit_hash_key", "partition_id", "partition_key");
  }

  @Override
  protected NewRecord readProperties(JsonReader in) throws IOException {
    NewRecord.Builder builder = NewRecord.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.data(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.explicitHashKey(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.partitionId(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.partitionKey(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, NewRecord.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, NewRecord value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("data")) ? value.data() : null);
    out.text(this, 1, (all || !kept.contains("explicit_hash_key")) ? value.explicitHashKey() : null);
    out.text(this, 2, (all || !kept.contains("partition_id")) ? value.partitionId() : null);
    out.text(this, 3, (all || !kept.contains("partition_key")) ? value.partitionKey() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, NewRecord value) {
    check.unreadable(value.unreadable());
  }
}
