package dev.apiscribe.generator.internal;

import java.math.BigInteger;

/** A number in an enumeration. */
public final class ListedNumber {
  /** So many have a class; more are plain numbers. */
  public static final int MOST = 1_000;

  private ListedNumber() {}

  /**
   * Returns whether Java has a constant for a number.
   *
   * @param type of the schema: {@code integer} or {@code number}
   * @param plain the number, without an exponent
   */
  public static boolean isConstant(String type, String plain) {
    return type.equals("integer")
        ? plain.matches("-?\\d{1,20}") && new BigInteger(plain).bitLength() < Long.SIZE
        : plain.matches("-?\\d{1,99}(\\.\\d{1,99})?");
  }
}
