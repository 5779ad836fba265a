// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.PaidSort;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PaidSortJson extends TextCodec<PaidSort> {
  static final PaidSortJson CODEC = new PaidSortJson();

  private PaidSortJson() {
    super("PaidSort");
  }

  @Override
  protected PaidSort fromText(String text) {
    return PaidSort.valueOf(text);
  }

  @Override
  protected String toText(PaidSort value) {
    return value.value();
  }
}
