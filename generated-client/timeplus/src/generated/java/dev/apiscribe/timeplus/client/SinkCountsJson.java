// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.SinkCounts;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SinkCountsJson extends ModelCodec<SinkCounts> {
  static final SinkCountsJson CODEC = new SinkCountsJson();

  private SinkCountsJson() {
    super("SinkCounts", "failure_count", "success_count");
  }

  @Override
  protected SinkCounts readProperties(JsonReader in) throws IOException {
    SinkCounts.Builder builder = SinkCounts.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.failureCount(in.integer());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.successCount(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, SinkCounts.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, SinkCounts value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("failure_count")) ? value.failureCount() : null);
    out.integer(this, 1, (all || !kept.contains("success_count")) ? value.successCount() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
