// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.PanelVizType;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PanelVizTypeJson extends TextCodec<PanelVizType> {
  static final PanelVizTypeJson CODEC = new PanelVizTypeJson();

  private PanelVizTypeJson() {
    super("PanelVizType");
  }

  @Override
  protected PanelVizType fromText(String text) {
    return PanelVizType.valueOf(text);
  }

  @Override
  protected String toText(PanelVizType value) {
    return value.value();
  }
}
