package com.example;

import com.example.coastalferries.client.CoastalFerriesClient;
import com.example.coastalferries.model.Sailing;
import com.example.coastalferries.model.State;
import dev.apiscribe.runtime.testing.ScriptedTransport;

public class FirstCall {
  private static final String SAILING = """
      {"id": "s-1", "ship": {"name": "Aurora"}, "gate": null,
       "state": {"kind": "delayed", "minutes": 20}}
      """;

  public static void main(String[] args) {
    var server = new ScriptedTransport().respond(200, "application/json", SAILING);
    CoastalFerriesClient ferries = CoastalFerriesClient.builder()
        .transport(server) // in place of the network
        .build();
    Sailing sailing = ferries.sailings().getSailingsBySailingId("s-1");
    String news = sailing.state().accept(new State.Visitor<String>() {
      @Override
      public String visitDelayed(State.OfDelayed delayed) {
        return delayed.value().minutes() + " minutes late";
      }

      @Override
      public String other(State state) {
        return "not late";
      }
    });
    System.out.println(sailing.ship().name() + " is " + news);
  }
}
