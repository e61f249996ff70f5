"""Tree shaking: removes unused definitions from a generated module."""

import ast
import symtable
from collections.abc import Iterable

import libcst as cst


def drop_unused(source: str, roots: Iterable[str]) -> str:
    """Return the source without unused top-level functions, classes, assignments and imports.

    Keeps the definitions that ``roots`` name, statements that define nothing (docstrings, calls,
    ``if``), and everything that these refer to. Drops the comments of dropped definitions.
    """
    module = cst.parse_module(source)
    defined = [_defines(statement) for statement in module.body]
    used = [_uses(statement) for statement in module.body]
    needed = set(roots)
    kept: set[int] = set()
    while True:
        new = {
            index
            for index, names in enumerate(defined)
            if index not in kept and (names is None or names & needed)
        }
        if not new:
            break
        kept |= new
        for index in new:
            needed |= used[index]
    body = [
        statement if defined[index] is None else _only(statement, needed)
        for index, statement in enumerate(module.body)
        if index in kept
    ]
    return module.with_changes(body=body).code


def imported_from(source: str, module: str) -> set[str]:
    """Return the names that a source imports from a module (``from module import ...``)."""
    names: set[str] = set()
    for line in cst.parse_module(source).body:
        for part in _small(line):
            if isinstance(part, cst.ImportFrom) and part.module is not None:
                dotted = cst.Module([]).code_for_node(part.module)
                if dotted == module and not isinstance(part.names, cst.ImportStar):
                    names |= {_alias_source(alias) for alias in part.names}
    return names


def attributes_of(source: str, module: str) -> set[str]:
    """The attributes of an imported module that a source uses (``module.name``)."""
    tree = ast.parse(source)
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == module
    }


def _small(statement: cst.CSTNode) -> tuple[cst.BaseSmallStatement, ...]:
    return tuple(statement.body) if isinstance(statement, cst.SimpleStatementLine) else ()


def _defines(statement: cst.CSTNode) -> set[str] | None:
    """Names that a top-level statement defines; None if it has other effects."""
    if isinstance(statement, cst.FunctionDef | cst.ClassDef):
        return {statement.name.value}
    parts = _small(statement)
    if len(parts) != 1:
        return None
    match parts[0]:
        case cst.Assign(targets=targets):
            names = [_names_in(target.target) for target in targets]
            return None if None in names else {name for group in names if group for name in group}
        case cst.AnnAssign(target=cst.Name(value=name)):
            return {name}
        case cst.Import(names=aliases):
            return {_alias_name(alias) for alias in aliases}
        case cst.ImportFrom(module=cst.Name(value="__future__")):
            return None
        case cst.ImportFrom(names=aliases) if not isinstance(aliases, cst.ImportStar):
            return {_alias_name(alias) for alias in aliases}
    return None


def _names_in(target: cst.BaseExpression) -> set[str] | None:
    """Names that an assignment to ``target`` binds; None if it has other effects."""
    if isinstance(target, cst.Name):
        return {target.value}
    if isinstance(target, cst.Tuple | cst.List):
        bound: set[str] = set()
        for element in target.elements:
            names = _names_in(element.value)
            if names is None:
                return None
            bound |= names
        return bound
    return None


def _alias_source(alias: cst.ImportAlias) -> str:
    return cst.Module([]).code_for_node(alias.name)


def _alias_name(alias: cst.ImportAlias) -> str:
    if alias.asname is not None and isinstance(alias.asname.name, cst.Name):
        return alias.asname.name.value
    return _alias_source(alias).split(".")[0]


def _uses(statement: cst.SimpleStatementLine | cst.BaseCompoundStatement) -> set[str]:
    """Global names that a top-level statement refers to, at any depth.

    Local names, parameters, attributes and keywords do not count.
    """
    if any(isinstance(part, cst.Import | cst.ImportFrom) for part in _small(statement)):
        return set()
    table = symtable.symtable(cst.Module([statement]).code, "generated source", "exec")
    return {symbol.get_name() for symbol in table.get_symbols()} | _globals_in(table)


def _globals_in(table: symtable.SymbolTable) -> set[str]:
    """Global names that nested scopes refer to."""
    names: set[str] = set()
    for inner in table.get_children():
        names |= {s.get_name() for s in inner.get_symbols() if s.is_global() and s.is_referenced()}
        names |= _globals_in(inner)
    return names


def _only(statement: cst.BaseStatement, needed: set[str]) -> cst.BaseStatement:
    """The statement, reduced to the needed names if it is an import."""
    parts = _small(statement)
    if not isinstance(statement, cst.SimpleStatementLine) or len(parts) != 1:
        return statement
    part = parts[0]
    if not isinstance(part, cst.Import | cst.ImportFrom) or isinstance(part.names, cst.ImportStar):
        return statement
    kept = [alias for alias in part.names if _alias_name(alias) in needed]
    kept[-1] = kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)
    return statement.with_changes(body=[part.with_changes(names=kept)])
