// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class GlobalMetricsJson extends ModelCodec<GlobalMetrics> {
  static final GlobalMetricsJson CODEC = new GlobalMetricsJson();

  private GlobalMetricsJson() {
    super("GlobalMetrics", "storage");
  }

  @Override
  protected GlobalMetrics readProperties(JsonReader in) throws IOException {
    GlobalMetrics.Builder builder = GlobalMetrics.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.storage(in.required(in.integer()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, GlobalMetrics.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, GlobalMetrics value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.integer(this, 0, (all || !kept.contains("storage")) ? value.storage() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
