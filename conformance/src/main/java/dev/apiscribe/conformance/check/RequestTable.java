package dev.apiscribe.conformance.check;

import java.util.List;

/**
 * A table of what requests ended in.
 *
 * @param rows as many cells each as there are columns, the first of which names the row
 */
public record RequestTable(String title, List<String> columns, List<List<String>> rows) {}
