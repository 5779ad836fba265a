package dev.apiscribe.golden.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.apiscribe.golden.client.GoldenClient;
import dev.apiscribe.golden.client.JobsParameters;
import dev.apiscribe.golden.model.JobResponse;
import dev.apiscribe.golden.model.JobStatus;
import dev.apiscribe.runtime.RequestOptions;
import dev.apiscribe.runtime.UnreachedStateException;
import dev.apiscribe.runtime.WaitOptions;
import dev.apiscribe.runtime.testing.ManualTime;
import dev.apiscribe.runtime.testing.ScriptedTransport;
import java.net.URI;
import java.time.Duration;

/** Waits for states as a program does. RepeatedCallsTest compiles it with the golden case and runs it. */
public final class StatesProgram implements Runnable {
  private static final String RUNNING = "{\"job\": {\"status\": \"Running\"}}";
  private static final String COMPLETED = "{\"job\": {\"status\": \"Completed\"}}";

  @Override
  public void run() {
    assertThat(wait(client(RUNNING, COMPLETED)).job().status()).isEqualTo(JobStatus.COMPLETED);
    assertThatThrownBy(() -> wait(client(
            "{}", "{\"job\": {\"status\": \"Failed\", \"fail_reason\": \"no room\"}}")))
        .isInstanceOfSatisfying(UnreachedStateException.class, e -> {
          assertThat(e.isFailed()).isTrue();
          assertThat(e.reason()).isEqualTo("no room");
        });
    assertThat(client(RUNNING, COMPLETED).async().jobs().getJobWhenDone("j").join().job())
        .isNotNull();
  }

  private static JobResponse wait(GoldenClient golden) {
    // begin wait
    WaitOptions wait = WaitOptions.builder()
        .interval(Duration.ofSeconds(10))
        .timeout(Duration.ofHours(1))
        .build();
    JobResponse done = golden
        .jobs()
        .getJobWhenDone("j1", JobsParameters.GetJob.NONE, wait, RequestOptions.none());
    // end
    return done;
  }

  private static GoldenClient client(String... bodies) {
    ScriptedTransport transport = new ScriptedTransport();
    for (String body : bodies) {
      transport.respond(200, "application/json", body);
    }
    return GoldenClient.builder()
        .endpoint(URI.create("https://golden.invalid/api"))
        .transport(transport)
        .time(new ManualTime())
        .build();
  }
}
