// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.PreviewSourceRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class PreviewSourceRequestJson extends ModelCodec<PreviewSourceRequest> {
  static final PreviewSourceRequestJson CODEC = new PreviewSourceRequestJson();

  private PreviewSourceRequestJson() {
    super("PreviewSourceRequest", "properties", "size", "timeout", "type");
  }

  @Override
  protected PreviewSourceRequest readProperties(JsonReader in) throws IOException {
    PreviewSourceRequest.Builder builder = PreviewSourceRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.properties(in.map(JsonCodecs.ANY));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.size(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.timeout(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.type(in.required(in.value(SourceTypeJson.CODEC)));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, PreviewSourceRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, PreviewSourceRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.map(this, 0, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.integer(this, 1, (all || !kept.contains("size")) ? value.size() : null);
    out.text(this, 2, (all || !kept.contains("timeout")) ? value.timeout() : null);
    out.value(this, 3, (all || !kept.contains("type")) ? value.type() : null, SourceTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, PreviewSourceRequest value) {
    check.unreadable(value.unreadable());
  }
}
