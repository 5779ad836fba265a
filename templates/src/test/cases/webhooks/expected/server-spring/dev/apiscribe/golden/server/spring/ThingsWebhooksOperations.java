// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Operations with the tag things webhooks. */
@Generated("apiscribe")
public interface ThingsWebhooksOperations {
  /**
   * What the service calls.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "${golden.webhooks.thing-made:/webhooks/thing-made}",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void thingMade(
      @RequestHeader("X-Signature") String xSignature,
      @RequestBody @Valid Thing body);
}
