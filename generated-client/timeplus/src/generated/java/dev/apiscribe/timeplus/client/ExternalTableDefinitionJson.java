// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.ExternalTableDefinition;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ExternalTableDefinitionJson extends ModelCodec<ExternalTableDefinition> {
  static final ExternalTableDefinitionJson CODEC = new ExternalTableDefinitionJson();

  private ExternalTableDefinitionJson() {
    super("ExternalTableDefinition", "description", "name", "settings");
  }

  @Override
  protected ExternalTableDefinition readProperties(JsonReader in) throws IOException {
    ExternalTableDefinition.Builder builder = ExternalTableDefinition.builder();
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
        builder.settings(in.requiredOrNull(in.list(StreamSettingJson.CODEC)));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 3);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ExternalTableDefinition.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ExternalTableDefinition value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("description")) ? value.description() : null);
    out.text(this, 1, (all || !kept.contains("name")) ? value.name() : null);
    out.list(this, 2, (all || !kept.contains("settings")) ? value.settings() : null, StreamSettingJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }
}
