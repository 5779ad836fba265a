// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreatedApiKeyJson extends ModelCodec<CreatedApiKey> {
  static final CreatedApiKeyJson CODEC = new CreatedApiKeyJson();

  private CreatedApiKeyJson() {
    super("CreatedApiKey", "api_key", "created_at", "created_by", "expire_at", "id", "name", "permissions");
  }

  @Override
  protected CreatedApiKey readProperties(JsonReader in) throws IOException {
    CreatedApiKey.Builder builder = CreatedApiKey.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.apiKey(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.createdAt(in.integer());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.expireAt(in.integer());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.id(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.name(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.permissions(in.list(JsonCodecs.TEXT));
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 7);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreatedApiKey.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreatedApiKey value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("api_key")) ? value.apiKey() : null);
    out.integer(this, 1, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 2, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.integer(this, 3, (all || !kept.contains("expire_at")) ? value.expireAt() : null);
    out.text(this, 4, (all || !kept.contains("id")) ? value.id() : null);
    out.text(this, 5, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 6, (all || !kept.contains("permissions")) ? value.permissions() : null, JsonCodecs.TEXT);
    out.others(value.additionalProperties());
    out.end();
  }
}
