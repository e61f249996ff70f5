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
    "exponential_decay_length_penalty": (None,),
    "watermarking_config": (None,),
    "guidance_scale": (1, 1.0, None),
    "penalty_alpha": (0, 0.0, None),
    "dola_layers": (None,),
    "force_words_ids": (None,),
    "constraints": (None,),
}


def read_ends(folder: Path, vocab: int) -> tuple[tuple[int, ...] | None, tuple[str, ...]]:
    """The end tokens that generation_config.json names, and notes for the user.

    As in transformers, a file without eos_token_id names none, and without the file, config.json
    may hold settings of generation. Ids beyond the vocabulary are ignored, as in config.json.

    Returns:
        The ids, the first of them first; None if there is no such file.

    Raises:
        Gpt2cError: the file is not a JSON object, or eos_token_id is neither an id nor a list.
    """
    path = plain_file(folder, "generation_config.json")
    if path is None:
        config = plain_file(folder, "config.json")
        return None, () if config is None else _ignored(Fields(read_json(config), config))
    fields = Fields(read_json(path), path)
    return end_tokens(fields, fields.data.get("eos_token_id"), vocab), _ignored(fields)


def _ignored(fields: Fields) -> tuple[str, ...]:
    """A note on the settings that would change what greedy generation yields."""
    ignored = [
        name
        for name, neutral in NEUTRAL.items()
        if name in fields.data and not any(fields.data[name] == value for value in neutral)
    ]
    if not ignored:
        return ()
    return (
        f"{Path(str(fields.where)).name} sets {', '.join(ignored)}: ignored; texts are greedy.",
    )
