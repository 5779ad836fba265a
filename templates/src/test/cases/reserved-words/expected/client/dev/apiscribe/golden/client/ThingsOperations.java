// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.golden.model.Reserved;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Reserved> SWITCH =
      Operation.<Reserved>of("switch", "POST", "/{path}/{class}")
          .parameter(Parameter.path("path"))
          .parameter(Parameter.path("class"))
          .parameter(Parameter.query("request"))
          .parameter(Parameter.query("body").required())
          .parameter(Parameter.query("options"))
          .parameter(Parameter.query("parameters"))
          .parameter(Parameter.header("api"))
          .requestMediaTypes("application/json")
          .requiresBody()
          .success(200, ResponseBody.json(ReservedJson.CODEC))
          .build();

  static final Operation<Void> TRACE =
      Operation.<Void>of("trace", "TRACE", "/{path}/{class}")
          .parameter(Parameter.path("path"))
          .parameter(Parameter.path("class"))
          .success(200, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
