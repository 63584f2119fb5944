"""A bar for long commands, on a terminal only."""

from types import TracebackType

from tqdm import tqdm


class Bar:
    """Called with how many more things are done, of `total` where that is known."""

    def __init__(self, title: str, unit: str, total: int | None = None) -> None:
        self._bar = tqdm(desc=title, unit=unit, total=total, disable=None, leave=False)

    def __call__(self, count: int) -> None:
        self._bar.update(count)

    def __enter__(self) -> "Bar":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bar.close()
