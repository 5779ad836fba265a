// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.FreeSort;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FreeSortJson extends TextCodec<FreeSort> {
  static final FreeSortJson CODEC = new FreeSortJson();

  private FreeSortJson() {
    super("FreeSort");
  }

  @Override
  protected FreeSort fromText(String text) {
    return FreeSort.valueOf(text);
  }

  @Override
  protected String toText(FreeSort value) {
    return value.value();
  }
}
