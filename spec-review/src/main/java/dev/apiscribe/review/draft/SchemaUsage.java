package dev.apiscribe.review.draft;

/**
 * A use of a schema.
 *
 * @param request whether it travels to the server
 * @param hint the name that a schema without a documented one gets
 */
record SchemaUsage(DraftedOperation operation, boolean request, String hint) {
  SchemaUsage named(String name) {
    return new SchemaUsage(operation, request, name);
  }
}
