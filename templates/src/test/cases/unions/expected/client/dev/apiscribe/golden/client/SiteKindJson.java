// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.SiteKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class SiteKindJson extends TextCodec<SiteKind> {
  static final SiteKindJson CODEC = new SiteKindJson();

  private SiteKindJson() {
    super("SiteKind");
  }

  @Override
  protected SiteKind fromText(String text) {
    return SiteKind.valueOf(text);
  }

  @Override
  protected String toText(SiteKind value) {
    return value.value();
  }
}
