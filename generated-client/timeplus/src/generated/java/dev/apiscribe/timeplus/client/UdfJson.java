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
    for (int property = in.first(this); property >= 0; property = in.next(this, property)) {
      switch (property) {
        case 0 -> builder.arguments(in.list(UdfArgumentJson.CODEC));
        case 1 -> builder.authContext(in.value(UdfAuthContextJson.CODEC));
        case 2 -> builder.authMethod(in.value(UdfAuthMethodJson.CODEC));
        case 3 -> builder.createdAt(in.text());
        case 4 -> builder.createdBy(in.value(OwnerJson.CODEC));
        case 5 -> builder.description(in.text());
        case 6 -> builder.isAggregation(in.bool());
        case 7 -> builder.lastUpdatedAt(in.text());
        case 8 -> builder.lastUpdatedBy(in.value(OwnerJson.CODEC));
        case 9 -> builder.name(in.required(in.text()));
        case 10 -> builder.returnType(in.text());
        case 11 -> builder.source(in.text());
        case 12 -> builder.type(in.required(in.value(UdfTypeJson.CODEC)));
        case 13 -> builder.url(in.text());
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
  public void write(JsonWriter out, Udf value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    out.start();
    out.list(this, 0, kept.contains("arguments") ? null : value.arguments(), UdfArgumentJson.CODEC);
    out.value(this, 1, kept.contains("auth_context") ? null : value.authContext(), UdfAuthContextJson.CODEC);
    out.value(this, 2, kept.contains("auth_method") ? null : value.authMethod(), UdfAuthMethodJson.CODEC);
    out.text(this, 3, kept.contains("created_at") ? null : value.createdAt());
    out.value(this, 4, kept.contains("created_by") ? null : value.createdBy(), OwnerJson.CODEC);
    out.text(this, 5, kept.contains("description") ? null : value.description());
    out.bool(this, 6, kept.contains("is_aggregation") ? null : value.isAggregation());
    out.text(this, 7, kept.contains("last_updated_at") ? null : value.lastUpdatedAt());
    out.value(this, 8, kept.contains("last_updated_by") ? null : value.lastUpdatedBy(), OwnerJson.CODEC);
    out.text(this, 9, kept.contains("name") ? null : value.name());
    out.text(this, 10, kept.contains("return_type") ? null : value.returnType());
    out.text(this, 11, kept.contains("source") ? null : value.source());
    out.value(this, 12, kept.contains("type") ? null : value.type(), UdfTypeJson.CODEC);
    out.text(this, 13, kept.contains("url") ? null : value.url());
    out.others(value.additionalProperties());
    out.end();
  }
}
