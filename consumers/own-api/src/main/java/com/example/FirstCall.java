package com.example;

import com.example.harbour.client.HarbourClient;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;

public class FirstCall {
  public static void main(String[] args) {
    var server = new ScriptedTransport()
        .respond(200, "application/json", "{\"id\": \"b-1\", \"metres\": 40}");
    HarbourClient harbour = HarbourClient.builder()
        .endpoint(URI.create("https://harbour.example.com"))
        .transport(server) // in place of the network
        .build();
    System.out.println("the berth has " + harbour.berths().getBerth("b-1").metres() + " metres");
  }
}
