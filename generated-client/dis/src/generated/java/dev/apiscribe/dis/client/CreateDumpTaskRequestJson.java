// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.CreateDumpTaskRequest;
import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.runtime.json.UnreadProperty;
import dev.apiscribe.runtime.json.ValueCheck;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateDumpTaskRequestJson extends ModelCodec<CreateDumpTaskRequest> {
  static final CreateDumpTaskRequestJson CODEC = new CreateDumpTaskRequestJson();

  private CreateDumpTaskRequestJson() {
    super("CreateDumpTaskRequest", "destination_type", "obs_destination_descriptor");
  }

  @Override
  protected CreateDumpTaskRequest readProperties(JsonReader in) throws IOException {
    CreateDumpTaskRequest.Builder builder = CreateDumpTaskRequest.builder();
    int property = in.first(this);
    while (property >= 0) {
      if (property == 0) {
        builder.destinationType(in.required(in.value(NewDestinationTypeJson.CODEC)));
        property = next(in, builder, 0);
      }
      if (property == 1) {
        builder.obsDestinationDescriptor(in.value(NewObsDestinationJson.CODEC));
        property = next(in, builder, 1);
      }
      if (property == 2) {
        builder.additionalProperty(in.name(), in.any());
        property = next(in, builder, 2);
      }
    }
    return builder.build(in.missing());
  }

  private int next(JsonReader in, CreateDumpTaskRequest.Builder builder, int previous) throws IOException {
    UnreadProperty unread = in.unread();
    if (unread != null) {
      builder.keep(unread.name(), unread.value(), unread.pointer(), unread.reason());
    }
    return in.next(this, previous);
  }

  @Override
  public void write(JsonWriter out, CreateDumpTaskRequest value) throws IOException {
    Set<String> kept = JsonWriter.kept(value.unreadable(), value.additionalProperties());
    boolean all = kept.isEmpty();
    out.start();
    out.value(this, 0, (all || !kept.contains("destination_type")) ? value.destinationType() : null, NewDestinationTypeJson.CODEC);
    out.value(this, 1, (all || !kept.contains("obs_destination_descriptor")) ? value.obsDestinationDescriptor() : null, NewObsDestinationJson.CODEC);
    out.others(value.additionalProperties());
    out.end();
  }

  @Override
  public void check(ValueCheck check, CreateDumpTaskRequest value) {
    Set<String> unreadable = check.unreadable(value.unreadable());
    check.value(this, 1, unreadable.contains("obs_destination_descriptor") ? null : value.obsDestinationDescriptor(), NewObsDestinationJson.CODEC);
  }
}
