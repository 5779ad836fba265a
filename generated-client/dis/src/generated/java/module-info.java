// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.

/** The client of Dis: a module that requires it reads its models and the runtime as well. */
module dev.apiscribe.dis.client {
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires transitive dev.apiscribe.runtime;
  requires transitive dev.apiscribe.dis.model;

  exports dev.apiscribe.dis.client;
}
