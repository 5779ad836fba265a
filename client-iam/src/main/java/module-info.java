/** Signatures with AK/SK, and tokens for a password. */
module dev.apiscribe.iam {
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.databind;
  requires transitive dev.apiscribe.runtime;

  exports dev.apiscribe.iam;

  opens dev.apiscribe.iam to com.fasterxml.jackson.databind; // which fills IAM's answer
}
