"""Canonical text → Program."""

from collections.abc import Iterator

from ..errors import Gpt2cError
from .edits import Edit, read_edit
from .fields import Fields
from .nodes import Neuron, Node, Ref
from .printer import vocabulary_digest
from .program import File, Graph, Guard, Program, Shape, Source, Step
from .schema import read_neuron, read_node
from .text import Attributes, Reader, Word
from .vocabulary import AbsentVocabulary, Vocabulary
from .weights import AbsentTensor, Tensor, Weights


class Lines:
    """The lines of a text, with one line of look-ahead."""

    def __init__(self, text: str) -> None:
        lines = text.split("\n")
        self.count = len(lines)
        self.all = [
            (number, line)
            for number, line in enumerate(lines, start=1)
            if line.strip() and not line.lstrip().startswith("#")
        ]
        self.next = 0

    def take(self) -> Reader:
        if self.next >= len(self.all):
            raise Gpt2cError(
                "the text ends in the middle of a program",
                where=f"line {self.count}:1",
                hint="The text may be truncated.",
            )
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

    def end(self) -> None:
        """No line may follow."""
        if self.next < len(self.all):
            raise self.take().error(0, "text after the end of the program")


def fields_of(attributes: Attributes, reader: Reader) -> Fields:
    return Fields(attributes, lambda what, key: reader.error(reader.columns.get(key, 0), what))


def parse_program(
    text: str,
    *,
    weights: Weights | None = None,
    vocabulary: Vocabulary | None = None,
    check: bool = True,
) -> Program:
    """Parse the text that :func:`~.printer.print_program` writes.

    Args:
        weights: the store that the text refers to. Each tensor must have the shape in the text and,
            with ``check``, the hash. Without a store, reading a number raises an error.
        vocabulary: required with a store if the text has only the hash of the vocabulary.

    Raises:
        Gpt2cError: the text is not a program; the message gives line and column.
    """
    lines = Lines(text)
    opening = lines.take()
    opening.take(text="program")
    name = opening.take("ref")[1:]
    opening.take(text="{")
    opening.end()
    head: dict[str, tuple[Attributes, Reader]] = {}
    steps: list[Step] = []
    edits: list[Edit] = []
    files: list[File] = []
    tensors: dict[str, Tensor] = {}
    for reader in lines.block():
        keyword = reader.take("word")
        if keyword == "weight":
            weight, tensor = _weight(reader, weights, check)
            if weight in tensors:
                raise reader.error(0, f"duplicate weight @{weight}")
            tensors[weight] = tensor
        elif keyword == "step":
            steps.append(_step(reader))
        elif keyword == "edit":
            edits.append(read_edit(fields_of(reader.attributes(), reader)))
        elif keyword == "file":
            fields = fields_of(reader.attributes(), reader)
            files.append(File(fields.take("name", str), fields.take("sha256", str)))
            fields.done()
        elif keyword in ("shape", "source", "vocabulary") and keyword not in head:
            head[keyword] = (reader.attributes(), reader)
        else:
            raise reader.error(0, f"unexpected {keyword}")
        reader.end()
    if len(head) < 3:
        raise opening.error(0, "shape, source or vocabulary is missing")
    graphs: dict[str, Graph] = {}
    closing = lines.take()
    while True:
        closing.take(text="}")
        section = closing.peek()
        if section not in ("core", "fallback") or section in graphs:
            break
        closing.take()
        closing.take(text="{")
        closing.end()
        graphs[section] = _graph(lines)
        closing = lines.take()
    if "core" not in graphs:
        raise closing.error(0, "expected a core")
    guard = _guard(closing)
    lines.end()
    return Program(
        name=name,
        shape=_shape(*head["shape"]),
        source=_source(*head["source"]),
        vocabulary=_vocabulary(*head["vocabulary"], vocabulary, weights is None),
        core=graphs["core"],
        weights=Weights(tensors),
        fallback=graphs.get("fallback"),
        guard=guard,
        history=tuple(steps),
        edits=tuple(edits),
        files=tuple(files),
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
            reader.end()
            rows = tuple(_neuron(row) for row in lines.block())
            closing = lines.take()
            closing.take(text="}")
            closing.end()
        reader.end()
        nodes.append(read_node(name, keyword, fields_of(attributes, reader), rows))
    return Graph(tuple(nodes))


def _neuron(reader: Reader) -> Neuron:
    name = reader.take("word")
    neuron = read_neuron(name, fields_of(reader.attributes(), reader))
    reader.end()
    return neuron


def _weight(reader: Reader, weights: Weights | None, check: bool) -> tuple[str, Tensor]:
    name = reader.take("ref")[1:]
    fields = fields_of(reader.attributes(), reader)
    shape, digest = fields.take("shape", list), fields.take("hash", str)
    fields.done()
    sizes = tuple(size for size in shape if type(size) is int and size >= 0)
    if len(sizes) < len(shape):
        raise reader.error(reader.columns["shape"], "expected a list of sizes")
    if weights is None:
        return name, AbsentTensor(sizes, digest)
    if name not in weights:
        raise reader.error(0, f"weight @{name} is missing from the store")
    tensor = weights[name]
    if tensor.shape != sizes:
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
        error=fields.maybe("error", float),
        note=fields.maybe("note", str),
        lossy=fields.maybe("lossy", bool),
        tested=fields.maybe("tested", int),
        equal=fields.maybe("equal", int),
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
        ends=_whole_numbers(fields, "ends"),
    )
    fields.done()
    return shape


def _whole_numbers(fields: Fields, key: str) -> tuple[int, ...]:
    values = fields.maybe(key, list) or []
    if not all(type(value) is int for value in values):
        raise fields.error(f"attribute {key} is not a list of integers", key)
    return tuple(values)


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
    attributes: Attributes, reader: Reader, store: Vocabulary | None, absent: bool
) -> Vocabulary:
    fields = fields_of(attributes, reader)
    kind, digest = str(fields.take("kind", Word)), fields.maybe("hash", str)
    if digest is not None:
        fields.done()
        if store is None and absent:
            return AbsentVocabulary(kind, (), digest=digest)
        if store is None or vocabulary_digest(store) != digest:
            raise reader.error(0, f"the {kind} vocabulary with hash {digest} is not available")
        return store
    tokens = fields.take("tokens", list)
    if not all(type(token) is str for token in tokens):
        raise reader.error(reader.columns["tokens"], "expected a list of strings")
    specials = []
    for pair in fields.maybe("specials", list) or []:
        if not isinstance(pair, list) or [type(item) for item in pair] != [str, int]:
            raise reader.error(
                reader.columns["specials"], 'specials: expected pairs of the form ["text", 0]'
            )
        specials.append((pair[0], pair[1]))
    vocabulary = Vocabulary(
        kind=kind,
        tokens=tuple(tokens),
        specials=tuple(specials),
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
    guard = Guard(
        fields.take("margin", float),
        fields.maybe("error_predictor", Ref),
        fields.maybe("max_wer", float),
    )
    fields.done()
    reader.end()
    return guard
