package dev.apiscribe.corpus;

import java.io.IOException;

/** The way to a document's examples through the classes that were generated. */
interface Examples {
  /** @param loader of the compiled classes */
  ExampleCount count(ClassLoader loader) throws IOException;
}
