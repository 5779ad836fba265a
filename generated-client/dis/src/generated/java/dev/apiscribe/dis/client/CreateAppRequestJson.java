// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CreateAppRequest;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateAppRequestJson extends ModelCodec<CreateAppRequest> {
  static final CreateAppRequestJson CODEC = new CreateAppRequestJson();
  private static final Constraints APP_NAME_CONSTRAINTS = Constraints.none().minLength(1).maxLength(200).pattern("^[A-Za-z0-9_\\-]+$");

  private CreateAppRequestJson() {
    super("CreateAppRequest", "app_name");
  }

  @Override
  protected CreateAppRequest readProperties(JsonReader in) throws IOException {
    CreateAppRequest.Builder builder = CreateAppRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.appName(in.required(in.text()));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 1);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateAppRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateAppRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.text(this, 0, (all || !kept.contains("app_name")) ? value.appName() : null);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateAppRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 0, unreadable.contains("app_name") ? null : value.appName(), JsonCodecs.TEXT, APP_NAME_CONSTRAINTS);
  }
}
