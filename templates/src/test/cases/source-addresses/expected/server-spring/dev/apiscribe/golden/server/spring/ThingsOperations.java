// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Things. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
public interface ThingsOperations {
  /**
   * Get what is documented at an address.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 5-276.
   *
   * @see <a href="https://docs.golden.invalid/linked?a=1&amp;b=2">manual</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/linked",
      produces = "application/json")
  Thing getLinked();

  /**
   * Get what is linked by both, which is printed once.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 1.
   *
   * @see <a href="https://docs.golden.invalid/twice">The documentation</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/linked-twice",
      produces = "application/json")
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/linked-to-two",
      produces = "application/json")
  Thing getLinkedToTwo();

  /**
   * Get what is documented on paper.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 3.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/unlinked",
      produces = "application/json")
  Thing getUnlinked();

  /**
   * Get what is documented by a script, which no reader may run.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 4.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/script",
      produces = "application/json")
  Thing getScript();

  /**
   * Get what is documented at an address that tries to leave the link.
   *
   * <p>Documented statuses: 200.
   * Documented in "&gt;&lt;/a&gt; *&#47;, lines 4.
   *
   * @see <a href="https://docs.golden.invalid/%20%2A/%20%22%3E%3Cscript%3E%7B@x%7D%5Cu002a/%27">"&gt;&lt;/a&gt; *&#47;</a>
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/hostile",
      produces = "application/json")
  Thing getHostile();

  /**
   * Get what has a list in the place of an address.
   *
   * <p>Documented statuses: 200.
   * Documented in manual, lines 4.
   */
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/listed",
      produces = "application/json")
  Thing getListed();
}
