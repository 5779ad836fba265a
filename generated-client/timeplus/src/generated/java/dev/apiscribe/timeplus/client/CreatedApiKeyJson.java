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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.apiKey(in.text());
        case 1 -> builder.createdAt(in.integer());
        case 2 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 3 -> builder.expireAt(in.integer());
        case 4 -> builder.id(in.text());
        case 5 -> builder.name(in.text());
        case 6 -> builder.permissions(in.list(JsonCodecs.TEXT));
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
