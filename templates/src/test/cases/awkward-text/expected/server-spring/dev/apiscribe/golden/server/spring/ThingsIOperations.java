// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.golden.server.spring;

import dev.apiscribe.golden.model.Thing;
import javax.annotation.processing.Generated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** A "tag" with *&#47; and &lt;angle brackets&gt;. */
@Generated("apiscribe")
@RequestMapping({"", "/api"})
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
  @RequestMapping(
      method = RequestMethod.GET,
      path = "/things/{name}",
      produces = "application/json")
  Thing getThing(@PathVariable("name") String name);
}
