package dev.apiscribe.benchmarks;

import java.util.Set;

/** The names of the implementations in tables and plots. */
final class ImplementationNames {
  static final String APISCRIBE = "Apiscribe";
  static final String APISCRIBE_ASYNC = "Apiscribe, async";
  static final String APISCRIBE_HANDED_OVER = "Apiscribe, sync on a thread of an executor";
  static final String APISCRIBE_CALL = "Apiscribe, whole call";
  static final String APISCRIBE_BARE = "Apiscribe, decoding alone";
  static final String APISCRIBE_ENCODING = "Apiscribe, encoding alone";
  static final String NATIVE = "openapi-generator native";
  static final String OKHTTP = "openapi-generator okhttp-gson";
  static final String RESTCLIENT = "openapi-generator restclient";
  static final String HUAWEI = "Huawei SDK";
  static final String JDK = "JDK HttpClient, by hand";
  static final String JDK_ASYNC = "JDK HttpClient, by hand, async";
  static final String JDK_LINES = "JDK HttpClient, ofLines";
  static final String SOCKET = "raw socket, by hand";
  static final String CONTROLLER = "controller, by hand";
  static final String STREAMING = "Jackson streaming, by hand";

  private static final Set<String> PEERS = Set.of(NATIVE, OKHTTP, RESTCLIENT, HUAWEI);

  private ImplementationNames() {}

  static boolean isPeer(String implementation) {
    return PEERS.contains(implementation);
  }
}
