package dev.apiscribe.runtime.internal.value;

/** One step of a JSON Pointer. */
public final class PointerStep {
  private static final int LONGEST = 100;

  private PointerStep() {}

  /**
   * Returns a property name as one step of a JSON Pointer, with its leading slash, cut and cleaned
   * for a log: a service may have chosen it.
   */
  public static String of(String property) {
    String shown = ShownText.of(
        property.length() > LONGEST ? property.substring(0, LONGEST) + "..." : property);
    StringBuilder step = new StringBuilder(shown.length() + 1).append('/');
    for (int i = 0; i < shown.length(); i++) {
      char each = shown.charAt(i);
      step.append(each == '~' ? "~0" : each == '/' ? "~1" : String.valueOf(each));
    }
    return step.toString();
  }
}
