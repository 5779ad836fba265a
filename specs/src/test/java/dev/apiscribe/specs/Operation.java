package dev.apiscribe.specs;

import java.util.Locale;

/** One method of one path. */
record Operation(String path, Located at) {

  String id() {
    return at.text("operationId");
  }

  /** The operation id as file names spell it. */
  String kebabId() {
    return id().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
