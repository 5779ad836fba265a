module com.example.modules {
  requires dev.apiscribe.lts.client;
}
