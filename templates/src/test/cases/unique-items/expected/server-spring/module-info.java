// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/**
 * The Spring interfaces of Golden.
 *
 * <p>Jackson 3 and the servlets come with the application, in its own version: it requires {@code
 * tools.jackson.databind} itself.
 */
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.apiscribe.golden.server.spring {
  requires com.fasterxml.jackson.annotation;
  requires transitive jakarta.validation;
  requires java.desktop; // the editors of parameters, which Spring needs it for, too
  requires org.apache.commons.logging; // the logger that Spring's own handler hands down
  requires spring.beans;
  requires transitive spring.context;
  requires transitive spring.core;
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires static transitive org.jspecify;
  requires static transitive tools.jackson.databind;
  requires transitive spring.web;
  requires transitive spring.webmvc;
  requires transitive dev.apiscribe.golden.model;

  exports dev.apiscribe.golden.server.spring;
}
