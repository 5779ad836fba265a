package dev.apiscribe.review.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationTitleTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      Creating a Berth                            | POST   | createBerth          | Creates a berth.
      Creates an anchor                           | POST   | createAnchor         | Creates an anchor.
      Querying All Berths of a Pier               | GET    | listBerths           | Lists berths.
      Querying a Berth                            | GET    | getBerth             | Gets a berth.
      Querying the Brief List of Crane Templates  | GET    | listCraneTemplates   | Lists crane templates.
      Querying the Open or Closed Gate List       | POST   | queryOpenClosedGates | Queries open closed gates.
      Querying Crew Information                   | POST   | queryCrewInformation | Queries crew information.
      Querying the Tide Curve                     | GET    | getTideCurve         | Gets the tide curve.
      Modifying a Berth                           | PUT    | replaceBerth         | Replaces a berth.
      Modifying a Berth                           | PATCH  | updateBerth          | Updates a berth.
      Modifying a Berth                           | POST   | modifyBerth          | Modifies a berth.
      Deleting Berths                             | DELETE | deleteBerths         | Deletes berths.
      Dredging a Fairway (Old Version)            | POST   | dredgeFairway        | Dredges a fairway.
      Enabling Pilotage Beyond the Harbour        | POST   | enablePilotage       | Enables a pilotage.
      Adding a Berth to Favorites                 | POST   | addBerthToFavorites  | Adds a berth.
      Berth Management                            | POST   | manageBerth          | Manages a berth.
      Obtaining an SMN Topic                      | GET    | getSmnTopic          | Gets a SMN topic.
      """)
  void makesAnIdAndASentenceOfATitle(String title, String method, String id, String summary) {
    OperationTitle read = OperationTitle.of(title, method, "/v1/berths");

    assertThat(read.id()).isEqualTo(id);
    assertThat(read.summary()).isEqualTo(summary);
  }

  @Test
  void takesAMissingTitleFromTheRoute() {
    OperationTitle read = OperationTitle.of("", "DELETE", "/v1/{harbour_id}/tide-gauges/{id}");

    assertThat(read.id()).isEqualTo("deleteTideGauges");
    assertThat(read.certain()).isFalse();
  }

  @Test
  void readsATitleWithoutLettersThatAnIdCanHave() {
    assertThat(OperationTitle.of("创建泊位", "GET", "/v1/{id}").id()).isEqualTo("getOperation");
  }

  @Test
  void keepsWhatTellsTitlesApart() {
    OperationTitle read =
        OperationTitle.of("Querying Logs of a Crane (New Version)", "GET", "/v1/logs");

    assertThat(read.phrase()).containsExactly("of", "Crane");
    assertThat(read.qualifier()).containsExactly("New", "Version");
  }
}
