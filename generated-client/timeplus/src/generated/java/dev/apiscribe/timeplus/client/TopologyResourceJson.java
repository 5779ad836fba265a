// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.TextCodec;
import dev.apiscribe.timeplus.model.TopologyResource;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class TopologyResourceJson extends TextCodec<TopologyResource> {
  static final TopologyResourceJson CODEC = new TopologyResourceJson();

  private TopologyResourceJson() {
    super("TopologyResource");
  }

  @Override
  protected TopologyResource fromText(String text) {
    return TopologyResource.valueOf(text);
  }

  @Override
  protected String toText(TopologyResource value) {
    return value.value();
  }
}
