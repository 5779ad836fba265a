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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.text());
        case 2 -> builder.properties(in.map(JsonCodecs.ANY));
        case 3 -> builder.stream(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
      UnreadProperty unread = in.unread();
      if (unread != null) {
        builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
      }
    }
    return builder.build(in.missing());
  }

  @Override
  public void write(JsonWriter out, UpdateSourceRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.text(this, 0, kept.contains("description") ? null : value.description());
    out.text(this, 1, kept.contains("name") ? null : value.name());
    out.map(this, 2, kept.contains("properties") ? null : value.properties(), JsonCodecs.ANY);
    out.text(this, 3, kept.contains("stream") ? null : value.stream());
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, UpdateSourceRequest value) {
    check.unreadable(value.unreadable());
  }
}
