"""What modules of the archive import, told by their code."""

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path: Path) -> frozenset[str]:
    """Every module that a file imports, and every name that it imports from one."""
    names: set[str] = set()
    for node in _statements(tree(path).body):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return frozenset(names)


def _statements(nodes: Iterable[ast.AST]) -> Iterator[ast.AST]:
    """Statements and those within them: no import stands in an expression."""
    for node in nodes:
        yield node
        for within in ("body", "orelse", "finalbody", "handlers", "cases"):
            yield from _statements(getattr(node, within, ()) if isinstance(node, _HOLDERS) else ())


_HOLDERS = (ast.stmt, ast.ExceptHandler, ast.match_case)
