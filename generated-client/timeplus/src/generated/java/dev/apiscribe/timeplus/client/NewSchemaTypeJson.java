// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.NewSchemaType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class NewSchemaTypeJson extends TextCodec<NewSchemaType> {
  static final NewSchemaTypeJson CODEC = new NewSchemaTypeJson();

  private NewSchemaTypeJson() {
    super("NewSchemaType");
  }

  @Override
  protected NewSchemaType fromText(String text) {
    return NewSchemaType.valueOf(text);
  }

  @Override
  protected String toText(NewSchemaType value) {
    return value.value();
  }
}
