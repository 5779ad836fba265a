// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.

/**
 * TaurusDB HTAP, standard edition.
 *
 * <p>Sends the logs of standard HTAP instances to the Log Tank Service.
 */
@NullMarked
package dev.apiscribe.taurusdb.server.spring;

import org.jspecify.annotations.NullMarked;
