package dev.apiscribe.runtime.faults;

import java.util.Locale;

/** Where in an exchange something goes wrong: the blocks of the table, in order. */
enum Section {
  CONNECTION,
  HANDSHAKE,
  REQUEST,
  HEAD,
  RECORD,
  STATUS,
  REDIRECT,
  TOKEN,
  BODY,
  CONTENT,
  STREAM,
  DEADLINE,
  WAITING;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
