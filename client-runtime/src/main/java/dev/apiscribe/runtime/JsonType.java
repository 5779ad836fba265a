package dev.apiscribe.runtime;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.apiscribe.runtime.internal.Json;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A type to read JSON into. Its reader is made with the first answer: a client knows many more types than it meets. */
final class JsonType {
  private final String name;
  private final Function<TypeFactory, JavaType> type;
  private volatile @Nullable ObjectReader reader;

  JsonType(String name, Function<TypeFactory, JavaType> type) {
    this.name = name;
    this.type = type;
  }

  /** Such as {@code list of Stream}, for messages. */
  String name() {
    return this.name;
  }

  ObjectReader reader() {
    ObjectReader made = this.reader;
    if (made == null) {
      made = Json.MAPPER.readerFor(this.type.apply(Json.MAPPER.getTypeFactory()));
      this.reader = made;
    }
    return made;
  }
}
