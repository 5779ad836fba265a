// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.CashKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CashKindJson extends TextCodec<CashKind> {
  static final CashKindJson CODEC = new CashKindJson();

  private CashKindJson() {
    super("CashKind");
  }

  @Override
  protected CashKind fromText(String text) {
    return CashKind.valueOf(text);
  }

  @Override
  protected String toText(CashKind value) {
    return value.value();
  }
}
