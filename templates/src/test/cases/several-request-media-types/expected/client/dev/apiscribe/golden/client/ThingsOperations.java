// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import dev.apiscribe.runtime.json.Constraints;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> FILL_THING =
      Operation.<Void>of("fillThing", "POST", "/things/{name}")
          .parameter(Parameter.path("name").constraints(Constraints.none().minLength(1)))
          .parameter(Parameter.query("since").constraints(Constraints.none().minimum("1").maximum("7")))
          .requestMediaTypes("application/json", "application/json;format=stream", "application/x-ndjson", "text/plain")
          .requiresBody()
          .success(200, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
