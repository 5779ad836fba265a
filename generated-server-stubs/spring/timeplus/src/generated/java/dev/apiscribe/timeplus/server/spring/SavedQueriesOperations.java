// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.CreateSavedQueryRequest;
import dev.apiscribe.timeplus.model.SavedQuery;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** SQL texts kept for later use. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface SavedQueriesOperations {
  /**
   * Lists the saved queries.
   *
   * <p>Returns every SQL text that is kept for later use.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1612-1629.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/savedqueries",
      produces = "application/json")
  List<SavedQuery> listSavedQueries();

  /**
   * Saves a query.
   *
   * <p>Keeps an SQL text under a name.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 1630-1658.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/savedqueries",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  SavedQuery createSavedQuery(@RequestBody @Valid CreateSavedQueryRequest body);

  /**
   * Gets a saved query.
   *
   * <p>Returns one saved SQL text.
   *
   * <p>Documented statuses: 200, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1659-1676.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/savedqueries/{id}",
      produces = "application/json")
  SavedQuery getSavedQuery(@PathVariable("id") String id);

  /**
   * Replaces a saved query.
   *
   * <p>Overwrites a saved query. The body is the one that creates a saved query.
   *
   * <p>Documented statuses: 200, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 1677-1706.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.PUT,
      path = "/v1beta2/savedqueries/{id}",
      consumes = "application/json",
      produces = "application/json")
  SavedQuery replaceSavedQuery(
      @PathVariable("id") String id,
      @RequestBody @Valid CreateSavedQueryRequest body);

  /**
   * Deletes a saved query.
   *
   * <p>Removes the saved SQL text.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, published page of the same revision.
   *
   * @param id Id of the saved query.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/savedqueries/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteSavedQuery(@PathVariable("id") String id);
}
