// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.TagAction;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TagActionJson extends TextCodec<TagAction> {
  static final TagActionJson CODEC = new TagActionJson();

  private TagActionJson() {
    super("TagAction");
  }

  @Override
  protected TagAction fromText(String text) {
    return TagAction.valueOf(text);
  }

  @Override
  protected String toText(TagAction value) {
    return value.value();
  }
}
