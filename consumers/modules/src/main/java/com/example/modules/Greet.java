package com.example.modules;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.json.JsonCodecs;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.util.Map;

/** One call from a module that requires the runtime and nothing else. */
public final class Greet {
  private Greet() {}

  public static void main(String[] args) {
    Operation<Map<String, String>> greet = Operation.<Map<String, String>>of("greet", "GET", "/greeting")
        .success(200, Answer.jsonMap(JsonCodecs.TEXT))
        .build();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("https://greetings.example.com"))
        .transport(new ScriptedTransport().answer(200, "application/json", "{\"text\": \"hello\"}"))
        .build();

    Map<String, String> greeting = api.call(greet).send(RequestOptions.none()).body();

    Module runtime = ApiClient.class.getModule();
    if (!runtime.isNamed() || runtime.getDescriptor().isAutomatic() || runtime.isExported("dev.apiscribe.runtime.internal")) {
      throw new IllegalStateException(runtime + " shows its internals");
    }
    System.out.println(greeting.get("text") + " by " + runtime);
  }
}
