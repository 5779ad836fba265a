package dev.apiscribe.runtime;

/** Credentials that can be shown: their kind, never their secret. */
record NamedCredentials(String kind, Credentials credentials) implements Credentials {

  @Override
  public TransportRequest authorize(TransportRequest request) {
    return this.credentials.authorize(request);
  }

  @Override
  public String toString() {
    return "Credentials[" + this.kind + "]";
  }
}
