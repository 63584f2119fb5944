import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from archive.comparing.alignment import align

TEXT = "we said that we will not threaten any third countries and never did so in the past".split()


def differing(quotation: str) -> list[tuple[str, str]]:
    quoted = quotation.split()
    return [
        (" ".join(quoted[run.start : run.end]), " ".join(TEXT[run.begin : run.stop]))
        for run in align(quoted, TEXT).runs
        if not run.same
    ]


@pytest.mark.parametrize(
    ("quotation", "expected"),
    [
        ("any third countries and never", []),
        ("we will threaten any third countries", [("", "not")]),
        ("yesterday any third countries and never did", [("yesterday", "threaten")]),
        ("any third countries and never not", [("not", "did")]),
        ("will not threaten some third countries", [("some", "any")]),
        ("we said that we did so in the past", [("", "will not threaten any third countries and never")]),
    ],
)
def test_what_differs_is_told_where_it_differs(quotation: str, expected: list[tuple[str, str]]) -> None:
    assert differing(quotation) == expected


def test_a_marked_cut_is_cheaper() -> None:
    quoted = "we said that in the past".split()
    assert align(quoted, TEXT, {3}).score > align(quoted, TEXT).score


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.sampled_from("abcde"), max_size=12), st.lists(st.sampled_from("abcde"), max_size=20))
def test_the_runs_cover_all_of_the_quotation_in_order(quoted: list[str], text: list[str]) -> None:
    aligned = align(quoted, text)
    at, place = 0, None
    for run in aligned.runs:
        assert run.start == at
        assert place is None or run.begin == place
        at, place = run.end, run.stop
        if run.same:
            assert quoted[run.start : run.end] == text[run.begin : run.stop]
    assert at == len(quoted)
