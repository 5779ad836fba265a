package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.ClientKind;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Gives every mutant of one response to the client, without a network. */
final class MutantRun implements Runnable {
  private static final URI NOWHERE = URI.create("https://nowhere.invalid");

  private final MutatedResponse response;
  private final MutantTable table;
  private volatile @Nullable Mutant current;

  MutantRun(MutatedResponse response, MutantTable table) {
    this.response = response;
    this.table = table;
  }

  @Override
  public void run() {
    ScriptedResponse script = new ScriptedResponse(response.exchange().status());
    MutantCalls calls = new MutantCalls(response.exchange(), NOWHERE, script);
    response.mutants().forEach(mutant -> receive(mutant, script, calls));
  }

  private void receive(Mutant mutant, ScriptedResponse script, MutantCalls calls) {
    current = mutant;
    script.set(mutant);
    Ending sync = calls.make(ClientKind.SYNC);
    script.set(mutant);
    Ending async = calls.make(ClientKind.ASYNC);
    table.add(mutant.kind(), sync.type(), async.type());
    new EndingCheck(mutant, response.exchange().status())
        .complaint(sync)
        .ifPresent(complaint -> table.complain(this + ": " + complaint));
    if (!async.isLike(sync)) {
      table.complain(this + ": async " + async.text() + ", sync " + sync.text());
    }
  }

  /** Where it is. */
  @Override
  public String toString() {
    return response.exchange() + ", " + current;
  }
}
