// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import javax.annotation.processing.Generated;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyEmitter;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * A line for each thing.
   *
   * <p>Documented statuses: 200, 204.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/lines",
      produces = "application/x-ndjson")
  ResponseEntity<ResponseBodyEmitter> watchLines();

  /**
   * The schema is that of all lines.
   *
   * <p>Documented statuses: 200, 202.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/lines",
      produces = {"application/stream+json", "application/json"})
  ResponseEntity<Object> exportLines();

  /**
   * An event for each thing.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/events",
      produces = "text/event-stream")
  ResponseEntity<ResponseBodyEmitter> watchEvents();

  /**
   * Events of which the document says no more.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/events",
      produces = "text/event-stream")
  ResponseEntity<ResponseBodyEmitter> watchTexts();

  /**
   * An event for each text.
   *
   * <p>Documented statuses: 200.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/events",
      produces = "text/event-stream")
  ResponseEntity<ResponseBodyEmitter> watchColors();
}
