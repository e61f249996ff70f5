"""Canonical text → Program."""

from collections.abc import Iterator

from ..errors import Gpt2cError
from .nodes import Neuron, Node
from .printer import vocabulary_digest
from .program import Graph, Guard, Program, Shape, Source, Step
from .schema import Fields, read_neuron, read_node
from .text import Attributes, Reader, Word
from .vocabulary import Vocabulary
from .weights import AbsentTensor, Tensor, Weights


class Lines:
    """The lines of a text, with one line of look-ahead."""

    def __init__(self, text: str) -> None:
        self.all = [
            (number, line)
            for number, line in enumerate(text.split("\n"), start=1)
            if line.strip() and not line.lstrip().startswith("#")
        ]
        self.next = 0

    def take(self) -> Reader:
        if self.next >= len(self.all):
            raise Gpt2cError("the text ends in the middle of a program", hint="Is it whole?")
        self.next += 1
        number, line = self.all[self.next - 1]
        return Reader(line, number)

    def block(self) -> Iterator[Reader]:
        """Readers for the lines up to one that starts with a closing brace, which stays next."""
        while True:
            reader = self.take()
            if reader.peek() == "}":
                self.next -= 1
                return
            yield reader


def fields_of(attributes: Attributes, reader: Reader) -> Fields:
    return Fields(attributes, lambda what: reader.error(0, what))


def parse_program(
    text: str,
    *,
    weights: Weights | None = None,
    vocabulary: Vocabulary | None = None,
    check: bool = True,
) -> Program:
    """Reads what :func:`~.printer.print_program` wrote.

    Args:
        weights: the store that the text refers to. Each tensor must have the shape that the text
            says and, with ``check``, the hash. Without a store the program can be looked at, but
            asking for a number raises an error.
        vocabulary: needed, if there is a store, where the text only has its hash.

    Raises:
        Gpt2cError: with line and column, for anything that is not a program.
    """
    lines = Lines(text)
    opening = lines.take()
    opening.take(text="program")
    name = opening.take("ref")[1:]
    opening.take(text="{")
    found: dict[str, tuple[Attributes, Reader]] = {}
    steps: list[Step] = []
    tensors: dict[str, Tensor] = {}
    for reader in lines.block():
        keyword = reader.take("word")
        if keyword == "weight":
            name_, tensor = _weight(reader, weights, check)
            tensors[name_] = tensor
        elif keyword == "step":
            steps.append(_step(reader))
        elif keyword in ("shape", "source", "vocabulary") and keyword not in found:
            found[keyword] = (reader.attributes(), reader)
        else:
            raise reader.error(0, f"unexpected {keyword}")
    if len(found) < 3:
        raise opening.error(0, "shape, source or vocabulary is missing")
    graphs: dict[str, Graph] = {}
    closing = lines.take()
    while True:
        closing.take(text="}")
        section = closing.peek()
        if section not in ("core", "appendix") or section in graphs:
            break
        closing.take()
        closing.take(text="{")
        graphs[section] = _graph(lines)
        closing = lines.take()
    if "core" not in graphs:
        raise closing.error(0, "a program has a core")
    return Program(
        name=name,
        shape=_shape(*found["shape"]),
        source=_source(*found["source"]),
        vocabulary=_vocabulary(*found["vocabulary"], vocabulary, weights is None),
        core=graphs["core"],
        weights=Weights(tensors),
        appendix=graphs.get("appendix"),
        guard=_guard(closing),
        history=tuple(steps),
    )


def _graph(lines: Lines) -> Graph:
    nodes: list[Node] = []
    for reader in lines.block():
        name = reader.take("node")[1:]
        reader.take(text="=")
        keyword = reader.take("word")
        attributes = reader.attributes()
        rows: tuple[Neuron, ...] = ()
        if keyword == "mlp":
            reader.take(text="{")
            rows = tuple(_neuron(row) for row in lines.block())
            lines.take().take(text="}")
        nodes.append(read_node(name, keyword, fields_of(attributes, reader), rows))
    return Graph(tuple(nodes))


def _neuron(reader: Reader) -> Neuron:
    name = reader.take("word")
    return read_neuron(name, fields_of(reader.attributes(), reader))


def _weight(reader: Reader, weights: Weights | None, check: bool) -> tuple[str, Tensor]:
    name = reader.take("ref")[1:]
    fields = fields_of(reader.attributes(), reader)
    shape, digest = fields.take("shape", list), fields.take("hash", str)
    fields.done()
    if not all(type(size) is int and size >= 0 for size in shape):
        raise reader.error(0, "a shape is a list of sizes")
    if weights is None:
        return name, AbsentTensor(tuple(size for size in shape if isinstance(size, int)), digest)
    if name not in weights:
        raise reader.error(0, f"weight @{name} is missing from the store")
    tensor = weights[name]
    if list(tensor.shape) != shape:
        raise reader.error(0, f"weight @{name} has shape {tensor.shape}")
    if check and tensor.digest != digest:
        raise reader.error(0, f"weight @{name} has other content (hash {tensor.digest})")
    return name, tensor


def _step(reader: Reader) -> Step:
    fields = fields_of(reader.attributes(), reader)
    step = Step(
        name=fields.take("name", str),
        parts_before=fields.take("parts_before", int),
        parts_after=fields.take("parts_after", int),
        numbers_before=fields.take("numbers_before", int),
        numbers_after=fields.take("numbers_after", int),
        kl=fields.maybe("kl", float),
        max_logit=fields.maybe("max_logit", float),
        note=fields.maybe("note", str),
    )
    fields.done()
    return step


def _shape(attributes: Attributes, reader: Reader) -> Shape:
    fields = fields_of(attributes, reader)
    shape = Shape(
        layers=fields.take("layers", int),
        heads=fields.take("heads", int),
        width=fields.take("width", int),
        vocab=fields.take("vocab", int),
        context=fields.take("context", int),
        epsilon=fields.take("epsilon", float),
        bos=fields.maybe("bos", int),
        eos=fields.maybe("eos", int),
    )
    fields.done()
    return shape


def _source(attributes: Attributes, reader: Reader) -> Source:
    fields = fields_of(attributes, reader)
    source = Source(
        format=str(fields.take("format", Word)),
        dtype=str(fields.take("dtype", Word)),
        fingerprint=fields.take("fingerprint", str),
    )
    fields.done()
    return source


def _vocabulary(
    attributes: Attributes, reader: Reader, given: Vocabulary | None, absent: bool
) -> Vocabulary:
    fields = fields_of(attributes, reader)
    kind, digest = str(fields.take("kind", Word)), fields.maybe("hash", str)
    if digest is not None:
        if given is None and absent:
            return Vocabulary(kind, ())
        if given is None or vocabulary_digest(given) != digest:
            raise reader.error(0, f"the {kind} vocabulary with hash {digest} is not at hand")
        return given
    tokens = fields.maybe("tokens", list) or []
    specials = fields.maybe("specials", list) or []
    vocabulary = Vocabulary(
        kind=kind,
        tokens=tuple(map(str, tokens)),
        specials=tuple((str(pair[0]), int(pair[1])) for pair in specials),
        unknown=fields.maybe("unknown", int),
        add_prefix_space=bool(fields.maybe("add_prefix_space", bool)),
    )
    fields.done()
    return vocabulary


def _guard(reader: Reader) -> Guard | None:
    if reader.peek() == "":
        return None
    reader.take(text="guard")
    fields = fields_of(reader.attributes(), reader)
    guard = Guard(fields.take("margin", float))
    fields.done()
    return guard
