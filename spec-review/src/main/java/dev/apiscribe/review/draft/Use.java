package dev.apiscribe.review.draft;

/**
 * Who uses a schema.
 *
 * @param request whether it travels to the server
 * @param hint the name that a schema without a documented one gets
 */
record Use(DraftedOperation operation, boolean request, String hint) {
  Use named(String name) {
    return new Use(operation, request, name);
  }
}
