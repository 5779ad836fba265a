// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Thing;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Thing> GET_THING =
      Operation.<Thing>of("getThing", "GET", "/things")
          .success(200, ResponseBody.json(ThingJson.CODEC))
          .build();

  static final Operation<Void> REPLACE_THING =
      Operation.<Void>of("replaceThing", "PUT", "/things")
          .parameter(Parameter.query("mode"))
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
