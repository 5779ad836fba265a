package dev.apiscribe.runtime;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What the runtime writes to its logger as long as this is open. */
final class RecordedLog extends Handler implements AutoCloseable {
  private final Logger logger = Logger.getLogger("dev.apiscribe.client");
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final List<String> whole = new CopyOnWriteArrayList<>();
  private final SimpleFormatter formatter = new SimpleFormatter();

  RecordedLog() {
    this(Level.ALL);
  }

  RecordedLog(Level level) {
    logger.setLevel(level);
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
  }

  /** Level and message of each record. */
  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Everything as the JDK formats it, with stack traces. */
  String text() {
    return String.join("", whole);
  }

  @Override
  public void publish(LogRecord record) {
    lines.add(record.getLevel() + " " + record.getMessage());
    whole.add(formatter.format(record));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setLevel(null);
    logger.setUseParentHandlers(true);
  }
}
