// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateQueryRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateQueryRequestJson extends ModelCodec<CreateQueryRequest> {
  static final CreateQueryRequestJson CODEC = new CreateQueryRequestJson();

  private CreateQueryRequestJson() {
    super("CreateQueryRequest", "batching_policy", "description", "name", "sql", "tags");
  }

  @Override
  protected CreateQueryRequest readProperties(JsonReader in) throws IOException {
    CreateQueryRequest.Builder builder = CreateQueryRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.batchingPolicy(in.value(BatchingPolicyJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.description(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.name(in.text());
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.sql(in.required(in.text()));
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.tags(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 5);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateQueryRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateQueryRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("batching_policy")) ? value.batchingPolicy() : null, BatchingPolicyJson.CODEC);
    out.text(this, 1, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 2, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 3, (all || !kept.contains("sql")) ? value.sql() : null);
    out.list(this, 4, (all || !kept.contains("tags")) ? value.tags() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateQueryRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("batching_policy") ? null : value.batchingPolicy(), BatchingPolicyJson.CODEC);
    check.list(this, 4, unreadable.contains("tags") ? null : value.tags(), JsonCodecs.TEXT);
  }
}
