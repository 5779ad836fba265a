/** Models without a client: for a program that reads their private fields. */
module reads {
  requires com.fasterxml.jackson.databind;
  requires dev.apiscribe.lts.model;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
}
