from archive.parsing.layout.lines import PageLine, gapped_lead
from tests.parsing.layout.samples import stack


def lead(text: str) -> tuple[int, str]:
    (line,) = stack([text])
    assert isinstance(line, PageLine)
    return gapped_lead(line)


def test_a_gap_wider_than_any_other_behind_a_sign_sets_the_first_words_apart() -> None:
    assert lead("○Hugo Sapt   good morning to you all") == (10, "gap")
    assert lead("○Hugo Sapt, good morning to you all") == (0, "")


def test_a_gap_far_into_a_line_or_one_among_others_sets_nothing_apart() -> None:
    assert lead("○I am glad to see you all   here") == (0, "")
    assert lead("○The   council   met   here") == (0, "")
    assert lead("○unanimously   adopted") == (0, "")
    assert lead("Tomorrow   it will be adopted") == (0, "")
