// Generated from specs/taurusdb/openapi.yaml by the build: an edit here is lost.

/** The client of TaurusDb: a module that requires it reads its models and the runtime as well. */
module dev.apiscribe.taurusdb.client {
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires transitive dev.apiscribe.runtime;
  requires transitive dev.apiscribe.taurusdb.model;

  exports dev.apiscribe.taurusdb.client;
}
