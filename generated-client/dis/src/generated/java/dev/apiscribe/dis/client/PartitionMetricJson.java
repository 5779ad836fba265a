// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionMetric;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionMetricJson extends TextCodec<PartitionMetric> {
  static final PartitionMetricJson CODEC = new PartitionMetricJson();

  private PartitionMetricJson() {
    super("PartitionMetric");
  }

  @Override
  protected PartitionMetric fromText(String text) {
    return PartitionMetric.valueOf(text);
  }

  @Override
  protected String toText(PartitionMetric value) {
    return value.value();
  }
}
