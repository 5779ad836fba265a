module com.example.modules {
  requires dev.apiscribe.runtime;

  opens com.example.modules to com.fasterxml.jackson.databind; // which fills the answer
}
