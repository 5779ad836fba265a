// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.ListThingsLevel;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.ValueCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ListThingsLevelJson extends ValueCodec<ListThingsLevel, Integer> {
  static final ListThingsLevelJson CODEC = new ListThingsLevelJson();

  private ListThingsLevelJson() {
    super("ListThingsLevel", JsonCodecs.SMALL_INTEGER);
  }

  @Override
  protected ListThingsLevel fromValue(Integer value) {
    return ListThingsLevel.valueOf(value);
  }

  @Override
  protected Integer toValue(ListThingsLevel value) {
    return value.value();
  }
}
