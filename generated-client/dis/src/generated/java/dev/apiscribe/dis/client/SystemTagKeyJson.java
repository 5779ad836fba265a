// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.SystemTagKey;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SystemTagKeyJson extends TextCodec<SystemTagKey> {
  static final SystemTagKeyJson CODEC = new SystemTagKeyJson();

  private SystemTagKeyJson() {
    super("SystemTagKey");
  }

  @Override
  protected SystemTagKey fromText(String text) {
    return SystemTagKey.valueOf(text);
  }

  @Override
  protected String toText(SystemTagKey value) {
    return value.value();
  }
}
