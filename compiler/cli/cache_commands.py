"""The command that shows and clears the cache of results."""

from typing import Annotated

import typer

from .options import AsJson, app, out, print_json


@app.command("cache")
def cache_command(
    clear: Annotated[bool, typer.Option("--clear", help="Delete all entries.")] = False,
    as_json: AsJson = False,
) -> None:
    """Show where results that depend on a model alone are kept, and how large they are.

    GPT2C_CACHE=off disables the cache, GPT2C_CACHE=DIR moves it, and GPT2C_CACHE_SIZE=500M limits
    it (default: 2G).
    """
    from ..data.cache import default_cache

    store = default_cache()
    if store is None:
        figures: dict[str, object] = {"folder": None, "entries": 0, "bytes": 0, "limit": 0}
    else:
        if clear:
            store.clear()
        entries, size = store.size()
        figures = {
            "folder": str(store.folder),
            "entries": entries,
            "bytes": size,
            "limit": store.limit,
        }
    if as_json:
        print_json(figures)
    elif store is None:
        out.print("the cache is off (GPT2C_CACHE)")
    else:
        out.print(str(store.folder), soft_wrap=True, highlight=False)
        out.print(
            f"{entries:,} entries, {size / 1e6:,.1f} MB of at most {store.limit / 1e6:,.0f} MB",
            highlight=False,
        )
