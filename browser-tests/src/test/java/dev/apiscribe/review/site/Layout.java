package dev.apiscribe.review.site;

import java.util.List;

/** What does not fit: measured in the page that is open. */
final class Layout {
  /**
   * Elements that scroll or cut are looked at themselves, what is in them is not; boxes of a pixel
   * are for screen readers only.
   */
  private static final String SIDEWAYS = """
      (width => {
        const root = document.documentElement;
        const problems = [];
        if (root.scrollWidth > Math.min(width, root.clientWidth)) {
          problems.push('the page is ' + root.scrollWidth + ' wide and the screen ' + Math.min(width, root.clientWidth));
        }
        const name = element => element.tagName.toLowerCase() + (element.id ? '#' + element.id : '')
            + (element.className ? '.' + element.className : '') + ' "' + element.textContent.trim().slice(0, 40) + '"';
        const look = element => {
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          if (style.display === 'none' || element.matches('.skip') || box.width === 1 && box.height === 1) {
            return;
          }
          if (box.width > 0 && (box.right > width + 1 || box.left < -1)) {
            problems.push(name(element) + ' reaches from ' + Math.round(box.left) + ' to ' + Math.round(box.right) + ' of ' + width);
          }
          if (style.overflowX === 'visible') {
            [...element.children].forEach(look);
          } else if (['hidden', 'clip'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1) {
            problems.push(name(element) + ' is cut off');
          }
        };
        look(document.body);
        return problems.slice(0, 20);
      })(arguments[0])""";

  /**
   * Paper is white, and browsers leave backgrounds out: neither may be dark, nor the text on them
   * light.
   */
  private static final String ON_PAPER = """
      (() => {
        const problems = [];
        const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
        const light = colour => {
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          const [red, green, blue, alpha] = canvas.getImageData(0, 0, 1, 1).data;
          return alpha < 25 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        };
        for (const element of [document.documentElement, ...document.body.querySelectorAll('*'), document.body]) {
          if (!element.checkVisibility()) {
            continue;
          }
          const style = getComputedStyle(element);
          const name = element.tagName.toLowerCase() + (element.className ? '.' + element.className : '');
          const back = light(style.backgroundColor);
          if (back !== null && back < 0.6) {
            problems.push(name + ' has the background ' + style.backgroundColor);
          }
          const words = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
          const front = light(style.color);
          if (words && (front === null || front > 0.5)) {
            problems.push(name + ' has text in ' + style.color);
          }
        }
        return [...new Set(problems)].slice(0, 20);
      })()""";

  private Layout() {}

  /** @param width of the window, in CSS pixels */
  static List<String> problems(Chromium chromium, int width) {
    return chromium.texts(SIDEWAYS, width);
  }

  static List<String> problemsOnPaper(Chromium chromium) {
    return chromium.texts(ON_PAPER);
  }
}
