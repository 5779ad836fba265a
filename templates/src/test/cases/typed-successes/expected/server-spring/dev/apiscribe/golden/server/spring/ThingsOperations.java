// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * A list, or a file.
   *
   * <p>Documented statuses: 200, 207.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things",
      produces = {"application/json", "application/octet-stream"})
  ResponseEntity<Object> things();

  /**
   * Each success has a body of its own, or none.
   *
   * <p>Documented statuses: 200, 202, 204, 2XX, 409.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things",
      produces = {"application/json", "text/plain"})
  ResponseEntity<Object> makeThing();

  /**
   * An operation that is called as a schema.
   *
   * <p>Documented statuses: 200, 201.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/jobs",
      produces = "application/json")
  ResponseEntity<Object> job();
}
