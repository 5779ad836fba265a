// Generated from specs/lts/openapi.yaml by the build: an edit here is lost.

/** The client of Lts: a module that requires it reads its models and the runtime as well. */
module dev.apiscribe.lts.client {
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires transitive dev.apiscribe.runtime;
  requires transitive dev.apiscribe.lts.model;

  exports dev.apiscribe.lts.client;
}
