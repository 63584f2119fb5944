import pytest

from archive.comparing.types import ChangeKind, Verdict, Warned
from tests.comparing.ruritania import HUGO, RUDOLF, STATEMENTS, check, load


def left_out(quotation: str) -> list[str]:
    found = check(quotation)
    return [
        " ".join(part.statement.folded[change.begin : change.stop])
        for part, changes in zip(found.parts, found.changes, strict=True)
        for change in changes
        if change.kind is ChangeKind.CUT
    ]


@pytest.mark.parametrize(
    "quotation",
    [
        "the bridge at Zenda was closed for 14 months",
        "The bridge at Zenda, was closed -- for 14 months!",
        "THE BRIDGE AT ZENDA WAS CLOSED FOR 14 MONTHS",
        "“the bridge at Zenda” was closed for 14 months",
        "3500 people crossed the river by boat",
        "Five mills stand idle. I would not call it a disaster, but it is a warning",
        "and waited for a horse. Let us build the second line.",
    ],
)
def test_the_very_words_are_verbatim_whatever_their_case_and_punctuation(quotation: str) -> None:
    found = check(quotation)
    assert found.verdict == Verdict.VERBATIM
    assert found.warnings == frozenset()


@pytest.mark.parametrize("mark", ["… ", "... ", "[…] ", "(...) ", ""])
def test_a_cut_is_shortened_marked_or_not_and_the_words_left_out_are_known(mark: str) -> None:
    quotation = f"The harvest in the southern valleys is late this year {mark}instead of June"
    assert check(quotation).verdict == Verdict.SHORTENED
    assert left_out(quotation) == ["because the rain came in august"]


@pytest.mark.parametrize(
    "quotation",
    [
        "The harvest in the northern valleys is late this year because the rain came",
        "Our railway from Strelsau to Hofbau carried twice as many travellers last winter as the old coaches",
    ],
)
def test_one_word_swapped_is_altered(quotation: str) -> None:
    assert check(quotation).verdict == Verdict.ALTERED


@pytest.mark.parametrize(
    "quotation",
    [
        "We do threaten any third country, and we never will",
        "Ruritania wants not good roads, not tall walls",
        "I would call it a disaster, but it is a warning that nobody in this chamber may ignore",
        "it is a warning that everybody in this chamber may ignore",
        "Whoever laughs at engines has stood in the snow and waited for a horse",
        "not Minister Tarlenheim told me in Strelsau that five mills stand idle",
        "We do not any third country, and we never will. Ruritania wants good roads",
    ],
)
def test_a_not_that_was_dropped_or_added_is_altered_and_told(quotation: str) -> None:
    found = check(quotation)
    assert found.verdict == Verdict.ALTERED
    assert Warned.NEGATION in found.warnings


def test_a_quotation_that_begins_right_after_a_not_is_not_verbatim_and_is_told() -> None:
    found = check("threaten any third country, and we never will")
    assert found.verdict == Verdict.SHORTENED
    assert {Warned.NEGATION, Warned.EDGE} <= found.warnings


def test_a_quotation_that_ends_before_a_but_is_told() -> None:
    found = check("told me in Strelsau that five mills stand idle. I would not call it a disaster")
    assert found.verdict == Verdict.VERBATIM
    assert found.warnings == {Warned.EDGE}


@pytest.mark.parametrize(
    "quotation",
    [
        "the bridge at Zenda was closed for 15 months, and 3,500 people crossed the river by boat",
        "the bridge at Zenda was closed for 14 months, and 35,000 people crossed the river by boat",
        "Minister Tarlenheim told me in Strelsau that six mills stand idle",
        "carried twice as many passengers last winter as the old coaches did in twenty years",
    ],
)
def test_another_number_is_altered_and_told(quotation: str) -> None:
    found = check(quotation)
    assert found.verdict == Verdict.ALTERED
    assert Warned.NUMBER in found.warnings


def test_a_number_in_figures_is_the_number_in_words() -> None:
    assert check("Minister Tarlenheim told me in Strelsau that 5 mills stand idle").warnings == frozenset()


def test_another_name_is_altered_and_told() -> None:
    found = check("Minister Elphberg told me in Strelsau that five mills stand idle")
    assert found.verdict == Verdict.ALTERED
    assert Warned.NAME in found.warnings


def test_two_places_joined_are_altered_and_both_are_found() -> None:
    found = check(
        "the bridge at Zenda was closed for 14 months because the rain came in August instead of June"
    )
    assert found.verdict == Verdict.ALTERED
    assert found.spliced
    assert [part.statement.key for part in found.parts] == [RUDOLF, HUGO]


def test_a_third_of_the_words_changed_is_similar() -> None:
    found = check(
        "The crop in the northern valleys is poor this summer because the rain fell in August instead"
    )
    assert found.verdict == Verdict.SIMILAR


@pytest.mark.parametrize(
    "quotation",
    [
        "The moon over the castle was as yellow as a cheese that no mouse would eat",
        "thank you very much mr president for this question",
        "",
        "?!",
        "word",
    ],
)
def test_what_nobody_says_or_everybody_is_not_found(quotation: str) -> None:
    assert check(quotation).verdict in (Verdict.ABSENT, Verdict.SIMILAR)


def test_the_words_of_the_speaker_named_are_preferred() -> None:
    text = STATEMENTS[0].texts[0][1]
    both = type(STATEMENTS[0])(77, 77, HUGO, "en", ((770, text),))
    STATEMENTS.append(both)
    try:
        first = load([[10], [770]])
        assert {each.key for each in first} == {RUDOLF, 77}
    finally:
        STATEMENTS.remove(both)
    assert check("the bridge at Zenda was closed for 14 months", RUDOLF).parts[0].statement.speaker == RUDOLF


def test_a_stage_direction_within_the_words_is_not_left_out() -> None:
    assert left_out("waited for a horse. Let us build the second line") == []


def test_a_long_quotation_is_compared_in_parts() -> None:
    text = " ".join(each.texts[0][1] for each in STATEMENTS[3:9])
    found = check(text)
    assert found.verdict == Verdict.ALTERED
    assert found.cover > 0.95
    assert len({part.statement.key for part in found.parts}) == 6
