"""Reads reStructuredText files with docutils, and prints for each file a line of JSON:

file       its path, as given
tables     docutils' table nodes; rows: row nodes, in heads and bodies
literals   literal_block nodes
sections   section nodes; a page's title is the first of them, for no transform has run
cells      for each table, in reading order, the text of each of its own cells, blanks collapsed, without titles of tables in them
text       the text of the whole page with those titles, blanks collapsed, without the numbers of footnotes
problems   what docutils calls an error or worse

Directives and roles that Sphinx adds are registered here. Figures, images, contents and the fields before the first section have no text.
"""
import json
import re
import sys

from docutils import frontend, nodes, utils
from docutils.parsers.rst import Directive, Parser, directives, roles

ERROR = 3
LINKING = ("ref", "doc", "any", "term", "numref", "download")


class Options(dict):
    """Takes every option, whatever its value."""

    def __bool__(self):
        return True

    def __contains__(self, name):
        return True

    def __missing__(self, name):
        return directives.unchanged


class Code(Directive):
    optional_arguments = 1
    option_spec = Options()
    has_content = True

    def run(self):
        self.assert_has_content()
        text = "\n".join(self.content)
        return [nodes.literal_block(text, text)]


class Silent(Directive):
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec = Options()
    has_content = True

    def run(self):
        return []


def link(role, rawtext, text, lineno, inliner, options=None, content=None):
    shown = re.match(r"^(.+?)\s*(?<!\x00)<[^<>]*>$", text, re.DOTALL)
    return [nodes.inline(rawtext, utils.unescape(shown.group(1) if shown else text))], []


def register():
    for name in ("code-block", "code", "sourcecode"):
        directives.register_directive(name, Code)
    for name in ("toctree", "index", "figure", "highlight", "tabularcolumns", "contents"):
        directives.register_directive(name, Silent)
    for name in LINKING:
        roles.register_local_role(name, link)


def substitutions(document):
    shown = {}
    for definition in document.findall(nodes.substitution_definition):
        shown[definition["names"][0]] = "".join(part.astext() for part in definition.findall(nodes.Text))
    return shown


def own_entries(table):
    for entry in table.findall(nodes.entry):
        owner = entry.parent
        while not isinstance(owner, nodes.table):
            owner = owner.parent
        if owner is table:
            yield entry


def text_of(node, document, shown, titles=True):
    parts = []
    if isinstance(node, nodes.Text):
        parts.append(node.astext())
    elif isinstance(node, nodes.substitution_reference):
        name = node.astext()
        parts.append(shown.get(name, "" if name in shown else "|" + name + "|"))
    elif isinstance(node, nodes.footnote_reference):
        parts.append("[" + node.astext() + "]_")
    elif isinstance(node, nodes.reference) and "refname" in node and not node.rawsource.startswith("`"):
        parts.append(node.astext() if document.nametypes.get(node["refname"]) else node.rawsource or node.astext() + "_")
    elif isinstance(node, nodes.reference) and node.get("anonymous") and not node.rawsource.startswith("`"):
        parts.append(node.rawsource)
    elif isinstance(node, (nodes.system_message, nodes.substitution_definition, nodes.comment, nodes.label)):
        pass
    elif isinstance(node, nodes.title) and isinstance(node.parent, nodes.table) and not titles:
        pass
    elif isinstance(node, nodes.field_list) and node.parent is document and document.index(node) == 0:
        pass
    else:
        inline = isinstance(node, nodes.TextElement)
        for child in node.children:
            parts.append(text_of(child, document, shown, titles))
            if not inline:
                parts.append(" ")
    return "".join(parts)


def collapsed(text):
    return re.sub(r"[ \n]+", " ", text).strip(" ")


def count(document, kind):
    return sum(1 for node in document.findall(kind) if not isinstance(node.parent, nodes.system_message))


def read(path):
    settings = frontend.get_default_settings(Parser)
    settings.report_level = 5
    settings.halt_level = 6
    settings.file_insertion_enabled = False
    document = utils.new_document(path, settings)
    with open(path, encoding="utf-8-sig") as file:
        Parser().parse(file.read(), document)
    shown = substitutions(document)
    cells = [
        [collapsed(text_of(entry, document, shown, titles=False)) for entry in own_entries(table)]
        for table in document.findall(nodes.table)
    ]
    problems = [
        {"line": message.get("line"), "text": message.astext()}
        for message in document.findall(nodes.system_message)
        if message["level"] >= ERROR
    ]
    return {
        "file": path,
        "tables": count(document, nodes.table),
        "rows": count(document, nodes.row),
        "literals": count(document, nodes.literal_block),
        "sections": count(document, nodes.section),
        "cells": cells,
        "text": collapsed(text_of(document, document, shown)),
        "problems": problems,
    }


if __name__ == "__main__":
    register()
    for path in sys.argv[1:]:
        print(json.dumps(read(path)))
