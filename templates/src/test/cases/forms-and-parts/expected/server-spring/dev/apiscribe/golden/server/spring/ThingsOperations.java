// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Part;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import java.io.InputStream;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * A form beside JSON of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/forms",
      consumes = "application/x-www-form-urlencoded")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendFormOrJson(@RequestBody(required = false) @Nullable MultiValueMap<String, String> body);

  /**
   * A form beside JSON of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/forms",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendFormOrJson(@RequestBody @Valid Part body);

  /**
   * A form alone.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/forms",
      consumes = "application/x-www-form-urlencoded")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendForm(@RequestBody MultiValueMap<String, String> body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/forms",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendSame(@RequestBody(required = false) @Valid @Nullable Thing body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/forms",
      consumes = "application/x-www-form-urlencoded")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendSame(@RequestBody MultiValueMap<String, String> body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/forms",
      consumes = "application/xml")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendSame(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
      InputStream body);

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/parts",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendThing(@RequestBody(required = false) @Nullable Object body);

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/parts",
      consumes = "multipart/form-data")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendThing(
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
      InputStream body);

  /**
   * Parts of all kinds.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/parts",
      consumes = "multipart/form-data")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendParts(
      @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body);
}
