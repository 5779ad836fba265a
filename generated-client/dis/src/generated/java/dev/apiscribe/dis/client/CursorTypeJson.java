// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CursorType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CursorTypeJson extends TextCodec<CursorType> {
  static final CursorTypeJson CODEC = new CursorTypeJson();

  private CursorTypeJson() {
    super("CursorType");
  }

  @Override
  protected CursorType fromText(String text) {
    return CursorType.valueOf(text);
  }

  @Override
  protected String toText(CursorType value) {
    return value.value();
  }
}
