package dev.apiscribe.conformance.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.apiscribe.conformance.check.Flavour;
import dev.apiscribe.conformance.spec.Exchange;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whatever a service answers, a caller gets a value or an error with a name. */
class ReceivedMutantsTest {
  private static final URI NOWHERE = URI.create("http://nowhere.invalid");
  private static final long PATIENCE_SECONDS = 120;

  @Test
  void endInAValueOrInAnErrorThatNamesThePlace() throws Exception {
    MutantTable table = new MutantTable();
    ExecutorService workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (MutatedAnswer answer : MutatedAnswer.all()) {
        running.add(workers.submit(() -> receive(answer, table)));
      }
      for (Future<?> one : running) {
        one.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      }
    } finally {
      workers.shutdownNow();
    }
    System.out.println(table);
    assertThat(table.complaints()).isEmpty();
  }

  private static void receive(MutatedAnswer mutated, MutantTable table) {
    Exchange exchange = mutated.exchange();
    ScriptedAnswer answer = new ScriptedAnswer(exchange.status());
    MutantCalls calls = new MutantCalls(exchange, NOWHERE, answer);
    mutated.mutants()
        .forEach(
            mutant -> {
              EndingCheck check = new EndingCheck(mutant, exchange.status());
              answer.set(mutant);
              Ending sync = calls.make(Flavour.SYNC);
              answer.set(mutant);
              Ending async = calls.make(Flavour.ASYNC);
              table.add(mutant.kind(), sync.type());
              check.complaint(sync).ifPresent(what -> table.complain(exchange + " " + mutant + ": " + what));
              if (!async.isLike(sync)) {
                table.complain(exchange + " " + mutant + ": " + async.text() + " async, " + sync.text() + " sync");
              }
            });
  }
}
