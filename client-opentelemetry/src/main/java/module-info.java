/**
 * Spans, durations and trace headers.
 *
 * <p>OpenTelemetry's jars have no descriptors, and names in their manifests that stay: the warnings
 * are about names made of file names.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.apiscribe.opentelemetry {
  requires io.opentelemetry.context;
  requires transitive dev.apiscribe.runtime;
  requires transitive io.opentelemetry.api;

  exports dev.apiscribe.opentelemetry;
}
