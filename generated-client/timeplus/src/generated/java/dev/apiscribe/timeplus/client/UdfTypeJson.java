// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.UdfType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfTypeJson extends TextCodec<UdfType> {
  static final UdfTypeJson CODEC = new UdfTypeJson();

  private UdfTypeJson() {
    super("UdfType");
  }

  @Override
  protected UdfType fromText(String text) {
    return UdfType.valueOf(text);
  }

  @Override
  protected String toText(UdfType value) {
    return value.value();
  }
}
