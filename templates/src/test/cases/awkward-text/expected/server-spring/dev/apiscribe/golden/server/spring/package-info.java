// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/**
 * Awkward "text" *&#47; &lt;b&gt;here&lt;/b&gt;.
 *
 * <p>Ends a comment *&#47; and starts /&#42; one, with &#123;&#64;link Nothing&#125; and &lt;script&gt; &amp;
 * &#92;u0022.
 */
@NullMarked
package dev.apiscribe.golden.server.spring;

import org.jspecify.annotations.NullMarked;
