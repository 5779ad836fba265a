/**
 * Spans and metrics for the calls of any client:
 * {@link dev.apiscribe.opentelemetry.OpenTelemetryInterceptor}.
 */
@NullMarked
package dev.apiscribe.opentelemetry;

import org.jspecify.annotations.NullMarked;
