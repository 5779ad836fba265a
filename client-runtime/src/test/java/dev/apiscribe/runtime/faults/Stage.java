package dev.apiscribe.runtime.faults;

/** Where a connection of {@link BrokenTls} fails. */
enum Stage {
  MAKING_THE_SOCKET,
  HANDSHAKE,
  REQUEST,
  HEAD,
  BODY,
  /** When the connection is looked at before another call. */
  NEXT_USE
}
