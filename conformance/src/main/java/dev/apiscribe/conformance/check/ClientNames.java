package dev.apiscribe.conformance.check;

/** The Java names of a document's names. */
final class ClientNames {
  private ClientNames() {}

  /** {@code log_group_id} and {@code X-Language} as {@code logGroupId} and {@code xLanguage}. */
  static String camelCase(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String word : wireName.split("[^A-Za-z0-9]+")) {
      char first = word.charAt(0);
      name.append(name.isEmpty() ? Character.toLowerCase(first) : Character.toUpperCase(first));
      name.append(word.substring(1));
    }
    return name.toString();
  }
}
