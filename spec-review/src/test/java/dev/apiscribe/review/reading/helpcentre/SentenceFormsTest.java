package dev.apiscribe.review.reading.helpcentre;

import static dev.apiscribe.review.reading.helpcentre.ReadCell.read;
import static dev.apiscribe.review.reading.helpcentre.ReadCell.said;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The forms in which sentences state limits, values and defaults, and those that state none. */
class SentenceFormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string    | quay   | 1 to 40 characters | minLength=1 maxLength=40",
        "string    | quay   | The quay consists of 3 to 9 characters. | minLength=3 maxLength=9",
        "string    | quay   | Must be 3 to 9 characters long. | minLength=3 maxLength=9",
        "string    | quay   | It must be 3 to 9 characters in length and start with a q. | minLength=3 maxLength=9",
        "string    | quay   | Name of a quay, which contains 3 to 9 characters. | minLength=3 maxLength=9",
        "string    | quay   | Quay whose length is 3 to 9 characters. | minLength=3 maxLength=9",
        "string    | quay   | Sign on the quay (3 to 9 characters) | minLength=3 maxLength=9",
        "string    | quay   | A quay starts with a q, consists of 3 to 9 characters, and ends with a y. | minLength=3 maxLength=9",
        "string    | quay   | Constraints: The value contains 3-9 characters. | minLength=3 maxLength=9",
        "string    | quay   | The value can contain a maximum of 2,048 Unicode characters. | maxLength=2048",
        "string    | quay   | The value cannot exceed 30 characters. | maxLength=30",
        "string    | quay   | It contains no more than 30 characters and is left blank by default. | maxLength=30",
        "string    | quay   | Enter up to 30 characters. | maxLength=30",
        "string    | quay   | A maximum of 30 characters are allowed. | maxLength=30",
        "string    | quay   | It must have at least 4 characters. | minLength=4",
        "string    | quay   | It has fewer than 4 characters. | maxLength=3",
        "string    | quay   | The value is 0 or a name that contains a maximum of 36 characters. | maxLength=36",
        "string    | quays  | Maximum length: 30; minimum length: 2 | minLength=2 maxLength=30",
        "integer   | depth  | Depth. Value range: 1 to 9 | minimum=1 maximum=9",
        "integer   | depth  | Depth of it.Value range: 1-9Default value: 3 | minimum=1 maximum=9 default=3",
        "integer   | depth  | Minimum value: 1 Maximum value: 365 | minimum=1 maximum=365",
        "integer   | depth  | The minimum value is 1 and the maximum value is 1,000. | minimum=1 maximum=1000",
        "integer   | depth  | The depth ranges from -4 to 4. | minimum=-4 maximum=4",
        "integer   | depth  | Its value range is from 2 m to 9 m. |",
        "integer   | depth  | The value ranges from 40 GB to 4,000 GB. | minimum=40 maximum=4000",
        "integer   | depth  | 0-7,200 seconds | minimum=0 maximum=7200",
        "integer   | depth  | ≥0 | minimum=0",
        "integer   | depth  | The value must be greater than or equal to 0. | minimum=0",
        "integer   | depth  | The value must be greater than 0. | minimum=1",
        "integer   | depth  | The value must be less than 100. | maximum=99",
        "integer   | depth  | It cannot be lower than 2. | minimum=2",
        "integer   | depth  | The value cannot be greater than 28. | maximum=28",
        "integer   | depth  | Range: (0, 100] | minimum=1 maximum=100",
        "integer   | depth  | Range: [0, 100) | minimum=0 maximum=99",
        "integer   | depth  | The value ranges from 1 (inclusive) to 100 (exclusive). | minimum=1 maximum=99",
        "integer   | depth  | The value ranges from 0 to 2^31-1. | minimum=0 maximum=2147483647",
        "integer   | depth  | The value is between 5 and 10. | minimum=5 maximum=10",
        "integer   | depth  | Value range: 0% to 50% | minimum=0 maximum=50",
        "integer   | depth  | The value ranges from 0 to 9, and the default value is 1. | minimum=0 maximum=9 default=1",
        "integer   | depth  | The value ranges from 1 to 100 (default). | minimum=1 maximum=100 default=100",
        "integer   | depth  | The value must be a multiple of 10 and the value range is from 20 to 90. | minimum=20 maximum=90",
        "integer   | depth  | If this parameter is specified, the value ranges from 1 to 5. | minimum=1 maximum=5",
        "integer   | depth  | The value ranges from -9223372036854775808 to 9223372036854775807. | minimum=-9223372036854775808 maximum=9223372036854775807",
        "number    | depth  | The value must be greater than 0. |",
        "integer   | depth  | The number ranges from 0 to 90 and is generally 10, 20, or 50. | minimum=0 maximum=90",
        "string    | limit  | The maximum value is 90, and the minimum size is 1. The size cannot be a negative number. | minimum=\"1\" maximum=\"90\"",
        "string    | depth  | Depth, a non-0 integer from -1 to 65534. | minimum=\"-1\" maximum=\"65534\"",
        "integer   | depth  | Time to the quay. Range: 1s to 300s. | minimum=1 maximum=300",
        "string    | quay   | Name of it. (1 to 64 characters) | minLength=1 maxLength=64",
        "string    | quay   | Name of it.The value can contain 1 to 64 characters. | minLength=1 maxLength=64",
        "string    | quay   | Quay, which cannot be empty and can contain a maximum of 127 characters. | maxLength=127",
        "integer   | depth  | Enter a positive integer. | minimum=1",
        "string    | id     | The value is a UUID containing 36 characters. | minLength=36 maxLength=36",
        "integer   | depth  | Depth, which is a positive integer. | minimum=1",
        "string    | quays  | Column name The value contains a maximum of 30 characters. | maxLength=30",
        "integer   | depth  | Supported range: 1 to 5 | minimum=1 maximum=5",
        "integer   | depth  | The minimum parameter value is 0. | minimum=0",
        "integer   | depth  | The value must be greater than zero. | minimum=1",
        "integer   | depth  | The value cannot be a negative number. | minimum=0",
        "integer   | depth  | The value must be a non-negative integer. | minimum=0",
        "integer   | depth  | The value must be a positive integer. | minimum=1",
        "integer   | depth  | Range: A positive integer greater than or equal to 0 | minimum=0",
        "integer   | depth  | The value ranges from 0 to 86400 and is 300 by default. | minimum=0 maximum=86400 default=300",
        "string    | depth  | The depth must be a positive integer less than or equal to 600. | maximum=\"600\"",
        "string    | depth  | The value ranges from 1 to 732. | minimum=\"1\" maximum=\"732\"",
        "string    | depth  | Minimum value: 1 Maximum value: 365 | minimum=\"1\" maximum=\"365\"",
        "string    | quay   | Minimum: 1 | minimum=1",
        "integer[] | days   | The value ranges from 1 to 7, where 1 is Monday. | minimum=1 maximum=7",
        "string[]  | masts  | Each mast can contain 1 to 40 characters. | minLength=1 maxLength=40",
        "object[]  | buoys  | Buoys of the berth. A maximum of 20 buoys can be added. | maxItems=20",
        "object[]  | buoys  | You can add up to five buoys. | maxItems=5",
        "object[]  | buoys  | The list can contain at most 8 buoys. | maxItems=8",
        "string[]  | masts  | Value range: [1, 50] | minItems=1 maxItems=50",
        "object[]  | buoys  | The maximum length of the array is 10. | maxItems=10",
      })
  void statesLimits(String type, String name, String sentence, String statements) {
    assertThat(said(read(type, name, sentence))).isEqualTo(statements == null ? "" : statements);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string   | quay     | If kind is wet, it contains 1 to 5 characters.",
        "string   | quay     | 1 to 5 characters if kind is wet.",
        "string   | quay     | Wet: 1 to 5 characters",
        "string   | quay     | The captain can contain up to 512 characters.",
        "string   | quay     | The value can contain a maximum of 250 bytes.",
        "string   | quay     | The maximum size of the content is 32 KB.",
        "string   | quay     | A 36-byte number.",
        "string   | quay     | The length of key and value can contain no more than 255 bytes.",
        "string   | quay     | For example, 1 to 5 characters.",
        "string   | quay     | An asterisk can match zero or more characters, and a sign can match 1 character.",
        "string   | quay     | Generally, it contains 36 characters.",
        "string   | quay     | A berth has up to 30 ships.",
        "string   | quay     | The value is a UUID (36 characters) or 0.",
        "string   | quay     | Tide from 23:00 to 01:30.",
        "string   | ports    | The MySQL port ranges from 1024 to 65535.",
        "integer  | depth    | For TCP berths, the value ranges from 10 to 4000.",
        "integer  | depth    | Otherwise, the value ranges from 10 to 4000.",
        "integer  | depth    | The value ranges from 1 to 90 by default.",
        "integer  | depth    | The value is 0 or ranges from 7 to 90.",
        "integer  | depth    | The value range is from 5 minutes to 24 hours.",
        "integer  | depth    | The value is a multiple of 10.",
        "integer  | depth    | WEEKLY ranges from 0 to 23.",
        "integer  | depth    | The minimum increment is 5.",
        "integer  | depth    | The sum of limit and offset must be less than or equal to 200.",
        "integer  | depth    | An instance contains up to 15 replicas.",
        "object   | buoys    | A maximum of 20 buoys can be added.",
        "object[] | buoys    | Each buoy can have up to 20 lights.",
        "object[] | buoys    | By default, a maximum of 20 buoys can be added.",
        "string   | quay     | The default value is null.",
        "string   | quay     | Default: None",
        "string   | quay     | The value is left blank by default.",
        "string   | quay     | The default value of berth is 7.",
        "string   | quay     | If berth is not specified, the default value is 7.",
        "integer  | depth    | The default value of the north quay is 3306.",
        "integer  | depth    | The default value is the depth of the quay.",
        "string   | quay     | The value can be changed later.",
        "string   | quay     | The value can only be null.",
        "string   | quay     | The value is unique.",
        "string   | quay     | If kind is wet, the value can be north or south.",
        "string   | quay     | The value can be north, south, or a number ranging from 0 to 255.",
        "string   | quay     | The value can be, for example, north or south.",
        "boolean  | open     | The value can be true or false.",
        "integer  | depth    | The value can be low or high.",
      })
  void statesNothing(String type, String name, String sentence) {
    assertThat(said(read(type, name, sentence))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "string  | The value can be north (cold), south (warm), or east. | enum=[\"north\",\"south\",\"east\"]",
        "string  | Side. Options: north and south. | enum=[\"north\",\"south\"]",
        "string  | Valid values: north, south | enum=[\"north\",\"south\"]",
        "string  | Side, which can be set to north or south. | enum=[\"north\",\"south\"]",
        "string  | It is reserved, and its value can only be NORTH. | enum=[\"NORTH\"]",
        "string  | Value range: north, south or null | enum=[\"north\",\"south\"]",
        "string  | The value can be north or south, and the default value is south. | enum=[\"north\",\"south\"] default=\"south\"",
        "string  | north: the cold side; south: the warm side | enum=[\"north\",\"south\"]",
        "string  | The value is north. | enum=[\"north\"]",
        "string  | The value is south, indicating the sun. | enum=[\"south\"]",
        "string  | The value is text/plain. | enum=[\"text/plain\"]",
        "string  | The direction can only be north (cold) or south. | enum=[\"north\",\"south\"]",
        "string  | The ship can be north or south. |",
        "string  | The status can be changed or removed. |",
        "integer | Whether it is shut: 0 (no), 1 (yes). | enum=[0,1]",
        "integer | Side: -1 (any), 6 (north), or 17 (south) | enum=[-1,6,17]",
        "string  | Quay status: open, shut, or flooded. | enum=[\"open\",\"shut\",\"flooded\"]",
        "string  | Ships: one (red) and two or more masts |",
        "integer | Currently, its value can only be 0 (off). | enum=[0]",
        "string  | Side.Enumeration values:- a.b (north)- a.b.c (south) | enum=[\"a.b\",\"a.b.c\"]",
        "string  | Value options: opened, modified, deleted, and shut | enum=[\"opened\",\"modified\",\"deleted\",\"shut\"]",
        "string  | The fixed value is south, indicating the sun. | enum=[\"south\"]",
        "string  | Only NORTH_EAST is supported currently. | enum=[\"NORTH_EAST\"]",
        "string  | Currently, north and south are supported. | enum=[\"north\",\"south\"]",
        "string  | Fuzzy search is supported. |",
        "string  | The value can be Red Sea, Baltic, Aegean, Adriatic, Black, or Other. | enum=[\"Red Sea\",\"Baltic\",\"Aegean\",\"Adriatic\",\"Black\",\"Other\"]",
        "string  | Side, which is north by default. | default=\"north\"",
        "string  | Side, the default value of which is north. | default=\"north\"",
        "string  | The default side is north. | default=\"north\"",
        "integer | The parameter value is 1 by default if it is not specified. | default=1",
        "integer | It is shown from this number on (3 by default). | default=3",
        "integer | If no value is entered, the default value 0 (none) is used. | default=0",
        "integer | The default quota in the harbour is 7. |",
        "integer | (It is not shown when dry.) If kind is wet, the value defaults to 3. |",
        "integer | If kind is wet, the value is 3. The default value is 4. |",
        "integer | The value can be 4 (old) or 6 (new). | enum=[4,6]",
        "integer | The value can be 1, 2 (default), or 4. | enum=[1,2,4] default=2",
        "integer | Its default value is 1,000. | default=1000",
        "integer | The value is 0 by default, for the start of the list. | default=0",
        "integer | If this parameter is not specified, the default value is 3. | default=3",
        "integer | By default, 7 is used. |",
        "integer | If this parameter is left blank, 12 ships are displayed on each page by default. | default=12",
        "integer | The default value is 5s. | default=5",
        "string  | The default value is 40 MB. | default=\"40 MB\"",
        "string  | Default: text/plain; charset=UTF-8 | default=\"text/plain; charset=UTF-8\"",
        "string  | If this parameter is not specified, UTC is used by default. | default=\"UTC\"",
        "boolean | This parameter is reserved, and the default value is true. | default=true",
      })
  void statesValues(String type, String sentence, String statements) {
    assertThat(said(read(type, "side", sentence))).isEqualTo(statements == null ? "" : statements);
  }

  @Test
  void listsOfExplainedWordsAreValues() {
    assertThat(said(read("string", "side", "Side.", "• north: cold", "• south (default): warm")))
        .isEqualTo("enum=[\"north\",\"south\"] default=\"south\"");
    assertThat(said(read(
            "string", "side", "Side. The value can be:", "• north", "• south, indicating the sun")))
        .isEqualTo("enum=[\"north\",\"south\"]");
    assertThat(said(
            read("string", "side", "The values are as follows:", "north: cold", "south: warm")))
        .isEqualTo("enum=[\"north\",\"south\"]");
    assertThat(said(read(
            "string",
            "side",
            "Options:",
            "• NORTH/EAST: cold",
            "• The value SOUTH indicates the sun.")))
        .isEqualTo("enum=[\"NORTH\",\"EAST\",\"SOUTH\"]");
    assertThat(said(read("boolean", "open", "Range", "• true (default): open", "• false: shut")))
        .isEqualTo("default=true");
  }

  @Test
  void wordsBelowALabelAreValues() {
    assertThat(said(read("string", "side", "Range", "north", "south")))
        .isEqualTo("enum=[\"north\",\"south\"]");
    assertThat(said(read("string", "side", "Range", "UTC"))).isEmpty();
    assertThat(said(read("string", "side", "north", "south"))).isEmpty();
    assertThat(said(read(
            "string",
            "side",
            "Side of the quay.",
            "• Cold side: The value is north.",
            "• Warm side: The value is south.")))
        .isEqualTo("enum=[\"north\",\"south\"]");
    assertThat(said(read("string", "side", "Range", "• north: cold (default value)", "• south")))
        .isEqualTo("enum=[\"north\",\"south\"] default=\"north\"");
    assertThat(said(read(
            "string",
            "side",
            "Side.",
            "• both: all of it, which is the default option",
            "• none: air")))
        .isEqualTo("enum=[\"both\",\"none\"] default=\"both\"");
    assertThat(said(read(
            "string", "side", "Note", "• Value no indicates cold.", "• Value so indicates warm.")))
        .isEqualTo("enum=[\"no\",\"so\"]");
    assertThat(said(
            read("string", "type", "Type. type=no indicates cold, and type=so indicates warm.")))
        .isEqualTo("enum=[\"no\",\"so\"]");
    assertThat(said(read(
            "string",
            "side",
            "• Side.",
            "• Value range:",
            "north, south",
            "• Default value:",
            "south")))
        .isEqualTo("enum=[\"north\",\"south\"] default=\"south\"");
    assertThat(said(read("string", "side", "Options:", "• NONE", "• ALL")))
        .isEqualTo("enum=[\"NONE\",\"ALL\"]");
    assertThat(said(read("string", "type", "Type. The value is static.")))
        .isEqualTo("enum=[\"static\"]");
    assertThat(said(read("string", "type", "Currently, only all is supported, indicating both.")))
        .isEqualTo("enum=[\"all\"]");
    assertThat(said(read("string", "type", "Type. Value: quorum (default value) or paxos")))
        .isEqualTo("enum=[\"quorum\",\"paxos\"] default=\"quorum\"");
    assertThat(said(read("string", "type", "Type. Value:", "Wet"))).isEqualTo("enum=[\"Wet\"]");
    assertThat(said(read(
            "string",
            "speed",
            "Range:",
            "The following values and formats are allowed:",
            "• Number + Unit",
            "The number ranges from 0 to 99.",
            "• 0",
            "It is off.",
            "Default value:",
            "40m")))
        .isEqualTo("default=\"40m\"");
    assertThat(said(read("string", "side", "Side of it Values:", "• north: cold", "• south")))
        .isEqualTo("enum=[\"north\",\"south\"]");
    assertThat(said(read("string", "side_type", "Side. no indicates cold. so indicates warm.")))
        .isEqualTo("enum=[\"no\",\"so\"]");
    assertThat(said(read("string", "start", "Time. hh indicates hours. mm indicates minutes.")))
        .isEmpty();
    assertThat(said(read("string", "side", "The method can be:", "• north: cold", "• south")))
        .isEqualTo("enum=[\"north\",\"south\"]");
  }

  @Test
  void listsWithProseAreNoValues() {
    assertThat(said(read("string", "side", "Range", "• north", "• Number of a side (0-255)")))
        .isEmpty();
    assertThat(said(
            read("string", "side", "When kind is wet, the value can be:", "• north", "• south")))
        .isEmpty();
    assertThat(said(read(
            "string",
            "side",
            "Use either of the following methods:",
            "• north: ask",
            "• south: look")))
        .isEmpty();
    assertThat(said(read("string", "side", "Values:", "• null"))).isEmpty();
    assertThat(said(read(
            "integer",
            "depth",
            "Depth.",
            "• wet: The value ranges from 1 to 7.",
            "• dry: The value ranges from 2 to 9.")))
        .isEmpty();
    assertThat(said(read(
            "string",
            "side",
            "Side.",
            "• If kind is wet, it is cold. The value can be north or south.")))
        .isEmpty();
  }

  @Test
  void rulesInAListAreTheFields() {
    assertThat(said(read(
            "string",
            "password",
            "The password must meet these requirements:",
            "• Must be new.",
            "• Can contain 8 to 32 characters.")))
        .isEqualTo("minLength=8 maxLength=32");
  }
}
