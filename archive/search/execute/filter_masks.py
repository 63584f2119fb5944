"""Which documents pass a filter of a query or of a page."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from archive.search.execute.columns import Mask, StringColumn, moment, next_day
from archive.search.execute.titles import Titles
from archive.search.facets import BY_OPERATOR
from archive.search.query.ast import FieldFilter, Filter, ValueFilter
from archive.search.query.titles import TITLE, title_words


class FilterMasks:
    """`values`, `moments` and `dated` (whether the year is known) have one entry a document."""

    def __init__(
        self, values: Mapping[str, StringColumn], moments: NDArray[np.uint32], dated: Mask, titles: Titles
    ) -> None:
        self._values = values
        self._moments = moments
        self._dated = dated
        self._titles = titles

    def mask(self, filter_: Filter) -> Mask:
        if isinstance(filter_, ValueFilter):
            return self._values[filter_.name].any_of(filter_.values)
        if isinstance(filter_, FieldFilter) and filter_.name == TITLE:
            return self._titles.at_meetings(title_words(filter_))
        if isinstance(filter_, FieldFilter):
            return self._values[BY_OPERATOR[filter_.name].name].holding(filter_.words, filter_.prefix)
        if filter_.start is None and filter_.end is None:
            return np.ones(len(self._moments), bool)
        mask = self._dated.copy()
        if filter_.start is not None:
            mask &= self._moments >= moment(filter_.start)
        if filter_.end is not None:
            mask &= self._moments < next_day(filter_.end)
        return mask
