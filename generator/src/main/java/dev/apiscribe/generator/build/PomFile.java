package dev.apiscribe.generator.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A pom as it is written, without what it inherits. */
record PomFile(Element project) {
  static PomFile read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new PomFile(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(file + ": is not a valid pom: " + e.getMessage() + ". Correct it.", e);
    }
  }

  /** Empty when it has none of its own. */
  String artifact() {
    return String.join("", texts("artifactId"));
  }

  List<String> modules() {
    return texts("modules", "module");
  }

  /** The artifacts that it depends on or manages. */
  List<String> dependencies() {
    List<String> all = new ArrayList<>(texts("dependencies", "dependency", "artifactId"));
    all.addAll(texts("dependencyManagement", "dependencies", "dependency", "artifactId"));
    return all;
  }

  /** Empty when it is not set here. */
  String property(String name) {
    return String.join("", texts("properties", name));
  }

  private List<String> texts(String... path) {
    List<Element> found = List.of(project);
    for (String name : path) {
      found =
          found.stream().flatMap(element -> children(element, name).stream()).toList();
    }
    return found.stream().map(element -> element.getTextContent().strip()).toList();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && element.getTagName().equals(name)) {
        children.add(element);
      }
    }
    return children;
  }
}
