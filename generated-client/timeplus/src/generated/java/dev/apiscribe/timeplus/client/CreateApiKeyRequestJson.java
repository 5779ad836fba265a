// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.client;

import dev.apiscribe.runtime.json.JsonReader;
import dev.apiscribe.runtime.json.JsonWriter;
import dev.apiscribe.runtime.json.ModelCodec;
import dev.apiscribe.timeplus.model.CreateApiKeyRequest;
import java.io.IOException;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class CreateApiKeyRequestJson extends ModelCodec<CreateApiKeyRequest> {
  static final CreateApiKeyRequestJson CODEC = new CreateApiKeyRequestJson();

  private CreateApiKeyRequestJson() {
    super("CreateApiKeyRequest", "expire_at", "expire_in", "name");
  }

  @Override
  protected CreateApiKeyRequest members(JsonReader in) throws IOException {
    CreateApiKeyRequest.Builder builder = CreateApiKeyRequest.builder();
    for (int member = in.first(this); member >= 0; member = in.next(this, member)) {
      switch (member) {
        case 0 -> builder.expireAt(in.text());
        case 1 -> builder.expireIn(in.text());
        case 2 -> builder.name(in.text());
        default -> builder.additionalProperty(in.name(), in.any());
      }
    }
    return builder.build();
  }

  @Override
  public void write(JsonWriter out, CreateApiKeyRequest value) throws IOException {
    out.start();
    out.text(this, 0, value.expireAt());
    out.text(this, 1, value.expireIn());
    out.text(this, 2, value.name());
    out.others(value.additionalProperties());
    out.end();
  }
}
