package dev.apiscribe.conformance.mutant;

import dev.apiscribe.conformance.check.Flavour;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Gives every mutant of one answer to the client, without a network. */
final class MutantRun implements Runnable {
  private static final URI NOWHERE = URI.create("http://nowhere.invalid");

  private final MutatedResponse answer;
  private final MutantTable table;
  private volatile @Nullable Mutant current;

  MutantRun(MutatedResponse answer, MutantTable table) {
    this.answer = answer;
    this.table = table;
  }

  @Override
  public void run() {
    ScriptedResponse script = new ScriptedResponse(this.answer.exchange().status());
    MutantCalls calls = new MutantCalls(this.answer.exchange(), NOWHERE, script);
    this.answer.mutants().forEach(mutant -> this.receive(mutant, script, calls));
  }

  private void receive(Mutant mutant, ScriptedResponse script, MutantCalls calls) {
    this.current = mutant;
    script.set(mutant);
    Ending sync = calls.make(Flavour.SYNC);
    script.set(mutant);
    Ending async = calls.make(Flavour.ASYNC);
    this.table.add(mutant.kind(), sync.type(), async.type());
    new EndingCheck(mutant, this.answer.exchange().status())
        .complaint(sync)
        .ifPresent(complaint -> this.table.complain(this + ": " + complaint));
    if (!async.isLike(sync)) {
      this.table.complain(this + ": async " + async.text() + ", sync " + sync.text());
    }
  }

  /** Where it is. */
  @Override
  public String toString() {
    return this.answer.exchange() + ", " + this.current;
  }
}
