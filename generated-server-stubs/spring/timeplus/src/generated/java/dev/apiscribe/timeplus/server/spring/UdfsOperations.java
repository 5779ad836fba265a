// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateUdfRequest;
import dev.apiscribe.timeplus.model.Udf;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** User-defined functions for use in SQL. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface UdfsOperations {
  /**
   * Lists the user-defined functions.
   *
   * <p>Returns every user-defined function with its arguments.
   *
   * <p>Documented statuses: 200, 500.
   * Documented in timeplus-rest-v1beta2, lines 2626-2651.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/udfs",
      produces = "application/json")
  List<Udf> listUdfs();

  /**
   * Creates a user-defined function.
   *
   * <p>Registers a function for use in SQL: either JavaScript source or a remote endpoint.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 2652-2706.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/udfs",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  Udf createUdf(@RequestBody @Valid CreateUdfRequest body);

  /**
   * Gets a user-defined function.
   *
   * <p>Returns one user-defined function with its arguments.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2707-2732.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/udfs/{name}",
      produces = "application/json")
  Udf getUdf(@PathVariable("name") String name);

  /**
   * Replaces a user-defined function.
   *
   * <p>Overwrites a function. The body is the one that creates a function, its name included.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 2733-2787.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/udfs/{name}",
      consumes = "application/json",
      produces = "application/json")
  Udf replaceUdf(
      @PathVariable("name") String name,
      @RequestBody @Valid CreateUdfRequest body);

  /**
   * Deletes a user-defined function.
   *
   * <p>Removes the function of the given name.
   *
   * <p>Documented statuses: 204, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param name Name of the function.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/udfs/{name}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteUdf(@PathVariable("name") String name);
}
