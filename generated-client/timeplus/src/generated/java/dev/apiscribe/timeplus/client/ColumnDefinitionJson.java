// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.ColumnDefinition;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ColumnDefinitionJson extends ModelCodec<ColumnDefinition> {
  static final ColumnDefinitionJson CODEC = new ColumnDefinitionJson();

  private ColumnDefinitionJson() {
    super(
        "ColumnDefinition", "codec", "default", "name", "skipping_index_expression", "ttl_expression", "type");
  }

  @Override
  protected ColumnDefinition readProperties(JsonReader in) throws IOException {
    ColumnDefinition.Builder builder = ColumnDefinition.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.codec(in.text());
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.default_(in.text());
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.skippingIndexExpression(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.ttlExpression(in.text());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.type(in.required(in.text()));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 6);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, ColumnDefinition.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, ColumnDefinition value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("codec")) ? value.codec() : null);
    out.text(this, 1, (all || !kept.contains("default")) ? value.default_() : null);
    out.text(this, 2, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 3, (all || !kept.contains("skipping_index_expression")) ? value.skippingIndexExpression() : null);
    out.text(this, 4, (all || !kept.contains("ttl_expression")) ? value.ttlExpression() : null);
    out.text(this, 5, (all || !kept.contains("type")) ? value.type() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, ColumnDefinition value) {
    check.unreadable(value.unreadable());
  }
}
