package dev.apiscribe.runtime;

/**
 * Throws what the compiler knows nothing of, as code in Kotlin, Scala or Groovy may do anywhere.
 */
public final class Undeclared {
  private Undeclared() {}

  /** Never returns: {@code throw Undeclared.thrown(e)} ends a method. */
  public static RuntimeException thrown(Exception any) {
    throw Undeclared.<RuntimeException>unchecked(any);
  }

  @SuppressWarnings("unchecked") // Which is the point: nothing checks it.
  private static <E extends Exception> E unchecked(Exception any) throws E {
    throw (E) any;
  }
}
