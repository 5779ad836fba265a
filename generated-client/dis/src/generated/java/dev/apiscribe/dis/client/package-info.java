// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.

/**
 * Data Ingestion Service.
 *
 * <p>Takes in streams of records, hands them out to apps, and dumps them into other services.
 */
@NullMarked
package dev.apiscribe.dis.client;

import org.jspecify.annotations.NullMarked;
