// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.JsonAttributeType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class JsonAttributeTypeJson extends TextCodec<JsonAttributeType> {
  static final JsonAttributeTypeJson CODEC = new JsonAttributeTypeJson();

  private JsonAttributeTypeJson() {
    super("JsonAttributeType");
  }

  @Override
  protected JsonAttributeType fromText(String text) {
    return JsonAttributeType.valueOf(text);
  }

  @Override
  protected String toText(JsonAttributeType value) {
    return value.value();
  }
}
