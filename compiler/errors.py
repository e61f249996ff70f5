"""Errors that a user is meant to read: what was wrong, where, and what to do."""


class Gpt2cError(Exception):
    """Bad input. The command line prints it on one line and exits with 2.

    Args:
        what: what was wrong.
        where: the file, node or option in which it was found.
        hint: what to do about it.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: object = None, hint: str | None = None) -> None:
        self.what = what
        self.where = None if where is None else str(where)
        self.hint = hint
        super().__init__(what)

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        hint = f" {self.hint}" if self.hint else ""
        return " ".join(f"{place}{self.what}.{hint}".split())


class LimitNotMet(Gpt2cError):
    """The work was done, but a limit that the user set was not met. Exits with 1."""

    exit_code = 1
