// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.StreamMetricsPoint;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamMetricsPointJson extends ModelCodec<StreamMetricsPoint> {
  static final StreamMetricsPointJson CODEC = new StreamMetricsPointJson();

  private StreamMetricsPointJson() {
    super("StreamMetricsPoint", "read_bps", "read_eps", "start_time", "written_bps", "written_eps");
  }

  @Override
  protected StreamMetricsPoint readProperties(JsonReader in) throws IOException {
    StreamMetricsPoint.Builder builder = StreamMetricsPoint.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.readBps(in.decimal());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.readEps(in.decimal());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.startTime(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.writtenBps(in.decimal());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.writtenEps(in.decimal());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, StreamMetricsPoint.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, StreamMetricsPoint value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.decimal(this, 0, (all || !kept.contains("read_bps")) ? value.readBps() : null);
    out.decimal(this, 1, (all || !kept.contains("read_eps")) ? value.readEps() : null);
    out.text(this, 2, (all || !kept.contains("start_time")) ? value.startTime() : null);
    out.decimal(this, 3, (all || !kept.contains("written_bps")) ? value.writtenBps() : null);
    out.decimal(this, 4, (all || !kept.contains("written_eps")) ? value.writtenEps() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
