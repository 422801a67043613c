"""Validates documents against the schemas of docs/schema: every line of stdin a task, every line of stdout its answer.

    {"schema": "scenario.schema.json", "document": {...}}  ->  ["stappen.0: ...", ...]

A schema may be a part of a file (`waarden.schema.json#/definitions/deel`). The task {"schema": NAME} without a document
asks whether the schema itself is valid. Read by Tests/Schema/Validation.swift; python3-jsonschema does the work.
"""
import json
import pathlib
import re
import sys
import warnings

warnings.simplefilter("ignore", DeprecationWarning)
from jsonschema import Draft7Validator, RefResolver  # noqa: E402
from jsonschema.exceptions import SchemaError  # noqa: E402

re._MAXCACHE = 4096
folder = pathlib.Path(sys.argv[1]).resolve()
base = folder.as_uri() + "/"
schemas = {base + path.name: json.loads(path.read_text("utf-8")) for path in folder.glob("*.schema.json")}
resolver = RefResolver(base, {}, store=schemas)


def faults(task):
    if "document" not in task:
        try:
            Draft7Validator.check_schema(schemas[base + task["schema"]])
            return []
        except SchemaError as error:
            return [error.message]
    validator = Draft7Validator({"$ref": task["schema"]}, resolver=resolver)
    found = []
    for error in validator.iter_errors(task["document"]):
        found.append(".".join(map(str, error.absolute_path)) + ": " + error.message[:160])
        if len(found) == 5:
            break
    return found


for line in sys.stdin:
    print(json.dumps(faults(json.loads(line)), ensure_ascii=False))
