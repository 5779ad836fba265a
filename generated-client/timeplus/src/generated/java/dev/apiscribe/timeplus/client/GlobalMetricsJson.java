// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.GlobalMetrics;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class GlobalMetricsJson extends ModelCodec<GlobalMetrics> {
  static final GlobalMetricsJson CODEC = new GlobalMetricsJson();

  private GlobalMetricsJson() {
    super("GlobalMetrics", "storage");
  }

  @Override
  protected GlobalMetrics members(JsonReader in) throws IOException {
    GlobalMetrics.Builder builder = GlobalMetrics.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.storage(in.required(in.integer()));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, GlobalMetrics value) throws IOException {
    out.start();
    out.integer(this, 0, value.storage());
    out.others(value.additionalProperties());
    out.end();
  }
}
