// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.StreamMetric;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StreamMetricJson extends TextCodec<StreamMetric> {
  static final StreamMetricJson CODEC = new StreamMetricJson();

  private StreamMetricJson() {
    super("StreamMetric");
  }

  @Override
  protected StreamMetric fromText(String text) {
    return StreamMetric.valueOf(text);
  }

  @Override
  protected String toText(StreamMetric value) {
    return value.value();
  }
}
