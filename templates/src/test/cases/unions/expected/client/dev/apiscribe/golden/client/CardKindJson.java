// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.CardKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CardKindJson extends TextCodec<CardKind> {
  static final CardKindJson CODEC = new CardKindJson();

  private CardKindJson() {
    super("CardKind");
  }

  @Override
  protected CardKind fromText(String text) {
    return CardKind.valueOf(text);
  }

  @Override
  protected String toText(CardKind value) {
    return value.value();
  }
}
