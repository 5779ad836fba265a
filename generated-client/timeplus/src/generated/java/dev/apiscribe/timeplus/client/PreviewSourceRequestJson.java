// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.PreviewSourceRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PreviewSourceRequestJson extends ModelCodec<PreviewSourceRequest> {
  static final PreviewSourceRequestJson CODEC = new PreviewSourceRequestJson();

  private PreviewSourceRequestJson() {
    super("PreviewSourceRequest", "properties", "size", "timeout", "type");
  }

  @Override
  protected PreviewSourceRequest members(JsonReader in) throws IOException {
    PreviewSourceRequest.Builder builder = PreviewSourceRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.properties(in.map(JsonCodecs.ANY));
        case 1 -> builder.size(in.integer());
        case 2 -> builder.timeout(in.text());
        case 3 -> builder.type(in.required(in.value(SourceTypeJson.CODEC)));
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, PreviewSourceRequest value) throws IOException {
    out.start();
    out.map(this, 0, value.properties(), JsonCodecs.ANY);
    out.integer(this, 1, value.size());
    out.text(this, 2, value.timeout());
    out.value(this, 3, value.type(), SourceTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
