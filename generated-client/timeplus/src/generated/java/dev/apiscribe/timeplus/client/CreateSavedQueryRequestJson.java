// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateSavedQueryRequestJson extends ModelCodec<CreateSavedQueryRequest> {
  static final CreateSavedQueryRequestJson CODEC = new CreateSavedQueryRequestJson();

  private CreateSavedQueryRequestJson() {
    super("CreateSavedQueryRequest", "description", "name", "sql", "tags");
  }

  @Override
  protected CreateSavedQueryRequest readProperties(JsonReader in) throws IOException {
    CreateSavedQueryRequest.Builder builder = CreateSavedQueryRequest.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.description(in.text());
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.sql(in.required(in.text()));
        case 3 -> builder.tags(in.list(JsonCodecs.TEXT));
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
  public void write(JsonWriter out, CreateSavedQueryRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 2, (all || !kept.contains("sql")) ? value.sql() : null);
    out.list(this, 3, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateSavedQueryRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 3, unreadable.contains("tags") ? null : value.tags(), JsonCodecs.TEXT);
  }
}
