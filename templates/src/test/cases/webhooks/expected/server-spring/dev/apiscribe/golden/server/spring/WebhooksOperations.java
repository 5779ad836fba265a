// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Operations with the tag webhooks. */
@Generated("apiscribe")
public interface WebhooksOperations {
  /**
   * {@code PUT /webhooks/thing.gone}
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "${golden.webhooks.thing.gone:/webhooks/thing.gone}")
  void gone();

  /**
   * {@code POST /webhooks/thing.gone}
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "${golden.webhooks.thing.gone:/webhooks/thing.gone}")
  void thingGonePost();
}
