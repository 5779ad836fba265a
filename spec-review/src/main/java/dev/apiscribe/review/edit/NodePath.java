package dev.apiscribe.review.edit;

/**
 * Where a value is, as far as the habits of a file depend on it.
 *
 * @param owner the key of the mapping or list that it is in; ^ at the root
 * @param key its own key; empty for an item of a list
 */
record NodePath(String owner, String key, KeyContext context) {
  static NodePath root(KeyContext context) {
    return new NodePath("^", "^", context);
  }

  NodePath property(String name) {
    return new NodePath(key, name, context.child(name));
  }

  NodePath item() {
    return new NodePath(key, "", context.child(""));
  }
}
