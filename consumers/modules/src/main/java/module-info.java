module com.example.modules {
  requires dev.apiscribe.runtime;
}
