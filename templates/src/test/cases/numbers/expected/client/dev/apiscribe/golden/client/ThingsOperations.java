// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Level;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Level> PUT_THING =
      Operation.<Level>of("putThing", "POST", "/things/{level}")
          .parameter(Parameter.path("level"))
          .parameter(Parameter.query("share"))
          .parameter(Parameter.query("levels"))
          .parameter(Parameter.header("X-Port"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(LevelJson.CODEC))
          .build();

  private ThingsOperations() {}
}
