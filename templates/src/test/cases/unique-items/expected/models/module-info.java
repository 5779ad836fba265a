// Generated from specs/golden/openapi.yaml by the build: an edit here is lost.

/**
 * The data types of Golden.
 *
 * <p>They are opened to those who read private members: Jackson 2 and 3 call a builder's constructor and the factory
 * beside it, and Hibernate Validator reads the fields, which carry the constraints. A program that needs another
 * such library opens them itself, with {@code --add-opens}.
 *
 * <p>Their {@code toString} masks secrets, and shows no more than the names of additional properties.
 */
@SuppressWarnings("module")
module dev.apiscribe.golden.model {
  requires com.fasterxml.jackson.annotation;
  requires jakarta.validation;
  requires static transitive java.compiler; // @Generated, which stays in the sources
  requires static transitive org.jspecify;

  exports dev.apiscribe.golden.model;

  opens dev.apiscribe.golden.model to com.fasterxml.jackson.databind, org.hibernate.validator, tools.jackson.databind;
}
