// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.UpdateSourceRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UpdateSourceRequestJson extends ModelCodec<UpdateSourceRequest> {
  static final UpdateSourceRequestJson CODEC = new UpdateSourceRequestJson();

  private UpdateSourceRequestJson() {
    super("UpdateSourceRequest", "description", "name", "properties", "stream");
  }

  @Override
  protected UpdateSourceRequest readProperties(JsonReader in) throws IOException {
    UpdateSourceRequest.Builder builder = UpdateSourceRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.description(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.properties(in.map(JsonCodecs.ANY));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.stream(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, UpdateSourceRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, UpdateSourceRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.map(this, 2, (all || !kept.contains("properties")) ? value.properties() : null, JsonCodecs.ANY);
    out.text(this, 3, (all || !kept.contains("stream")) ? value.stream() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UpdateSourceRequest value) {
    check.unreadable(value.unreadable());
  }
}
