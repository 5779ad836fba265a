// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.InputStream;
import javax.annotation.processing.Generated;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * A form beside JSON of another schema.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/forms")
  @Consumes({"application/x-www-form-urlencoded", "application/json"})
  void sendFormOrJson(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);

  /**
   * A form alone.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/forms")
  @Consumes("application/x-www-form-urlencoded")
  void sendForm(@NotNull MultivaluedMap<String, String> body);

  /**
   * A form and XML of the same schema as JSON.
   *
   * <p>Documented statuses: 204.
   */
  @PATCH
  @Path("/forms")
  @Consumes({"application/xml", "application/x-www-form-urlencoded", "application/json"})
  void sendSame(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);

  /**
   * Parts with a schema of their own, beside JSON, or nothing.
   *
   * <p>Documented statuses: 204.
   */
  @PUT
  @Path("/parts")
  @Consumes({"multipart/form-data", "application/json"})
  void sendThing(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);

  /**
   * Parts of all kinds.
   *
   * <p>Documented statuses: 204.
   */
  @POST
  @Path("/parts")
  @Consumes("multipart/form-data")
  void sendParts(
      @HeaderParam(HttpHeaders.CONTENT_TYPE) @NotNull String contentType,
      InputStream body);
}
