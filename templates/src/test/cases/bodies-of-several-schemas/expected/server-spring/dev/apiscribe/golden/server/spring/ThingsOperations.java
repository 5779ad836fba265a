// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Change;
import dev.apiscribe.golden.model.Thing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.InputStream;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Things. */
@Generated("apiscribe")
public interface ThingsOperations {
  /**
   * Bytes, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/things/{id}",
      consumes = {"image/png", "application/octet-stream"})
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void putThing(
      @PathVariable("id") String id,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
      InputStream body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{id}",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void fillThing(
      @PathVariable("id") String id,
      @RequestBody(required = false) @Valid @Nullable Thing body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{id}",
      consumes = "application/x-www-form-urlencoded")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void fillThing(
      @PathVariable("id") String id,
      @RequestBody MultiValueMap<String, String> body);

  /**
   * A form of the same schema as JSON, a text, and nothing.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/things/{id}",
      consumes = "text/plain")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void fillThing(
      @PathVariable("id") String id,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false) @Nullable String contentType,
      InputStream body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/things/{id}",
      consumes = "application/merge-patch+json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeThing(
      @PathVariable("id") String id,
      @RequestBody @Valid Thing body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/things/{id}",
      consumes = "application/json-patch+json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeThing(
      @PathVariable("id") String id,
      @RequestBody @Valid List<@NotNull @Valid Change> body);

  /**
   * One type for each schema, and a method where Java tells no lists apart.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.PATCH,
      path = "/things/{id}",
      consumes = "application/json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changeThingAsJson(
      @PathVariable("id") String id,
      @RequestBody @Valid @Size(max = 3) List<@NotNull @Valid Thing> body);

  /**
   * JSON of any kind beside a form of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/any",
      consumes = "application/x-www-form-urlencoded")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendAny(@RequestBody MultiValueMap<String, String> body);

  /**
   * JSON of any kind beside a form of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/any",
      consumes = "application/*+json")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void sendAny(
      @RequestHeader(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body);
}
