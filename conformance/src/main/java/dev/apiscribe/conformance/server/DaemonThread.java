package dev.apiscribe.conformance.server;

/** Ends with the process. */
final class DaemonThread extends Thread {
  DaemonThread(Runnable work) {
    super(work, "examples");
    setDaemon(true);
  }
}
