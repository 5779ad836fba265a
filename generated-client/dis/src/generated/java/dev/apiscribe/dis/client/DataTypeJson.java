// Generated from specs/dis/openapi.yaml by the build: an edit here is lost.
package dev.apiscribe.dis.client;

import dev.apiscribe.dis.model.DataType;
import dev.apiscribe.runtime.json.TextCodec;
import javax.annotation.processing.Generated;

@Generated("apiscribe")
final class DataTypeJson extends TextCodec<DataType> {
  static final DataTypeJson CODEC = new DataTypeJson();

  private DataTypeJson() {
    super("DataType");
  }

  @Override
  protected DataType fromText(String text) {
    return DataType.valueOf(text);
  }

  @Override
  protected String toText(DataType value) {
    return value.value();
  }
}
