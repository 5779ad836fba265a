package dev.apiscribe.specs;

/** One method of one path. */
record Operation(String path, Located at) {

  String id() {
    return at.text("operationId");
  }
}
