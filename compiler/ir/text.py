"""The lexical level of the text form: formats and parses attribute values.

A line is ``key=value`` pairs. Values: ``@weight`` and ``@weight[3]``, ``%node``, ``word``,
``"string"`` (``'string'`` where it has more double quotes than single), ``12``, ``0.5``, ``true``,
``[list, ...]``, ``word:value`` and ``call(value, key=value, ...)``. Floats are printed so that they
parse back to the same bits.
"""

import json
import math
import re
from dataclasses import dataclass

from ..errors import Gpt2cError
from .nodes import Ref


class Word(str):
    """A bare word: a keyword, printed without quotes."""

    __slots__ = ()


class NodeName(str):
    """The name of a node, printed as ``%name``."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """``word:value``."""

    key: Word
    value: "Value"


@dataclass(frozen=True, slots=True)
class Call:
    """``name(positional, key=value)``."""

    name: str
    args: tuple["Value", ...] = ()
    kwargs: tuple[tuple[str, "Value"], ...] = ()


Value = Ref | Word | NodeName | str | int | float | bool | list["Value"] | Pair | Call
Attributes = dict[str, Value]

IN_DOUBLE = {"\\'": "'", '"': '\\"'}  # escapes that differ within double quotes
MAX_DEPTH = 20  # of nested lists and calls
MAX_DIGITS = 18  # of an integer: all are sizes, counts and ids
WORD = r"[A-Za-z_][A-Za-z0-9_.\-]*"
WEIGHT = r"[A-Za-z0-9_.\-]+"  # names of programs and weights, which may begin with a digit
TOKEN = re.compile(
    rf"""\s*(?:
      (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<number>-?(?:[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?|inf)(?![A-Za-z0-9_.]))
    | (?P<ref>@{WEIGHT})
    | (?P<node>%{WORD})
    | (?P<word>{WORD})
    | (?P<mark>[=\[\]():,{{}}])
    )""",
    re.VERBOSE,
)


def is_word(text: str) -> bool:
    """Whether a name can be printed unquoted: a word that is not a literal."""
    return bool(re.fullmatch(WORD, text)) and text not in ("true", "false", "inf")


def is_weight(text: str) -> bool:
    """Whether ``@text`` reads as a reference."""
    return bool(re.fullmatch(WEIGHT, text))


def show(value: Value) -> str:
    """The text of one value."""
    match value:
        case bool():
            return "true" if value else "false"
        case Ref():
            return str(value)
        case Word():
            return str(value)
        case NodeName():
            return f"%{value}"
        case str():
            return quoted(value)
        case int():
            return str(value)
        case float():
            if math.isnan(value):
                raise ValueError("NaN has no text form")
            return float.__repr__(value)  # numpy's floats are floats, but their repr is another
        case list():
            return "[" + ", ".join(map(show, value)) + "]"
        case Pair(key, inner):
            return f"{key}:{show(inner)}"
        case Call(name, args, kwargs):
            inside = [show(arg) for arg in args] + [f"{k}={show(v)}" for k, v in sorted(kwargs)]
            return f"{name}({', '.join(inside)})"


def quoted(text: str) -> str:
    """A string in the quotes that need fewer backslashes: labels contain many quoted tokens."""
    literal = json.dumps(text)
    if text.count('"') <= text.count("'"):
        return literal
    return "'" + literal[1:-1].replace('\\"', '"').replace("'", "\\'") + "'"


def unquoted(text: str) -> str:
    """The string of a literal in quotes of either kind. Raises ValueError."""
    if text[0] == "'":
        inside = re.sub(r'\\.|"', lambda match: IN_DOUBLE.get(match[0], match[0]), text[1:-1])
        text = f'"{inside}"'
    return str(json.loads(text))


def show_attributes(attributes: Attributes) -> str:
    """All pairs, sorted by key."""
    return " ".join(f"{key}={show(attributes[key])}" for key in sorted(attributes))


class Reader:
    """Reads the values of one line. Raises :class:`Gpt2cError` with line and column."""

    def __init__(self, line: str, number: int) -> None:
        self.line, self.number = line, number
        self.tokens: list[tuple[str, str, int]] = []
        at, end = 0, len(line.rstrip())
        while at < end:
            match = TOKEN.match(line, at)
            if not match:
                raise self.error(len(line) - len(line[at:].lstrip()), "unexpected character")
            kind = str(match.lastgroup)
            self.tokens.append((kind, match[kind], match.start(kind)))
            at = match.end()
        self.next = 0
        self.depth = 0
        self.columns: dict[str, int] = {}  # of the key of each attribute

    def error(self, column: int, what: str) -> Gpt2cError:
        short = what if len(what) <= 200 else f"{what[:200]}..."
        return Gpt2cError(
            f"{short} in {self.line.strip()[:80]!r}", where=f"line {self.number}:{column + 1}"
        )

    def peek(self) -> str:
        return self.tokens[self.next][1] if self.next < len(self.tokens) else ""

    def take(self, kind: str | None = None, text: str | None = None) -> str:
        """The next token, which must be of that kind or have that text."""
        end = ("end", "", len(self.line))
        actual, word, column = self.tokens[self.next] if self.next < len(self.tokens) else end
        if (kind and actual != kind) or (text and word != text):
            raise self.error(column, f"expected {text or kind}, got {word[:80] or 'end of line'}")
        self.next += 1
        return word

    def end(self) -> None:
        """Check that nothing follows on the line."""
        if self.next < len(self.tokens):
            raise self.error(self.tokens[self.next][2], f"unexpected {self.peek()[:80]}")

    def value(self) -> Value:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise self.error(self.tokens[self.next - 1][2], "too deeply nested")
        value = self._value()
        self.depth -= 1
        return value

    def _value(self) -> Value:
        if self.next == len(self.tokens):
            raise self.error(len(self.line), "expected a value, got end of line")
        kind = self.tokens[self.next][0]
        text = self.take()
        if kind == "string":
            try:
                return unquoted(text)
            except ValueError:
                raise self.error(self.tokens[self.next - 1][2], "bad string") from None
        if kind == "number":
            return float(text) if re.search(r"[.eEn]", text) else self.whole(text)
        if kind == "node":
            return NodeName(text[1:])
        if kind == "ref":
            if self.peek() != "[":
                return Ref(text[1:])
            self.take(text="[")
            index = self.whole(self.take("number"))
            self.take(text="]")
            return Ref(text[1:], index)
        if kind == "word":
            return self.after_word(text)
        if text == "[":
            return self.items("]")[0]
        raise self.error(self.tokens[self.next - 1][2], f"expected a value, got {text[:80]}")

    def whole(self, text: str) -> int:
        """The integer value of the previous token."""
        if not re.fullmatch(rf"-?[0-9]{{1,{MAX_DIGITS}}}", text):
            raise self.error(self.tokens[self.next - 1][2], f"expected an integer, got {text[:40]}")
        return int(text)

    def after_word(self, text: str) -> Value:
        if text in ("true", "false"):
            return text == "true"
        if self.peek() == ":":
            self.take(text=":")
            return Pair(Word(text), self.value())
        if self.peek() == "(":
            self.take(text="(")
            args, kwargs = self.items(")")
            return Call(text, tuple(args), tuple(sorted(kwargs.items())))
        return Word(text)

    def items(self, close: str) -> tuple[list[Value], Attributes]:
        """Values and key=value pairs, between commas, up to ``close``."""
        values: list[Value] = []
        pairs: Attributes = {}
        while self.peek() != close:
            if values or pairs:
                self.take(text=",")
            follows = self.tokens[self.next + 1][1] if self.next + 1 < len(self.tokens) else ""
            if close == ")" and follows == "=":
                key = self.key(pairs)
                pairs[key] = self.value()
            else:
                values.append(self.value())
        self.take(text=close)
        return values, pairs

    def attributes(self) -> Attributes:
        """key=value pairs up to the end of the line or an opening brace."""
        attributes: Attributes = {}
        while self.peek() not in ("", "{"):
            key = self.key(attributes)
            attributes[key] = self.value()
        return attributes

    def key(self, known: Attributes) -> str:
        """The key of the next attribute; also reads the equals sign."""
        key = self.take("word")
        column = self.tokens[self.next - 1][2]
        if key in known:
            raise self.error(column, f"duplicate attribute {key}")
        self.columns[key] = column
        self.take(text="=")
        return key
