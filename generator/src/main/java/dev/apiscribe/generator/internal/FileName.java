package dev.apiscribe.generator.internal;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names of a document as names of files: inside their folder on every system. */
public final class FileName {
  private static final Pattern DEVICE = Pattern.compile(
      "(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00b9\u00b2\u00b3])(\\..*)?");

  /**
   * Ending included, the file systems in use take 255 bytes; openapi-generator and Java's nested
   * classes add to a name.
   */
  private static final int LONGEST = 180;

  private FileName() {}

  /**
   * Returns a name without a folder in it: letters, digits, dashes, underscores and inner dots
   * stay, and any other character becomes a tilde and its number. Fails with
   * {@link IllegalArgumentException} if no file may have the name.
   *
   * @param place JSON Pointer of the name, for the failure
   */
  public static String of(String name, String place) {
    StringBuilder file = new StringBuilder(name.length());
    name.codePoints().forEach(c -> {
      boolean plain = (c < 0x80 && Character.isLetterOrDigit(c))
          || c == '-'
          || c == '_'
          || (c == '.' && file.length() > 0);
      if (plain) {
        file.appendCodePoint(c);
      } else {
        file.append('~').append(Integer.toHexString(c));
      }
    });
    return checked(file.toString(), place);
  }

  /**
   * Returns the name of a file without its ending; fails with {@link IllegalArgumentException} if
   * no file may have it.
   */
  public static String checked(String name, String place) {
    if (name.isEmpty() || name.length() > LONGEST) {
      throw new IllegalArgumentException(place + ": becomes the name of a file with "
          + name.length() + " characters, expected 1 to " + LONGEST + ". Rename it.");
    }
    if (isOfADevice(name)) {
      throw new IllegalArgumentException(place + ": becomes the file name " + name
          + ", which Windows keeps for a device. Rename it.");
    }
    return name;
  }

  /** Returns whether Windows takes the name for that of a device, with whatever ending. */
  public static boolean isOfADevice(String name) {
    return DEVICE.matcher(name.toUpperCase(Locale.ROOT)).matches();
  }
}
