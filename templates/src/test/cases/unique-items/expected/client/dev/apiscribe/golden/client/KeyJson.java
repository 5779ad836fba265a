// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Key;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class KeyJson extends TextCodec<Key> {
  static final KeyJson CODEC = new KeyJson();

  private KeyJson() {
    super("Key");
  }

  @Override
  protected Key fromText(String text) {
    return Key.valueOf(text);
  }

  @Override
  protected String toText(Key value) {
    return value.value();
  }
}
