package dev.apiscribe.review.site;

/**
 * A name as it can be in a file name, an id and an address: letters, digits, dots, dashes and
 * underscores stay, all else is a number.
 */
final class Slug {
  private Slug() {}

  static String of(String name) {
    StringBuilder slug = new StringBuilder(name.length());
    name.codePoints().forEach(character -> {
      boolean plain = (character >= 'a' && character <= 'z')
          || (character >= 'A' && character <= 'Z')
          || (character >= '0' && character <= '9')
          || character == '-'
          || character == '_'
          || (character == '.' && slug.length() > 0);
      if (plain) {
        slug.appendCodePoint(character);
      } else {
        slug.append('~').append(Integer.toHexString(character));
      }
    });
    return slug.toString();
  }
}
