// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import dev.apiscribe.runtime.json.JsonCodec;
import dev.apiscribe.runtime.json.JsonCodecs;
import java.util.List;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> PUT_THING =
      Operation.<Void>of("putThing", "PUT", "/things/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("image/png")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> FILL_THING =
      Operation.<Void>of("fillThing", "POST", "/things/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json", "application/x-www-form-urlencoded", "text/plain")
          .success(204, ResponseBody.none())
          .build();

  static final JsonCodec<List<Thing>> CHANGE_THING_BODY =
      JsonCodecs.constrained(JsonCodecs.list(ThingJson.CODEC), Constraints.none().maxItems(3));

  static final Operation<Void> CHANGE_THING =
      Operation.<Void>of("changeThing", "PATCH", "/things/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/merge-patch+json", "application/json-patch+json", "application/json")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SEND_ANY =
      Operation.<Void>of("sendAny", "POST", "/any")
          .requestMediaTypes("application/*+json", "application/x-www-form-urlencoded")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
