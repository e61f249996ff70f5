"""generation_config.json: the tokens that end a text, as in transformers' generate."""

from pathlib import Path

from .config import Fields, end_tokens
from .files import plain_file, read_json

# Settings that change what greedy generation yields, with the values that change nothing.
NEUTRAL: dict[str, tuple[object, ...]] = {
    "repetition_penalty": (1, 1.0, None),
    "no_repeat_ngram_size": (0, None),
    "encoder_no_repeat_ngram_size": (0, None),
    "bad_words_ids": (None,),
    "suppress_tokens": (None,),
    "begin_suppress_tokens": (None,),
    "sequence_bias": (None,),
    "forced_bos_token_id": (None,),
    "forced_eos_token_id": (None,),
    "min_length": (0, None),
    "min_new_tokens": (0, None),
    "num_beams": (1, None),
    "stop_strings": (None,),
}


def read_ends(folder: Path, vocab: int) -> tuple[tuple[int, ...] | None, tuple[str, ...]]:
    """The end tokens that generation_config.json names, and notes for the user.

    As in transformers, a file without eos_token_id names none. Ids beyond the vocabulary are
    ignored, as in config.json.

    Returns:
        The ids, the first of them first; None if there is no such file.

    Raises:
        Gpt2cError: the file is not a JSON object, or eos_token_id is neither an id nor a list.
    """
    path = plain_file(folder, "generation_config.json")
    if path is None:
        return None, ()
    fields = Fields(read_json(path), path)
    ignored = [
        name
        for name, neutral in NEUTRAL.items()
        if not any(fields.data.get(name) == value for value in neutral)
    ]
    notes: tuple[str, ...] = ()
    if ignored:
        notes = (
            f"generation_config.json sets {', '.join(ignored)}: ignored, as texts are greedy.",
        )
    return end_tokens(fields, fields.data.get("eos_token_id"), vocab), notes
