"""What of JSON Schema stands in docs/schema, looked at by hand: no library of ours knows it.
Must not know any one schema."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Schema = dict[str, Any]
_KINDS = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool, "null": type(None)}
_LENGTHS: dict[type, str] = {str: "Length", list: "Items", dict: "Properties"}


def faults(schema: Schema, value: Any, definitions: Schema) -> list[str]:
    """What of `value` the schema refuses."""
    if "$ref" in schema:
        return faults(definitions[schema["$ref"].rpartition("/")[2]], value, definitions)
    if "anyOf" in schema:
        fits = any(not faults(one, value, definitions) for one in schema["anyOf"])
        return [] if fits else [f"{value!r} fits none of {schema['anyOf']}"]
    if "type" in schema and not _is(schema["type"], value):
        return [f"{value!r} is no {schema['type']}"]
    return [*_alone(schema, value), *_inside(schema, value, definitions)]


def _is(kind: str, value: Any) -> bool:
    if kind == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    return isinstance(value, _KINDS[kind]) and not (kind == "integer" and isinstance(value, bool))


def _alone(schema: Schema, value: Any) -> Iterator[str]:
    if "enum" in schema and value not in schema["enum"]:
        yield f"{value!r} is none of {schema['enum']}"
    if isinstance(value, int) and not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{value} is out of bounds"
    counted = _LENGTHS.get(type(value))
    if counted is not None and not schema.get(f"min{counted}", 0) <= len(value) <= schema.get(f"max{counted}", len(value)):
        yield f"{value!r} is too short or too long"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{value!r} is not as {schema['pattern']}"


def _inside(schema: Schema, value: Any, definitions: Schema) -> Iterator[str]:
    if isinstance(value, list):
        for one in value:
            yield from faults(schema.get("items", {}), one, definitions)
    if isinstance(value, dict):
        yield from (f"{key} is missing" for key in schema.get("required", ()) if key not in value)
        for key, one in value.items():
            yield from faults(schema.get("propertyNames", {}), key, definitions)
            known = schema.get("properties", {}).get(key, schema.get("additionalProperties", {}))
            if known is False:
                yield f"{key} is not known"
            else:
                yield from faults(known, one, definitions)
