package dev.apiscribe.runtime.writer;

/**
 * A row that was accepted and is not known to be stored.
 *
 * @param number the one that {@link RowWriter#write} gave
 * @param row as it was given to the writer
 * @param mayHaveBeenStored false only where it is certain that the server did not store it
 */
public record UndeliveredRow(long number, Object row, boolean mayHaveBeenStored) {

  /** Returns number and state, never the row. */
  @Override
  public String toString() {
    return "row " + number + (mayHaveBeenStored ? " (may have been stored)" : " (not stored)");
  }
}
