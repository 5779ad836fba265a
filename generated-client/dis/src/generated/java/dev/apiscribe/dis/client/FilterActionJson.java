// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.FilterAction;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FilterActionJson extends TextCodec<FilterAction> {
  static final FilterActionJson CODEC = new FilterActionJson();

  private FilterActionJson() {
    super("FilterAction");
  }

  @Override
  protected FilterAction fromText(String text) {
    return FilterAction.valueOf(text);
  }

  @Override
  protected String toText(FilterAction value) {
    return value.value();
  }
}
