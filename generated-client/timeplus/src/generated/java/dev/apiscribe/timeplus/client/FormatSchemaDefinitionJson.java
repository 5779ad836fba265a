// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.FormatSchemaDefinition;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class FormatSchemaDefinitionJson extends ModelCodec<FormatSchemaDefinition> {
  static final FormatSchemaDefinitionJson CODEC = new FormatSchemaDefinitionJson();

  private FormatSchemaDefinitionJson() {
    super("FormatSchemaDefinition", "content", "name", "type");
  }

  @Override
  protected FormatSchemaDefinition readProperties(JsonReader in) throws IOException {
    FormatSchemaDefinition.Builder builder = FormatSchemaDefinition.builder();
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.content(in.required(in.text()));
        case 1 -> builder.name(in.required(in.text()));
        case 2 -> builder.type(in.required(in.value(FormatSchemaTypeJson.CODEC)));
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
  public void write(JsonWriter out, FormatSchemaDefinition value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("content")) ? value.content() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.value(this, 2, (all || !kept.contains("type")) ? value.type() : null, FormatSchemaTypeJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
