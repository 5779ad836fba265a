package dev.apiscribe.conformance.check;

/** The kinds of generated clients. */
public enum ClientKind {
  SYNC,
  ASYNC
}
