// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.OpenTsdbMetricType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class OpenTsdbMetricTypeJson extends TextCodec<OpenTsdbMetricType> {
  static final OpenTsdbMetricTypeJson CODEC = new OpenTsdbMetricTypeJson();

  private OpenTsdbMetricTypeJson() {
    super("OpenTsdbMetricType");
  }

  @Override
  protected OpenTsdbMetricType fromText(String text) {
    return OpenTsdbMetricType.valueOf(text);
  }

  @Override
  protected String toText(OpenTsdbMetricType value) {
    return value.value();
  }
}
