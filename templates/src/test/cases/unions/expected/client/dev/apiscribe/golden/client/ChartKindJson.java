// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ChartKind;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ChartKindJson extends TextCodec<ChartKind> {
  static final ChartKindJson CODEC = new ChartKindJson();

  private ChartKindJson() {
    super("ChartKind");
  }

  @Override
  protected ChartKind fromText(String text) {
    return ChartKind.valueOf(text);
  }

  @Override
  protected String toText(ChartKind value) {
    return value.value();
  }
}
