// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Make a thing.
   *
   * <p>Documented statuses: 201, 202, 409.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things",
      produces = "application/json")
  ResponseEntity<Thing> makeThing();

  /**
   * Start all things.
   *
   * <p>Documented statuses: 202, 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/start")
  ResponseEntity<Void> startThings();

  /**
   * Watch things.
   *
   * <p>Documented statuses: 200, 204.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things/watch",
      produces = {"application/json", "text/event-stream"})
  ResponseEntity<ResponseBodyEmitter> watchThings();
}
