// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.MetricSeries;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class MetricSeriesJson extends ModelCodec<MetricSeries> {
  static final MetricSeriesJson CODEC = new MetricSeriesJson();

  private MetricSeriesJson() {
    super("MetricSeries", "dataPoints", "label");
  }

  @Override
  protected MetricSeries readProperties(JsonReader in) throws IOException {
    MetricSeries.Builder builder = MetricSeries.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.dataPoints(in.list(DataPointJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.label(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, MetricSeries.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, MetricSeries value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("dataPoints")) ? value.dataPoints() : null, DataPointJson.CODEC);
    out.text(this, 1, (all || !kept.contains("label")) ? value.label() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
