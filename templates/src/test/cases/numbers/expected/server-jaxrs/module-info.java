// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/**
 * The Jakarta REST interfaces of Golden.
 *
 * <p>Jackson comes with the application's JSON provider: it requires {@code com.fasterxml.jackson.databind} itself.
 */
module dev.apiscribe.golden.server.jaxrs {
  requires transitive jakarta.validation;
  requires static transitive com.fasterxml.jackson.databind;
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires static transitive org.jspecify;
  requires transitive jakarta.ws.rs;
  requires transitive dev.apiscribe.golden.model;

  exports dev.apiscribe.golden.server.jaxrs;
}
