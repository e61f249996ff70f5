"""Vocabularies of character models: nanoGPT's meta.pkl, or a JSON file that the user names."""

import pickletools
from collections.abc import Callable, Mapping
from pathlib import Path

from ...errors import Gpt2cError
from ...ir.vocabulary import Vocabulary
from ..files import plain_file, read_json, reason, show
from .files import as_content

META = "meta.pkl"
META_LIMIT = 16 * 2**20
SPECIALS_LIMIT = 5_000
HINT = 'Write {"a": 1, "b": 2} (the id of each character), or a list of the characters by id.'


def character_vocabulary(
    folder: Path, vocab_size: int, file: Path | None, notice: Callable[[str], None]
) -> Vocabulary | None:
    """The vocabulary in a JSON file, or in meta.pkl beside the weights; None without both.

    The JSON is an object from characters to ids, a list of characters by id, or an object with one
    of these under "stoi" or "itos". Longer strings are special tokens.

    Raises:
        Gpt2cError: the file is damaged, or isn't a vocabulary of this model.
    """
    if file is not None:
        return _vocabulary(_table(read_json(file), file), vocab_size, file)
    path = plain_file(folder, META)
    if path is None:
        return None
    table = _table(read_plain_pickle(path), path)
    notice(f"The characters come from {META}.")
    return _vocabulary(table, vocab_size, path)


def _table(data: object, where: Path) -> dict[str, int]:
    """The id of each token."""
    if isinstance(data, Mapping):
        for name in ("stoi", "itos", "chars"):
            if isinstance(data.get(name), Mapping | list):
                data = data[name]
                break
    pairs: list[tuple[object, object]]
    if isinstance(data, list):
        pairs = [(token, number) for number, token in enumerate(data) if token != ""]
    elif isinstance(data, Mapping):
        pairs = [
            (value, key) if isinstance(value, str) else (key, value) for key, value in data.items()
        ]
    else:
        raise Gpt2cError(f"expected a vocabulary, got {show(data)}", where=where, hint=HINT)
    table: dict[str, int] = {}
    for token, number in pairs:
        if isinstance(number, str) and number.isascii() and number.isdigit() and len(number) < 10:
            number = int(number)
        content = as_content(token, where)
        if not isinstance(number, int) or isinstance(number, bool):
            raise Gpt2cError(
                f"the id of {show(content)}: expected an integer, got {show(number)}",
                where=where,
                hint=HINT,
            )
        if content in table:
            raise Gpt2cError(f"the token {show(content)} occurs twice", where=where)
        table[content] = number
    return table


def _vocabulary(table: Mapping[str, int], vocab_size: int, where: Path) -> Vocabulary:
    from .vocabulary import LARGEST_VOCABULARY

    tokens = [""] * min(vocab_size, LARGEST_VOCABULARY)
    for content, number in table.items():
        if not 0 <= number < len(tokens):
            raise Gpt2cError(
                f"the token {show(content)} has the id {show(number)}, but the model's last id is "
                f"{len(tokens) - 1}",
                where=where,
                hint="Name the vocabulary that the model was trained with.",
            )
        if tokens[number]:
            raise Gpt2cError(f"two tokens have the id {number}", where=where)
        tokens[number] = content
    specials = [(content, number) for content, number in table.items() if len(content) > 1]
    if len(specials) > SPECIALS_LIMIT:
        raise Gpt2cError(f"more than {SPECIALS_LIMIT} tokens of several characters", where=where)
    specials.sort(key=lambda item: item[1])
    return Vocabulary("characters", tuple(tokens), specials=tuple(specials))


def read_plain_pickle(path: Path) -> object:
    """A pickle of dictionaries, lists, tuples, texts and numbers; nothing in it is executed.

    Raises:
        Gpt2cError: the file is too large or damaged, or contains anything else.
    """
    try:
        with open(path, "rb") as file:
            raw = file.read(META_LIMIT + 1)
        if len(raw) > META_LIMIT:
            raise Gpt2cError(f"larger than {META_LIMIT // 2**20} MiB", where=path)
        return _run(raw, path)
    except OSError as error:
        raise Gpt2cError(f"can't be read: {reason(error)}", where=path) from error
    except Gpt2cError:
        raise
    except Exception as error:
        # pickletools raises exceptions of all kinds for damaged files.
        raise Gpt2cError(f"damaged pickle ({reason(error)})", where=path) from error


_MARK = object()
_PLAIN = frozenset(
    (
        *("INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT"),
        *("UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8"),
    )
)
_EMPTY = {"EMPTY_DICT": dict, "EMPTY_LIST": list, "EMPTY_TUPLE": tuple}
_CONSTANTS = {"NONE": None, "NEWTRUE": True, "NEWFALSE": False}


def _run(raw: bytes, path: Path) -> object:
    """Build the value of a pickle from its opcodes, of which only those of plain data exist."""
    stack: list[object] = []
    memo: dict[int, object] = {}

    def since_mark() -> list[object]:
        at = len(stack) - 1 - stack[::-1].index(_MARK)
        items = stack[at + 1 :]
        del stack[at:]
        return items

    for opcode, argument, _ in pickletools.genops(raw):
        name = opcode.name
        if name in _PLAIN:
            stack.append(argument)
        elif name in _EMPTY:
            stack.append(_EMPTY[name]())
        elif name in _CONSTANTS:
            stack.append(_CONSTANTS[name])
        elif name == "MARK":
            stack.append(_MARK)
        elif name in ("SETITEM", "SETITEMS", "DICT"):
            items = since_mark() if name != "SETITEM" else [stack.pop(-2), stack.pop()]
            target = {} if name == "DICT" else stack.pop()
            assert isinstance(target, dict)
            target.update(zip(items[0::2], items[1::2], strict=True))
            stack.append(target)
        elif name in ("APPEND", "APPENDS", "LIST"):
            items = since_mark() if name != "APPEND" else [stack.pop()]
            values = [] if name == "LIST" else stack.pop()
            assert isinstance(values, list)
            values += items
            stack.append(values)
        elif name in ("TUPLE", "TUPLE1", "TUPLE2", "TUPLE3"):
            count = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}.get(name)
            items = since_mark() if count is None else [stack.pop() for _ in range(count)][::-1]
            stack.append(tuple(items))
        elif name == "MEMOIZE":
            memo[len(memo)] = stack[-1]
        elif name in ("PUT", "BINPUT", "LONG_BINPUT"):
            memo[int(argument or 0)] = stack[-1]
        elif name in ("GET", "BINGET", "LONG_BINGET"):
            stack.append(memo[int(argument or 0)])
        elif name == "STOP":
            return stack.pop()
        elif name not in ("PROTO", "FRAME"):
            raise Gpt2cError(
                f"refused: loading it would do more than read plain data ({name})",
                where=path,
                hint="Write the vocabulary as JSON, and name it with --vocabulary.",
            )
    raise ValueError("it ends early")
