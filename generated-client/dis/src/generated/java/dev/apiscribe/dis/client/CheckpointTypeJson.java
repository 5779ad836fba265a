// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CheckpointType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CheckpointTypeJson extends TextCodec<CheckpointType> {
  static final CheckpointTypeJson CODEC = new CheckpointTypeJson();

  private CheckpointTypeJson() {
    super("CheckpointType");
  }

  @Override
  protected CheckpointType fromText(String text) {
    return CheckpointType.valueOf(text);
  }

  @Override
  protected String toText(CheckpointType value) {
    return value.value();
  }
}
