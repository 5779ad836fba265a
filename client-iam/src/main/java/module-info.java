/** Signatures with AK/SK, and tokens for a password. */
module dev.apiscribe.iam {
  requires transitive dev.apiscribe.runtime;

  exports dev.apiscribe.iam;
}
