// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.FormatSchemaType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormatSchemaTypeJson extends TextCodec<FormatSchemaType> {
  static final FormatSchemaTypeJson CODEC = new FormatSchemaTypeJson();

  private FormatSchemaTypeJson() {
    super("FormatSchemaType");
  }

  @Override
  protected FormatSchemaType fromText(String text) {
    return FormatSchemaType.valueOf(text);
  }

  @Override
  protected String toText(FormatSchemaType value) {
    return value.value();
  }
}
