"""A passage keeps its address when it is moved, split or altered, and hands it to no other words."""

from collections.abc import Callable
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.importing.alignment.passages import AlignedPassage, PassageAlignment, align
from tests.growth import grows_in_proportion
from tests.importing.alignment.planted import Planted, edited, seeded, transcript

HARVEST = "The harvest is late this year and the mills of Zenda stand still."
BORDER = "We will never close the border with our neighbours, whatever they ask of us."
RAILWAY = "The railway to Strelsau was paid for by the crown and will be finished in spring."


def aligned(old: list[str], new: list[str]) -> PassageAlignment:
    return align(*([AlignedPassage("Hugo Sapt", text) for text in texts] for texts in (old, new)))


def test_an_altered_passage_keeps_its_address() -> None:
    assert aligned([HARVEST, BORDER], [HARVEST, BORDER.replace("never ", "")]).continued == (0, 1)


def test_a_moved_passage_keeps_its_address() -> None:
    assert aligned([HARVEST, BORDER, RAILWAY], [RAILWAY, HARVEST, BORDER]).continued == (2, 0, 1)


def test_a_moved_and_altered_passage_keeps_its_address() -> None:
    mended = RAILWAY.replace("spring", "autumn")
    assert aligned([HARVEST, BORDER, RAILWAY], [mended, HARVEST, BORDER]).continued == (2, 0, 1)


def test_the_first_part_of_a_split_passage_keeps_its_address() -> None:
    assert aligned([f"{HARVEST} {RAILWAY}", BORDER], [HARVEST, RAILWAY, BORDER]).continued == (0, None, 1)


def test_a_joined_passage_leads_on_to_the_one_that_has_its_words() -> None:
    alignment = aligned([HARVEST, RAILWAY, BORDER], [f"{HARVEST} {RAILWAY}", BORDER])
    kept = alignment.continued[0]
    assert kept in (0, 1)
    assert alignment.joined == {1 - kept: 0}
    assert alignment.continued[1] == 2


def test_a_replaced_passage_hands_its_address_on_to_nothing() -> None:
    assert aligned([HARVEST, BORDER], [HARVEST, RAILWAY]).continued == (0, None)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Team Alpha goes first and then has lunch.", "Team Beta goes first and then has lunch."),
        ("Team Alpha: Rosa Holf and Hugo Sapt.", "Team Beta: Anton Tarlenheim and Rudolf Elphberg."),
        ("Article 7 was read and adopted.", "Article 12 was read and adopted."),
    ],
)
def test_a_line_about_another_thing_is_another_line(old: str, new: str) -> None:
    assert aligned([HARVEST, old, BORDER], [HARVEST, new, BORDER]).continued == (0, None, 2)


def test_a_name_that_was_spelled_better_is_the_same_name() -> None:
    assert aligned(["Mr. Tarlenhiem will go first."], ["Mr. Tarlenheim will go first."]).continued == (0,)


def test_words_given_to_another_speaker_keep_their_address() -> None:
    old = [AlignedPassage("Hugo Sapt", HARVEST), AlignedPassage("Hugo Sapt", BORDER)]
    new = [AlignedPassage("Hugo Sapt", HARVEST), AlignedPassage("Rosa Holf", BORDER)]
    assert align(old, new).continued == (0, 1)


def test_thanks_of_one_are_not_taken_for_thanks_of_another() -> None:
    old = [AlignedPassage("Hugo Sapt", "Thank you."), AlignedPassage("Hugo Sapt", HARVEST)]
    new = [AlignedPassage("Hugo Sapt", HARVEST), AlignedPassage("Rosa Holf", "Thank you.")]
    assert align(old, new).continued == (1, None)


def test_a_short_answer_is_known_by_its_neighbours() -> None:
    old = ["Yes.", HARVEST, "Yes.", BORDER, "Yes."]
    assert aligned(old, [HARVEST, "Yes.", BORDER, "Yes."]).continued == (1, 2, 3, 4)


@given(st.randoms(use_true_random=False), st.sampled_from([0.0, 0.1, 0.4]))
def test_no_address_is_given_twice_and_what_did_not_change_keeps_its_own(
    random: Random, share: float
) -> None:
    old = transcript(random, 30)
    new = [each.passage for each in edited(random, old, share)]
    continued = align(old, new).continued
    kept = [at for at in continued if at is not None]
    assert len(set(kept)) == len(kept)
    if old == new:
        assert kept == list(range(len(old)))


def _score(old: list[AlignedPassage], new: list[Planted]) -> tuple[int, int, int]:
    """Right, wrong and missing: a passage must be continued by, or joined to, one that has its words."""
    alignment = align(old, [each.passage for each in new])
    right = wrong = 0
    found = dict(alignment.joined)
    for position, at in enumerate(alignment.continued):
        if at is not None:
            found[at] = position
    for at, position in found.items():
        fits = at in new[position].of or old[at] == new[position].passage
        right, wrong = right + fits, wrong + (not fits)
    wanted = {at for each in new for at in each.of}
    return right, wrong, len(wanted - found.keys())


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6])
def test_planted_edits_are_followed(share: float) -> None:
    right = wrong = missing = 0
    for seed in range(12):
        random = seeded(seed)
        old = transcript(random, 80)
        one, two, three = _score(old, edited(random, old, share))
        right, wrong, missing = right + one, wrong + two, missing + three
    assert 2 * right / (2 * right + wrong + missing) >= 0.98


def test_versions_of_any_length_are_aligned_in_proportion() -> None:
    def work(size: int) -> Callable[[], object]:
        random = seeded(1)
        old = transcript(random, size)
        new = [each.passage for each in edited(random, old, 0.2)]
        return lambda: align(old, new)

    assert grows_in_proportion(work, 100)


def test_versions_without_a_common_passage_are_aligned_in_proportion() -> None:
    def work(size: int) -> Callable[[], object]:
        old, new = (transcript(seeded(seed), size) for seed in (1, 2))
        return lambda: align(old, new)

    assert grows_in_proportion(work, 150)
