// Generated from specs/timeplus/openapi.yaml by the build: an edit here is lost.

/** The client of Timeplus: a module that requires it reads its models and the runtime as well. */
module dev.apiscribe.timeplus.client {
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires transitive dev.apiscribe.runtime;
  requires transitive dev.apiscribe.timeplus.model;

  exports dev.apiscribe.timeplus.client;
}
