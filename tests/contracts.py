"""An import contract that names what a package may import, instead of what it may not.
Must not know the house plan itself; that stands in pyproject.toml."""

from __future__ import annotations

import sys

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


def within(module: str, packages: list[str]) -> bool:
    return any(module == package or module.startswith(package + ".") for package in packages)


def strangers(graph: ImportGraph, sources: list[str], allowed: list[str]) -> list[tuple[str, str]]:
    """Every direct import of the sources that goes to none of: themselves, the allowed packages, the standard library."""
    found = []
    for importer in sorted(graph.modules):
        if not within(importer, sources):
            continue
        for imported in sorted(graph.find_modules_directly_imported_by(importer)):
            known = imported.partition(".")[0] in sys.stdlib_module_names or imported in ("app", "ui")
            if not known and not within(imported, sources) and not within(imported, allowed):
                found.append((importer, imported))
    return found


class OnlyContract(Contract):
    """`sources` import themselves, `allowed` and the standard library."""

    type_name = "only"

    sources = fields.ListField(subfield=fields.StringField())
    allowed = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        sources: list[str] = list(self.sources)  # type: ignore[call-overload]  # the field becomes its value on construction
        allowed: list[str] = list(self.allowed)  # type: ignore[call-overload]  # the same
        found = strangers(graph, sources, allowed)
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for importer, imported in check.metadata["found"]:
            output.print_error(f"{importer} may not import {imported}", bold=False)
        output.new_line()
