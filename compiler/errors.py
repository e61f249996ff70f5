"""Errors for users: what is wrong, where, and what to do about it."""

LONGEST = 800  # characters of what is wrong; names in files can be of any length


class Gpt2cError(Exception):
    """Bad input. The command line prints it on one line and exits with code 2.

    Args:
        what: what is wrong.
        where: the file, node or option that is wrong.
        hint: what to do about it.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: object = None, hint: str | None = None) -> None:
        self.what = what if len(what) <= LONGEST else f"{what[:LONGEST]}..."
        self.where = None if where is None else str(where)
        self.hint = hint
        super().__init__(self.what)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f" {self.hint}" if self.hint else ""
        return " ".join(f"{place}{self.what}.{hint}".split())


class LimitNotMet(Gpt2cError):
    """The work is done, but misses a limit that the user set. Exits with code 1."""

    exit_code = 1
