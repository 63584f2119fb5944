"""What is fetched of passages found: columns of numbers, packed, and the searches that fetch these. Pure."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.postings import Docs
from archive.search.execute.ranking import Times
from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.mapping import Json

COLUMNS = "passage", "utterance", "meeting", "moment", "order"


@dataclass(frozen=True)
class PassageColumns:
    """One entry a passage, in the order of utterances and passages, as every index has them."""

    columns: dict[str, Docs]
    scores: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.scores)

    def __getitem__(self, name: str) -> Docs:
        return self.columns[name]

    @property
    def times(self) -> Times:
        return Times(self["moment"], self["meeting"], lambda: self["order"])


def packed(query: Json, columns: Sequence[str] = COLUMNS) -> Json:
    """A search for the columns of all that the query finds."""
    return {"size": 0, "query": query, "aggs": {"packed": pack(columns)}}


def pack(columns: Sequence[str] = COLUMNS) -> Json:
    return scripted(
        scripts.PACK_INIT,
        scripts.PACK_MAP,
        scripts.PACK_COMBINE,
        scripts.GATHER,
        {"columns": list(columns)},
    )


def scripted(init: str, each: str, combine: str, reduce: str, params: Json | None = None) -> Json:
    given = {"init_script": init, "map_script": each, "combine_script": combine, "reduce_script": reduce}
    return {"scripted_metric": {**given, **({"params": params} if params else {})}}


def unpacked(aggregations: Json, columns: Sequence[str] = COLUMNS) -> PassageColumns:
    """The columns, with `utterance` and `passage` among these, from the answer to `packed`."""
    parts = [base64.b64decode(part) for part in aggregations["packed"]["value"]]
    rows = np.frombuffer(b"".join(parts), ">i4").reshape(-1, len(columns) + 1)
    rows = rows[np.lexsort((rows[:, columns.index("passage")], rows[:, columns.index("utterance")]))]
    found = {name: rows[:, place].astype(np.uint32) for place, name in enumerate(columns)}
    return PassageColumns(found, rows[:, -1].astype(np.int32).view(np.float32))
