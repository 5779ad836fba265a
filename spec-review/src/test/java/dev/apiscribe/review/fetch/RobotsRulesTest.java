package dev.apiscribe.review.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of RFC 9309; a line break is written as a bar. */
class RobotsRulesTest {
  @ParameterizedTest
  @CsvSource(quoteCharacter = '\'', textBlock = """
      # groups
      '', /a, true
      'User-agent: *|Disallow: /', /a, false
      'User-agent: *|Disallow: /|User-agent: Apiscribe|Disallow: /b', /a, true
      'User-agent: *|Disallow: /|User-agent: apiscribe/1.0 (bot)|Disallow: /b', /b, false
      'User-agent: Apiscribe|Disallow: /a||User-agent: other|Disallow: /b||User-agent: APISCRIBE|Disallow: /c', /c, false
      'User-agent: Apiscribe|Disallow: /a||User-agent: other|Disallow: /b||User-agent: APISCRIBE|Disallow: /c', /b, true
      'User-agent: Apiscribe|User-agent: other|Disallow: /a', /a, false
      'User-agent: Apiscribe|Sitemap: https://h/s|User-agent: other|Disallow: /a', /a, false
      'User-agent: Apiscribe|User-agent: *|Disallow: /a', /a, false
      'User-agent: *|Disallow: /|User-agent: Apiscribe|Disallow:', /a, true
      'User-agent: Apiscribes|Disallow: /', /a, true
      'Disallow: /', /a, true
      # longest match, Allow where both are as long
      'User-agent: *|Disallow: /a|Allow: /a/b', /a/b/c, true
      'User-agent: *|Allow: /a|Disallow: /a/b', /a/b/c, false
      'User-agent: *|Disallow: /a|Allow: /a', /a, true
      'User-agent: *|Disallow: /', /robots.txt, true
      # wildcards and ends
      'User-agent: *|Disallow: /*.html', /x/y.html?z, false
      'User-agent: *|Disallow: /*.html$', /x/y.html, false
      'User-agent: *|Disallow: /*.html$', /x/y.html?z, true
      'User-agent: *|Disallow: /a$', /ab, true
      'User-agent: *|Disallow: /a*b*c$', /abcbc, false
      'User-agent: *|Disallow: /*?', /a, true
      'User-agent: *|Disallow: /*?', /a?b, false
      'User-agent: *|Disallow: $', /a, true
      # percent signs
      'User-agent: *|Disallow: /%7ejoe', /~joe/, false
      'User-agent: *|Disallow: /a%3cd', /a%3Cd, false
      'User-agent: *|Disallow: /ü', /%c3%bc, false
      'User-agent: *|Disallow: /a%2fb', /a/b, true
      # form
      'user-AGENT :  *  # all|DISALLOW:/a #b', /a, false
      'User-agent: *|Disallow: a', /a, true
      'nonsense|:|User-agent: *|Crawl-delay: 10|Disallow: /a', /a, false
      """)
  void decideAsTheRfcSays(String rules, String target, boolean allowed) {
    assertThat(RobotsRules.of(rules.replace("|", "\r\n"), "Apiscribe").allows(target))
        .isEqualTo(allowed);
    assertThat(RobotsRules.of("\uFEFF" + rules.replace('|', '\n'), "Apiscribe").allows(target))
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true"})
  void takeNoTimeForPatternsThatGoBackAndForth(int ends, boolean allowed) {
    String pattern = "/" + "a*".repeat(2_000) + (ends == 0 ? "" : "b");
    assertThat(RobotsRules.of("User-agent: *\nDisallow: " + pattern, "Apiscribe")
            .allows("/" + "a".repeat(8_000)))
        .isEqualTo(allowed);
  }
}
