// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/** The client of Golden: a module that requires it reads its models and the runtime as well. */
module dev.apiscribe.golden.client {
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires transitive dev.apiscribe.runtime;
  requires transitive dev.apiscribe.golden.model;

  exports dev.apiscribe.golden.client;
}
