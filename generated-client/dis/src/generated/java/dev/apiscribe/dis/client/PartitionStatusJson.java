// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.PartitionStatus;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PartitionStatusJson extends TextCodec<PartitionStatus> {
  static final PartitionStatusJson CODEC = new PartitionStatusJson();

  private PartitionStatusJson() {
    super("PartitionStatus");
  }

  @Override
  protected PartitionStatus fromText(String text) {
    return PartitionStatus.valueOf(text);
  }

  @Override
  protected String toText(PartitionStatus value) {
    return value.value();
  }
}
