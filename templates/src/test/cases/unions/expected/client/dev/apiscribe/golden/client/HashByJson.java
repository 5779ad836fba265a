// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.HashBy;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class HashByJson extends TextCodec<HashBy> {
  static final HashByJson CODEC = new HashByJson();

  private HashByJson() {
    super("HashBy");
  }

  @Override
  protected HashBy fromText(String text) {
    return HashBy.valueOf(text);
  }

  @Override
  protected String toText(HashBy value) {
    return value.value();
  }
}
