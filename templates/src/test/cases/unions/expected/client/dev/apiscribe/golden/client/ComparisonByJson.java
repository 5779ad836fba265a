// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ComparisonBy;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ComparisonByJson extends TextCodec<ComparisonBy> {
  static final ComparisonByJson CODEC = new ComparisonByJson();

  private ComparisonByJson() {
    super("ComparisonBy");
  }

  @Override
  protected ComparisonBy fromText(String text) {
    return ComparisonBy.valueOf(text);
  }

  @Override
  protected String toText(ComparisonBy value) {
    return value.value();
  }
}
