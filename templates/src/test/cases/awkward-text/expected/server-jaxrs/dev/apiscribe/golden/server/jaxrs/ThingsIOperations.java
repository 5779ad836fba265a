// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** A "tag" with *&#47; and &lt;angle brackets&gt;. */
@Generated("apiscribe")
@Path("/")
public interface ThingsIOperations {
  /**
   * Get a "thing" *&#47; &lt;now&gt; &#123;&#64;code x&#125;.
   *
   * <p>Less &lt; more &gt; and &amp; &#64;author nobody.
   *
   * <ul>
   * <li>item *&#47; one
   * <li>item <code>&lt;two&gt;</code>
   * </ul>
   *
   * <p>Documented statuses: 200.
   *
   * @param name The *&#47; "name" &lt;of&gt; it.
   */
  @GET
  @Path("/{server: (?:api/)?}things/{name}")
  @Produces("application/json")
  Thing getThing(@PathParam("name") String name);
}
