/** OkHttp as the transport of any client. */
module dev.apiscribe.okhttp {
  requires transitive dev.apiscribe.runtime;
  requires transitive okhttp3;

  exports dev.apiscribe.okhttp;
}
