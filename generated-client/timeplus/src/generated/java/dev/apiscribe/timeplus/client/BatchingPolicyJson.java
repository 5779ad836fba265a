// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.BatchingPolicy;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class BatchingPolicyJson extends ModelCodec<BatchingPolicy> {
  static final BatchingPolicyJson CODEC = new BatchingPolicyJson();

  private BatchingPolicyJson() {
    super("BatchingPolicy", "count", "time_ms");
  }

  @Override
  protected BatchingPolicy readProperties(JsonReader in) throws IOException {
    BatchingPolicy.Builder builder = BatchingPolicy.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.count(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.timeMs(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, BatchingPolicy.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, BatchingPolicy value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("count")) ? value.count() : null);
    out.integer(this, 1, (all || !kept.contains("time_ms")) ? value.timeMs() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, BatchingPolicy value) {
    check.unreadable(value.unreadable());
  }
}
