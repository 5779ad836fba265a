// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.client;

import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.Parameter;
import dev.apiscribe.runtime.ResponseBody;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class ThingsOperations {
  static final Operation<Void> SEND_FORM_OR_JSON =
      Operation.<Void>of("sendFormOrJson", "PUT", "/forms")
          .requestMediaTypes("application/x-www-form-urlencoded", "application/json")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SEND_FORM =
      Operation.<Void>of("sendForm", "POST", "/forms")
          .requestMediaTypes("application/x-www-form-urlencoded")
          .formProperty(Parameter.query("tags").explode(false))
          .formProperty(Parameter.query("part").style(Parameter.Style.DEEP_OBJECT))
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SEND_SAME =
      Operation.<Void>of("sendSame", "PATCH", "/forms")
          .requestMediaTypes("application/xml", "application/x-www-form-urlencoded", "application/json")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SEND_THING =
      Operation.<Void>of("sendThing", "PUT", "/parts")
          .requestMediaTypes("multipart/form-data", "application/json")
          .success(204, ResponseBody.none())
          .build();

  static final Operation<Void> SEND_PARTS =
      Operation.<Void>of("sendParts", "POST", "/parts")
          .requestMediaTypes("multipart/form-data")
          .requiresBody()
          .success(204, ResponseBody.none())
          .build();

  private ThingsOperations() {}
}
