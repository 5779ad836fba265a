/** Models without a client: by whoever reads private members of them. */
module reads {
  requires com.fasterxml.jackson.databind;
  requires dev.apiscribe.lts.model;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires tools.jackson.databind;
}
