/** What every generated client stands on. */
module dev.apiscribe.runtime {
  requires com.fasterxml.jackson.databind;
  requires jakarta.validation;
  requires transitive com.fasterxml.jackson.core; // TypeReference
  requires transitive java.net.http;
  requires static transitive org.jspecify;

  exports dev.apiscribe.runtime;
  exports dev.apiscribe.runtime.testing;
}
