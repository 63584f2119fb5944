"""How evenly a word is spread over the parts of a text. Pure."""

from collections.abc import Sequence


def dp_norm(times: Sequence[int], sizes: Sequence[int]) -> float:
    """DPnorm, from 0 (spread as the words of the parts are) to 1 (all in the smallest part).

    Deviation of proportions: half the sum of the differences between each part's share of the uses and its
    share of all words (Gries 2008), divided by the most that it can be, 1 − the share of the smallest part
    (Lijffijt and Gries 2012). `times`: uses in each part; `sizes`: words of each. With one part it is 0.
    """
    uses, words = sum(times), sum(sizes)
    if not uses or not words or len(sizes) < 2:
        return 0.0
    pairs = zip(times, sizes, strict=True)
    deviation = sum(abs(used / uses - size / words) for used, size in pairs) / 2
    return deviation / (1 - min(sizes) / words)
