// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.DogType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DogTypeJson extends TextCodec<DogType> {
  static final DogTypeJson CODEC = new DogTypeJson();

  private DogTypeJson() {
    super("DogType");
  }

  @Override
  protected DogType fromText(String text) {
    return DogType.valueOf(text);
  }

  @Override
  protected String toText(DogType value) {
    return value.value();
  }
}
