"""What whoever imports documents says about all of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """`columns`: pairs of a table's column and the field that it holds ("Redner", "speaker"), which go
    before the usual names of columns. `undated`: a document without any date is kept, with the date
    UNDATED, instead of refused.
    """

    columns: tuple[tuple[str, str], ...] = ()
    undated: bool = False
