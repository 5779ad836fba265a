// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.LetterKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class LetterKindJson extends TextCodec<LetterKind> {
  static final LetterKindJson CODEC = new LetterKindJson();

  private LetterKindJson() {
    super("LetterKind");
  }

  @Override
  protected LetterKind fromText(String text) {
    return LetterKind.valueOf(text);
  }

  @Override
  protected String toText(LetterKind value) {
    return value.value();
  }
}
