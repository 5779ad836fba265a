package com.example.modules;

import dev.apiscribe.runtime.Answer;
import dev.apiscribe.runtime.ApiClient;
import dev.apiscribe.runtime.Operation;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;

/** One call from a module that requires the runtime and nothing else. */
public final class Greet {
  private Greet() {}

  record Greeting(String text) {}

  public static void main(String[] args) {
    Operation<Greeting> greet = Operation.<Greeting>of("greet", "GET", "/greeting")
        .success(200, Answer.json(Greeting.class))
        .build();
    ApiClient api = ApiClient.builder()
        .endpoint(URI.create("https://greetings.example.com"))
        .transport(new ScriptedTransport().answer(200, "application/json", "{\"text\": \"hello\"}"))
        .build();

    Greeting greeting = api.call(greet).send(RequestOptions.none()).body();

    Module runtime = ApiClient.class.getModule();
    if (!runtime.isNamed() || runtime.getDescriptor().isAutomatic() || runtime.isExported("dev.apiscribe.runtime.internal")) {
      throw new IllegalStateException(runtime + " shows its internals");
    }
    System.out.println(greeting.text() + " by " + runtime);
  }
}
