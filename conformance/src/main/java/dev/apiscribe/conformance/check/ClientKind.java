package dev.apiscribe.conformance.check;

/** The two faces of a generated client. */
public enum ClientKind {
  SYNC,
  ASYNC
}
