"""Confidence intervals of proportions. Pure."""

from math import sqrt

# The normal deviate of 95 %.
_Z = 1.959963984540054


def wilson(times: int, out_of: int) -> tuple[float, float]:
    """The 95 % score interval of a proportion (Wilson 1927), uncorrected for continuity; (0, 1) of nothing.

    It holds for independent uses. As words come in clusters, the truth is rather less certain.
    """
    if out_of <= 0:
        return 0.0, 1.0
    share = min(times, out_of) / out_of
    square = _Z * _Z / out_of
    centre = (share + square / 2) / (1 + square)
    half = _Z * sqrt(share * (1 - share) / out_of + square / (4 * out_of)) / (1 + square)
    low, high = max(0.0, centre - half), min(1.0, centre + half)
    # Exact where floating point is not.
    return 0.0 if not times else low, 1.0 if times >= out_of else high
