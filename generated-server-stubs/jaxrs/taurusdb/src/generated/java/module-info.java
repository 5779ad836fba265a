// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.

/**
 * The Jakarta REST interfaces of TaurusDb.
 *
 * <p>Jackson comes with the application's JSON provider: it requires {@code com.fasterxml.jackson.databind} itself.
 */
module dev.apiscribe.taurusdb.server.jaxrs {
  requires transitive jakarta.validation;
  requires static transitive com.fasterxml.jackson.databind;
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires static transitive org.jspecify;
  requires transitive jakarta.ws.rs;
  requires transitive dev.apiscribe.taurusdb.model;

  exports dev.apiscribe.taurusdb.server.jaxrs;
}
