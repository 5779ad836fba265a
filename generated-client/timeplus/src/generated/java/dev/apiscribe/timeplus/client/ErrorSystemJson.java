// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.ErrorSystem;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ErrorSystemJson extends TextCodec<ErrorSystem> {
  static final ErrorSystemJson CODEC = new ErrorSystemJson();

  private ErrorSystemJson() {
    super("ErrorSystem");
  }

  @Override
  protected ErrorSystem fromText(String text) {
    return ErrorSystem.valueOf(text);
  }

  @Override
  protected String toText(ErrorSystem value) {
    return value.value();
  }
}
