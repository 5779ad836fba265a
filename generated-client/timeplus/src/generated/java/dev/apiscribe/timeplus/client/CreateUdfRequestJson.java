// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import dev.apiscribe.timeplus.model.CreateUdfRequest;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateUdfRequestJson extends ModelCodec<CreateUdfRequest> {
  static final CreateUdfRequestJson CODEC = new CreateUdfRequestJson();

  private CreateUdfRequestJson() {
    super(
        "CreateUdfRequest", "arguments", "auth_context", "auth_method", "description", "is_aggregation", "name",
        "return_type", "source", "type", "url");
  }

  @Override
  protected CreateUdfRequest readProperties(JsonReader in) throws IOException {
    CreateUdfRequest.Builder builder = CreateUdfRequest.builder();
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
        builder.description(in.text());
        property = next(in, builder, 3);
      }
      if (property == 4) {
        builder.isAggregation(in.bool());
        property = next(in, builder, 4);
      }
      if (property == 5) {
        builder.name(in.required(in.text()));
        property = next(in, builder, 5);
      }
      if (property == 6) {
        builder.returnType(in.text());
        property = next(in, builder, 6);
      }
      if (property == 7) {
        builder.source(in.text());
        property = next(in, builder, 7);
      }
      if (property == 8) {
        builder.type(in.required(in.value(NewUdfTypeJson.CODEC)));
        property = next(in, builder, 8);
      }
      if (property == 9) {
        builder.url(in.text());
        property = next(in, builder, 9);
      }
      if (property == 10) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 10);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateUdfRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateUdfRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.list(this, 0, (all || !kept.contains("arguments")) ? value.arguments() : null, UdfArgumentJson.CODEC);
    out.value(this, 1, (all || !kept.contains("auth_context")) ? value.authContext() : null, UdfAuthContextJson.CODEC);
    out.value(this, 2, (all || !kept.contains("auth_method")) ? value.authMethod() : null, UdfAuthMethodJson.CODEC);
    out.text(this, 3, (all || !kept.contains("description")) ? value.description() : null);
    out.bool(this, 4, (all || !kept.contains("is_aggregation")) ? value.isAggregation() : null);
    out.text(this, 5, (all || !kept.contains("name")) ? value.name() : null);
    out.text(this, 6, (all || !kept.contains("return_type")) ? value.returnType() : null);
    out.text(this, 7, (all || !kept.contains("source")) ? value.source() : null);
    out.value(this, 8, (all || !kept.contains("type")) ? value.type() : null, NewUdfTypeJson.CODEC);
    out.text(this, 9, (all || !kept.contains("url")) ? value.url() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateUdfRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.list(this, 0, unreadable.contains("arguments") ? null : value.arguments(), UdfArgumentJson.CODEC);
    check.value(this, 1, unreadable.contains("auth_context") ? null : value.authContext(), UdfAuthContextJson.CODEC);
  }
}
