package dev.apiscribe.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GrowthTest {

  @Test
  void multipliesOperationsUnderOtherPathsNamesAndTags() {
    ObjectNode once = json(
        "{'paths':{'/a':{'get':{'operationId':'getA','tags':['things']},'parameters':[]}},'components':{}}");
    assertThat(GrowthBenchmark.multiplied(once, 1)).isEqualTo(once);
    assertThat(GrowthBenchmark.multiplied(once, 3))
        .isEqualTo(
            json(
                "{'paths':{'/a':{'get':{'operationId':'getA','tags':['things']},'parameters':[]},"
                    + "'/copy2/a':{'get':{'operationId':'getA2','tags':['things2']},'parameters':[]},"
                    + "'/copy3/a':{'get':{'operationId':'getA3','tags':['things3']},'parameters':[]}},'components':{}}"));
  }

  private static ObjectNode json(String text) {
    return (ObjectNode) Documented.tree(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }
}
