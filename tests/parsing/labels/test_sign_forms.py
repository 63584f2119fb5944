"""The heads that one text may begin with, told by the sign behind them."""

import re

from hypothesis import assume, given
from hypothesis import strategies as st

from archive.parsing.labels.sign_forms import BRANCHES, signed_heads

_FIRST = st.sampled_from(("Rosa", "R.", "हुगो", "ורד", "中文", "rosa", "ROSA"))
_WORD = st.sampled_from(("Holf", "von", "d’Zenda", 'יו"ר', "(ZDP)", "Holf-Sapt", "3", "H."))
_TELLING = st.sampled_from(("", ", ZDP", ", Zd.", "(Zenda, no: 1)", ", ZDP(Zenda)"))
_SIGN = st.sampled_from("|,:,/, =,>,->,--|,...,…, —,—, -, ----,»»,~".split(","))


@given(
    _FIRST, st.lists(_WORD, max_size=4), _TELLING, _SIGN, st.sampled_from(("Good morning.", "a, b: c - d"))
)
def test_a_head_is_found_before_each_sign_whatever_its_words(
    first: str, words: list[str], telling: str, sign: str, rest: str
) -> None:
    head = " ".join((first, *words)) + telling
    assume(not (head[-1] == sign[0] == "."))
    found = [(each.head, each.rest) for _, each in signed_heads(0, f"{head}{sign} {rest}")]
    assert (head, rest) in found


def test_no_sign_of_a_word_can_be_taken_in_two_ways() -> None:
    branches = [re.compile(branch) for branch in BRANCHES]
    signs = map(chr, range(0x10000))
    assert [sign for sign in signs if sum(bool(branch.match(sign)) for branch in branches) > 1] == []
