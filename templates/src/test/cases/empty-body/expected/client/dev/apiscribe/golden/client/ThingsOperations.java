// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Empty;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Empty> TOUCH_THING =
      Operation.<Empty>of("touchThing", "POST", "/things/{id}")
          .parameter(Parameter.path("id"))
          .requestMediaTypes("application/json")
          .idempotent()
          .success(201, ResponseBody.json(EmptyJson.CODEC))
          .build();

  static final Operation<Void> DELETE_THING =
      Operation.<Void>of("deleteThing", "DELETE", "/things/{id}")
          .parameter(Parameter.path("id"))
          .success(204, ResponseBody.none())
          .failure(404, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
