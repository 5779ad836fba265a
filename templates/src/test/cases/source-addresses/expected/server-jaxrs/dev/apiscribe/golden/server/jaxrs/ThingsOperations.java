// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.jaxrs;

import dev.apiscribe.golden.model.Thing;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import javax.annotation.processing.Generated;

/** Things. */
@Generated("apiscribe")
@Path("/")
public interface ThingsOperations {
  /**
   * Get what is documented at an address.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 5-276.
   *
   * @see <a href="https://docs.golden.invalid/linked?a=1&amp;b=2">manual</a>
   */
  @GET
  @Path("/{server: (?:api/)?}linked")
  @Produces("application/json")
  Thing getLinked();

  /**
   * Get what is linked by both, which is printed once.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 1.
   *
   * @see <a href="https://docs.golden.invalid/twice">The documentation</a>
   */
  @GET
  @Path("/{server: (?:api/)?}linked-twice")
  @Produces("application/json")
  Thing getLinkedTwice();

  /**
   * Get what is linked to two pages.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 2.
   *
   * @see <a href="https://docs.golden.invalid/first">The documentation</a>
   * @see <a href="https://docs.golden.invalid/second">manual</a>
   */
  @GET
  @Path("/{server: (?:api/)?}linked-to-two")
  @Produces("application/json")
  Thing getLinkedToTwo();

  /**
   * Get what is documented on paper.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 3.
   */
  @GET
  @Path("/{server: (?:api/)?}unlinked")
  @Produces("application/json")
  Thing getUnlinked();

  /**
   * Get what is documented by a script, which no reader may run.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 4.
   */
  @GET
  @Path("/{server: (?:api/)?}script")
  @Produces("application/json")
  Thing getScript();

  /**
   * Get what is documented at an address that tries to leave the link.
   *
   * <p>Documented statuses: 200.
   * Documented in "&gt;&lt;/a&gt; *&#47;, lines 4.
   *
   * @see <a href="https://docs.golden.invalid/%20%2A/%20%22%3E%3Cscript%3E%7B@x%7D%5Cu002a/%27">"&gt;&lt;/a&gt; *&#47;</a>
   */
  @GET
  @Path("/{server: (?:api/)?}hostile")
  @Produces("application/json")
  Thing getHostile();

  /**
   * Get what has a list in the place of an address.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 4.
   */
  @GET
  @Path("/{server: (?:api/)?}listed")
  @Produces("application/json")
  Thing getListed();
}
