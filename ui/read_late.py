"""PySide reads at every start the sources of what explains a wrong call and of what writes its stub files, and compiles them anew each
time: some 15 ms and a megabyte. Here each of these modules is compiled when somebody first asks it for something.
Must not change what a module is then: it is PySide's own source that runs."""

from __future__ import annotations

import builtins
import contextlib
from collections.abc import Iterator
from typing import Any

_PACKAGE = "shibokensupport/signature/"
# `mapping` is not among them: PySide looks into its names past the module's own attribute.
_LATE = frozenset(
    f"{_PACKAGE}{name}.py" for name in ("parser", "layout", "errorhandler", "lib/tool", "lib/enum_sig", "lib/pyi_generator")
)
_STUB = """
def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(name)
    from ui.read_late import read
    read(__file__, globals())
    try:
        return globals()[name]
    except KeyError:
        raise AttributeError(name) from None
"""

_compile = builtins.compile
_sources: dict[str, Any] = {}


def read(file: str, names: dict[str, Any]) -> None:
    """Run the source of a module in its own names, in which only the stub stood."""
    del names["__getattr__"]
    exec(_compile(_sources.pop(file), file, "exec", dont_inherit=True), names)


def _stubbed(source: Any, filename: Any, *rest: Any, **more: Any) -> Any:
    if filename in _LATE:
        _sources[filename] = source
        source = _STUB
    return _compile(source, filename, *rest, **more)


@contextlib.contextmanager
def read_late() -> Iterator[None]:
    """While PySide is imported for the first time."""
    builtins.compile = _stubbed
    try:
        yield
    finally:
        builtins.compile = _compile
