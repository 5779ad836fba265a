// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.CrateKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CrateKindJson extends TextCodec<CrateKind> {
  static final CrateKindJson CODEC = new CrateKindJson();

  private CrateKindJson() {
    super("CrateKind");
  }

  @Override
  protected CrateKind fromText(String text) {
    return CrateKind.valueOf(text);
  }

  @Override
  protected String toText(CrateKind value) {
    return value.value();
  }
}
