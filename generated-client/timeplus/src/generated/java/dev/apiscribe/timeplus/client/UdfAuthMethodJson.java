// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.UdfAuthMethod;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfAuthMethodJson extends TextCodec<UdfAuthMethod> {
  static final UdfAuthMethodJson CODEC = new UdfAuthMethodJson();

  private UdfAuthMethodJson() {
    super("UdfAuthMethod");
  }

  @Override
  protected UdfAuthMethod fromText(String text) {
    return UdfAuthMethod.valueOf(text);
  }

  @Override
  protected String toText(UdfAuthMethod value) {
    return value.value();
  }
}
