// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.timeplus.server.jaxrs;

import dev.apiscribe.timeplus.model.ApiKey;
import dev.apiscribe.timeplus.model.CreateApiKeyRequest;
import dev.apiscribe.timeplus.model.CreatedApiKey;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Keys that programs authenticate with. */
@Generated("apiscribe")
@Path("/")
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
  @GET
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/auth/api_keys")
  @Produces("application/json")
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
  @POST
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/auth/api_keys")
  @Consumes("application/json")
  @Produces("application/json")
  @DocumentedStatus(201)
  CreatedApiKey createApiKey(@Nullable @Valid CreateApiKeyRequest body);

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
  @DELETE
  @Path("/{server: (?:[^/]+/api/)?}v1beta2/auth/api_keys/{id}")
  void deleteApiKey(@PathParam("id") String id);
}
