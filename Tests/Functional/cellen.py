"""Prints the cells of the first sheet of an .xlsx as JSON: rows of [kind, text], kind n (number), s (text) or f (formula)."""
import json
import sys
import xml.etree.ElementTree as ET
import zipfile

NS = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}


def cell(node, texts):
    value = node.findtext("m:v", default="", namespaces=NS)
    if node.find("m:f", NS) is not None:
        return ["f", value]
    return ["s", texts[int(value)]] if node.get("t") == "s" else [node.get("t") or "n", value]


with zipfile.ZipFile(sys.argv[1]) as book:
    shared = ET.fromstring(book.read("xl/sharedStrings.xml"))
    texts = ["".join(item.itertext()) for item in shared.findall("m:si", NS)]
    sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))
print(json.dumps([[cell(c, texts) for c in row.findall("m:c", NS)] for row in sheet.iter("{%s}row" % NS["m"])]))
