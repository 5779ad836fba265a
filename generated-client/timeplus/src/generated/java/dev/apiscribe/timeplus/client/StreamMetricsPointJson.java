// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.StreamMetricsPoint;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamMetricsPointJson extends ModelCodec<StreamMetricsPoint> {
  static final StreamMetricsPointJson CODEC = new StreamMetricsPointJson();

  private StreamMetricsPointJson() {
    super("StreamMetricsPoint", "read_bps", "read_eps", "start_time", "written_bps", "written_eps");
  }

  @Override
  protected StreamMetricsPoint members(JsonReader in) throws IOException {
    StreamMetricsPoint.Builder builder = StreamMetricsPoint.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.readBps(in.decimal());
        case 1 -> builder.readEps(in.decimal());
        case 2 -> builder.startTime(in.text());
        case 3 -> builder.writtenBps(in.decimal());
        case 4 -> builder.writtenEps(in.decimal());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, StreamMetricsPoint value) throws IOException {
    out.start();
    out.decimal(this, 0, value.readBps());
    out.decimal(this, 1, value.readEps());
    out.text(this, 2, value.startTime());
    out.decimal(this, 3, value.writtenBps());
    out.decimal(this, 4, value.writtenEps());
    out.others(value.additionalProperties());
    out.end();
  }
}
