// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.NewUdfType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewUdfTypeJson extends TextCodec<NewUdfType> {
  static final NewUdfTypeJson CODEC = new NewUdfTypeJson();

  private NewUdfTypeJson() {
    super("NewUdfType");
  }

  @Override
  protected NewUdfType fromText(String text) {
    return NewUdfType.valueOf(text);
  }

  @Override
  protected String toText(NewUdfType value) {
    return value.value();
  }
}
