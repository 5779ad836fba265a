// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.

/**
 * The Jakarta REST interfaces of Dis.
 *
 * <p>Jackson comes with the application's JSON provider: it requires {@code com.fasterxml.jackson.databind} itself.
 */
module dev.apiscribe.dis.server.jaxrs {
  requires transitive jakarta.validation;
  requires static transitive com.fasterxml.jackson.databind;
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires static transitive org.jspecify;
  requires transitive jakarta.ws.rs;
  requires transitive dev.apiscribe.dis.model;

  exports dev.apiscribe.dis.server.jaxrs;
}
