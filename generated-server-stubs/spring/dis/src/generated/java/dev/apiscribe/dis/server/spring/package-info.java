// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.

/**
 * Data Ingestion Service.
 *
 * <p>Tags the streams of the Data Ingestion Service.
 */
@NullMarked
package dev.apiscribe.dis.server.spring;

import org.jspecify.annotations.NullMarked;
