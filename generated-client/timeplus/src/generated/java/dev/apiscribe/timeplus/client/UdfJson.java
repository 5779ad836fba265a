// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.timeplus.model.Udf;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class UdfJson extends ModelCodec<Udf> {
  static final UdfJson CODEC = new UdfJson();

  private UdfJson() {
    super(
        "Udf", "arguments", "auth_context", "auth_method", "created_at", "created_by", "description",
        "is_aggregation", "last_updated_at", "last_updated_by", "name", "return_type", "source", "type", "url");
  }

  @Override
  protected Udf readProperties(JsonReader in) throws IOException {
    Udf.Builder builder = Udf.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.arguments(in.list(UdfArgumentJson.CODEC));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.authContext(in.value(UdfAuthContextJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.authMethod(in.value(UdfAuthMethodJson.CODEC));
        property = next(in, builder, 2);
      }
      if (property == 3) {
        builder.createdAt(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.createdBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.description(in.text());
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.isAggregation(in.bool());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.lastUpdatedAt(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.returnType(in.text());
        property = next(in, builder, 10);
      }
      if (property == 11) {
        builder.source(in.text());
        property = next(in, builder, 11);
      }
      if (property == 12) {
        builder.type(in.required(in.value(UdfTypeJson.CODEC)));
        property = next(in, builder, 12);
      }
      if (property == 13) {
        builder.url(in.text());
        property = next(in, builder, 13);
      }
      if (property == 14) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 14);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, Udf.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, Udf value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("arguments")) ? value.arguments() : null, UdfArgumentJson.CODEC);
    out.value(this, 1, (all || !kept.contains("auth_context")) ? value.authContext() : null, UdfAuthContextJson.CODEC);
    out.value(this, 2, (all || !kept.contains("auth_method")) ? value.authMethod() : null, UdfAuthMethodJson.CODEC);
    out.text(this, 3, (all || !kept.contains("created_at")) ? value.createdAt() : null);
    out.value(this, 4, (all || !kept.contains("created_by")) ? value.createdBy() : null, OwnerJson.CODEC);
    out.text(this, 5, (all || !kept.contains("description")) ? value.description() : null);
    out.bool(this, 6, (all || !kept.contains("is_aggregation")) ? value.isAggregation() : null);
    out.text(this, 7, (all || !kept.contains("last_updated_at")) ? value.lastUpdatedAt() : null);
    out.value(this, 8, (all || !kept.contains("last_updated_by")) ? value.lastUpdatedBy() : null, OwnerJson.CODEC);
    out.text(this, 9, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 10, (all || !kept.contains("return_type")) ? value.returnType() : null);
    out.text(this, 11, (all || !kept.contains("source")) ? value.source() : null);
    out.value(this, 12, (all || !kept.contains("type")) ? value.type() : null, UdfTypeJson.CODEC);
    out.text(this, 13, (all || !kept.contains("url")) ? value.url() : null);
    out.others(value.additionalProperties());
    out.end();
  }
}
