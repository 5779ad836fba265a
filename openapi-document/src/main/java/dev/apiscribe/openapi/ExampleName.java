package dev.apiscribe.openapi;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the files that belong to an operation are named: {@code create-log-group.201.json}. */
public final class ExampleName {
  private static final Pattern NEW_WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private ExampleName() {}

  /**
   * Returns an operationId as file names spell it: {@code create-log-group} for
   * {@code createLogGroup}.
   */
  public static String of(String operationId) {
    return NEW_WORD.matcher(operationId).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the name of a payload's file, without its ending.
   *
   * @param role {@code request}, or a status
   */
  public static String of(String operationId, String role) {
    return of(operationId) + "." + role;
  }
}
