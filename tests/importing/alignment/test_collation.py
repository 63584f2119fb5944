from hypothesis import given
from hypothesis import strategies as st

from archive.importing.alignment.collation import CollatedRow, SourcePassage, collate
from archive.importing.alignment.word_diff import DiffOperation

HARVEST = "The harvest of this year is late, as every peasant in the hills of Zenda knows by now."
BORDER = "We will never close the border to our neighbours, whatever the Duke of Strelsau may say."
WINTER = "The winter was long, and the snow lay on the castle until the last week of the month of April."


def said(*texts: str, voice: str = "Hugo Sapt") -> list[SourcePassage]:
    return [SourcePassage(text, voice, voice.split()[-1].lower()) for text in texts]


def shown(rows: list[CollatedRow]) -> list[list[str]]:
    """The words of each cell, "-" for none."""
    return [
        ["-" if cell is None else " ".join(each.text for each in cell.passages) for cell in row.cells]
        for row in rows
    ]


def test_the_same_words_stand_side_by_side_and_do_not_differ() -> None:
    rows = collate([said(HARVEST, BORDER), said(HARVEST, BORDER)])
    assert shown(rows) == [[HARVEST, HARVEST], [BORDER, BORDER]]
    assert not any(row.differs for row in rows)


def test_differing_words_are_marked_in_the_second_column() -> None:
    (row,) = collate([said(BORDER), said(BORDER.replace("never ", ""))])
    own, other = row.cells
    assert own
    assert other
    assert not own.differs
    assert [run.text for run in other.runs if run.change is DiffOperation.DELETED] == ["never "]


def test_what_only_one_source_has_is_a_row_with_one_cell() -> None:
    rows = collate([said(HARVEST, BORDER), said(HARVEST, WINTER, BORDER)])
    assert shown(rows) == [[HARVEST, HARVEST], ["-", WINTER], [BORDER, BORDER]]
    assert [row.only for row in rows] == [None, 1, None]
    rows = collate([said(WINTER, HARVEST), said(HARVEST)])
    assert [row.only for row in rows] == [0, None]


def test_what_stands_before_all_comes_first() -> None:
    rows = collate([said(HARVEST), said(WINTER, HARVEST)])
    assert shown(rows) == [["-", WINTER], [HARVEST, HARVEST]]


def test_another_speaker_of_the_same_words_is_a_difference() -> None:
    (row,) = collate([said(HARVEST), said(HARVEST, voice="Rosa Holf")])
    other = row.cells[1]
    assert other
    assert other.other_voice
    assert row.differs


def test_another_form_of_the_same_name_is_none() -> None:
    (row,) = collate([said(HARVEST), said(HARVEST, voice="Colonel Sapt")])
    assert not row.differs


def test_paragraphs_that_one_source_joins_are_one_row_without_a_difference() -> None:
    apart, joined = said(HARVEST, BORDER, WINTER), said(f"{HARVEST} {BORDER}", WINTER)
    for sources in ([apart, joined], [joined, apart]):
        rows = collate(sources)
        assert shown(rows) == [[f"{HARVEST} {BORDER}"] * 2, [WINTER, WINTER]]
        assert not any(row.differs for row in rows)


def test_three_sources_are_three_columns() -> None:
    rows = collate([said(HARVEST), said(HARVEST, WINTER), said(HARVEST, WINTER)])
    assert shown(rows) == [[HARVEST] * 3, ["-", WINTER, WINTER]]
    rows = collate([said(HARVEST), said(HARVEST, WINTER), said(BORDER, HARVEST)])
    assert shown(rows) == [["-", "-", BORDER], [HARVEST] * 3, ["-", WINTER, "-"]]


PARAGRAPHS = st.lists(
    st.sampled_from([HARVEST, BORDER, WINTER, "Thank you.", "Why?", f"{HARVEST} {BORDER}", "So we met."]),
    max_size=8,
)


@given(st.lists(PARAGRAPHS, min_size=2, max_size=3))
def test_no_source_loses_or_gains_a_word(sources: list[list[str]]) -> None:
    rows = collate([said(*texts) for texts in sources])
    for place, texts in enumerate(sources):
        cells = [cell for row in rows if (cell := row.cells[place])]
        there = [each.text for cell in cells for each in cell.passages]
        assert sorted(there) == sorted(texts)
        for cell in cells:
            kept = "".join(run.text for run in cell.runs if run.change is not DiffOperation.DELETED)
            assert kept == " ".join(each.text for each in cell.passages)
    assert [each.text for row in rows if row.cells[0] for each in row.cells[0].passages] == sources[0]
