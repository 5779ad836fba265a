// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Operations with the tag things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * A success, ranges of errors, and whatever else happens.
   *
   * <p>Documented statuses: 200, 4XX, 5XX, default.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things",
      produces = "application/json")
  Thing listThings();

  /**
   * A range beside a status of its own.
   *
   * <p>Documented statuses: 207, 2XX.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/things",
      produces = "application/json")
  ResponseEntity<Thing> putThing();

  /**
   * Any success has the same body.
   *
   * <p>Documented statuses: 2XX.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things",
      produces = "application/json")
  ResponseEntity<Thing> makeThing();

  /**
   * No success is documented.
   *
   * <p>Documented statuses: 404.
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/things")
  ResponseEntity<Void> deleteThing();

  /**
   * Nothing but a default, which is that of a success as well.
   *
   * <p>Documented statuses: default.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/things",
      produces = "application/json")
  ResponseEntity<Thing> changeThing();

  /**
   * {@code PUT /things/start}
   *
   * <p>Documented statuses: 299.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/things/start")
  ResponseEntity<Void> restartThings();

  /**
   * A success of several parts.
   *
   * <p>Documented statuses: 207.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/start",
      produces = "application/json")
  @ResponseStatus(HttpStatus.MULTI_STATUS)
  Thing startThings();
}
