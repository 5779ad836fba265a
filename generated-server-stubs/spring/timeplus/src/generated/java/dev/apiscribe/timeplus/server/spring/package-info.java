// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.

/**
 * Timeplus REST API.
 *
 * <p>Streaming SQL over HTTP: streams, views, sources, sinks, alerts and the queries that connect them.
 * Written from the public documentation of the API; not a publication of its vendor.
 *
 * @see <a href="https://docs.timeplus.com/rest">The documentation</a>
 */
@NullMarked
package dev.apiscribe.timeplus.server.spring;

import org.jspecify.annotations.NullMarked;
