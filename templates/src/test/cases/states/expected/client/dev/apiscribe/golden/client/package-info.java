// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/**
 * Golden.
 */
@NullMarked
package dev.apiscribe.golden.client;

import org.jspecify.annotations.NullMarked;
