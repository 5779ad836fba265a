// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.

/**
 * Log Tank Service.
 *
 * <p>Creates log groups and the log streams in them.
 */
@NullMarked
package dev.apiscribe.lts.server.jaxrs;

import org.jspecify.annotations.NullMarked;
