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
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.description(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.sql(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.tags(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 4);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateSavedQueryRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
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
