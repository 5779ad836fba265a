package dev.apiscribe.runtime.faults;
import dev.apiscribe.runtime.*;
import java.time.Duration;
import java.util.concurrent.*;
import org.junit.jupiter.api.Test;
class LeakProbeTest {
  static void calls(java.net.URI e, String op, boolean async, boolean cancel) {
    ApiClient api = ApiClient.builder().endpoint(e).attemptTimeout(Duration.ofMillis(150)).idleTimeout(Duration.ofMillis(150)).retry(RetryPolicy.none()).build();
    for (int i = 0; i < 10; i++) {
      try {
        Call<?> c = op.equals("get") ? Groups.get(api) : op.equals("ingest") ? Groups.ingest(api, Content.ofStream("text/plain", () -> new java.io.ByteArrayInputStream(new byte[50_000]))) : op.equals("download") ? Groups.download(api) : Groups.watch(api);
        Object r;
        if (async) {
          var f = c.sendAsync(RequestOptions.none());
          if (cancel) { java.util.concurrent.locks.LockSupport.parkNanos(5_000_000); f.cancel(true); }
          r = f.get(5, TimeUnit.SECONDS).body();
        } else r = c.send(RequestOptions.none()).body();
        if (r instanceof java.io.InputStream in) { try (in) { in.readNBytes(1000000); } }
        if (r instanceof EventAnswer<?> ea) { try (ea) { if (ea.isEventStream()) ea.events().forEach(x -> {}); } }
      } catch (Exception x) { }
    }
  }
  @Test void probe() throws Exception {
    for (int k = 0; k < SoakServer.FAULTS.size(); k++) for (String op : new String[]{"get","ingest","download","watch"}) for (int m = 0; m < 3; m++) {
      if (k == 0 && op.equals("get") && m == 0) { try (FaultServer s = FaultServer.striking(Fault.none())) { calls(s.endpoint(), "get", true, false);} }
      Footprint.now();
      Footprint before = Footprint.whenNoLargerThan(new Footprint(0,0,0), 0);
      try (FaultServer s = FaultServer.striking(SoakServer.FAULTS.get(k))) { calls(s.endpoint(), op, m > 0, m == 2); }
      Footprint after = Footprint.whenNoLargerThan(new Footprint(1000, before.files(), 1000), 1);
      if (after.files() > before.files()) System.out.println("LEAK fault " + k + " " + op + " m" + m + " " + (after.files()-before.files()));
    }
  }
}
