// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.taurusdb.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.taurusdb.model.Language;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LanguageJson extends TextCodec<Language> {
  static final LanguageJson CODEC = new LanguageJson();

  private LanguageJson() {
    super("Language");
  }

  @Override
  protected Language fromText(String text) {
    return Language.valueOf(text);
  }

  @Override
  protected String toText(Language value) {
    return value.value();
  }
}
