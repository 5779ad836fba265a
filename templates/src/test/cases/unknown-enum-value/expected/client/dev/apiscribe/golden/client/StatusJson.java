// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Status;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class StatusJson extends TextCodec<Status> {
  static final StatusJson CODEC = new StatusJson();

  private StatusJson() {
    super("Status");
  }

  @Override
  protected Status fromText(String text) {
    return Status.valueOf(text);
  }

  @Override
  protected String toText(Status value) {
    return value.value();
  }
}
