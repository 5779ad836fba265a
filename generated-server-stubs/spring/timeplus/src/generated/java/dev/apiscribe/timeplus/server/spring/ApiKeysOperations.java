// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.spring;

import dev.apiscribe.timeplus.model.ApiKey;
import dev.apiscribe.timeplus.model.CreateApiKeyRequest;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import jakarta.validation.Valid;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Keys that programs authenticate with. */
@Generated("apiscribe")
@RequestMapping({"", "/{workspace}/api"})
public interface ApiKeysOperations {
  /**
   * Lists API keys.
   *
   * <p>Returns the keys that the caller created; the owner of the tenant sees those of all users. Keys appear
   * masked.
   *
   * <p>Documented statuses: 200, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 722-736.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/v1beta2/auth/api_keys",
      produces = "application/json")
  List<ApiKey> listApiKeys();

  /**
   * Creates an API key.
   *
   * <p>Issues a key that acts with the permissions of the user who creates it. It may expire at a given moment
   * or after a given time, not both.
   *
   * <p>Documented statuses: 201, 400, 403, 500.
   * Documented in timeplus-rest-v1beta2, lines 737-759.
   *
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.POST,
      path = "/v1beta2/auth/api_keys",
      consumes = "application/json",
      produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  CreatedApiKey createApiKey(@RequestBody(required = false) @Valid @Nullable CreateApiKeyRequest body);

  /**
   * Deletes an API key.
   *
   * <p>Revokes a key. The owner of the tenant may revoke the keys of all users.
   *
   * <p>Documented statuses: 204, 400, 403, 404, 500.
   * Documented in timeplus-rest-v1beta2, lines 760-765.
   *
   * @param id Id of the API key.
   * @see <a href="https://docs.timeplus.com/rest">timeplus-rest-v1beta2</a>
   */
  @RequestMapping(
      method = RequestMethod.DELETE,
      path = "/v1beta2/auth/api_keys/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void deleteApiKey(@PathVariable("id") String id);
}
