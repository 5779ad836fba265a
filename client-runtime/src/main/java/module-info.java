/** What every generated client stands on. */
module dev.apiscribe.runtime {
  requires com.fasterxml.jackson.annotation;
  requires static com.fasterxml.jackson.databind; // for classes without a codec
  requires jakarta.validation;
  requires transitive com.fasterxml.jackson.core; // TypeReference
  requires transitive java.net.http;
  requires static transitive org.jspecify;

  exports dev.apiscribe.runtime;
  exports dev.apiscribe.runtime.json;
  exports dev.apiscribe.runtime.testing;
  exports dev.apiscribe.runtime.writer;
}
