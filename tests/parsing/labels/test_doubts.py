"""Slips of a typist in single labels: what is unsure is nobody's, never that of the voice before."""

import pytest

from archive.languages.vocabulary import vocabulary_of
from archive.parsing.labels.candidates import candidates
from archive.parsing.labels.conventions import Scores
from archive.parsing.labels.heads import Marker
from archive.parsing.labels.likeness import THRESHOLD, group_of
from archive.parsing.text import Block
from tests.parsing.reading.outline import document, read, spoken

TALK = (
    ("Rosa Holf", "Good morning. Is the road ready?"),
    ("Hugo Sapt", "It is not. We wait for the rain to end."),
    ("Rosa Holf", "And who will pay for it?"),
    ("Hugo Sapt", "The king will pay, as he does."),
    ("Rosa Holf", "Thank you."),
)


def with_slip(position: int, label: str, sign: str = ":") -> list[tuple[str, str]]:
    said = [f"{name}: {words}" for name, words in TALK]
    said[position] = f"{label}{sign} {TALK[position][1]}"
    return spoken(read(document(*said)))


@pytest.mark.parametrize("label", ["rosa holf", "ROSA HOLF", "Rosa holf"])
def test_a_full_name_in_other_letters_is_that_label(label: str) -> None:
    assert with_slip(2, label) == [*TALK[:2], (label, TALK[2][1]), *TALK[3:]]


def test_words_behind_a_name_without_its_colon_are_nobodys() -> None:
    assert with_slip(2, "Rosa Holf", "") == [*TALK[:2], ("?", f"Rosa Holf {TALK[2][1]}"), *TALK[3:]]


def test_a_sentence_that_begins_with_a_name_is_the_voices() -> None:
    said = [f"{name}: {words}" for name, words in TALK]
    said.insert(2, "Rosa Holf knows this road well.")
    assert spoken(read(document(*said)))[1] == ("Hugo Sapt", f"{TALK[1][1]} Rosa Holf knows this road well.")


def test_the_end_of_a_full_name_is_that_speakers_label() -> None:
    said = [f"{name.replace('Rosa', 'Rosa van den')}: {words}" for name, words in TALK]
    said[2] = f"van den Holf: {TALK[2][1]}"
    assert spoken(read(document(*said)))[2] == ("van den Holf", TALK[2][1])


@pytest.mark.parametrize("above", ["", "00:03:00 - 00:04:30\n"])
def test_what_stands_below_a_full_name_on_a_line_of_its_own_among_such_labels_is_not_the_voices_before(
    above: str,
) -> None:
    talk = (*TALK, ("Anton Tarl", "“I swear to keep the castle.”"), ("Rosa Holf", "Thank you very much."))
    said = document(*(f"{above}{name}\n{words}" for name, words in talk))
    assert not [label for label, words in spoken(read(said)) if "swear" in words and label == "Rosa Holf"]


def test_a_name_alone_on_its_line_among_labels_with_a_sign_ends_the_turn_before_it() -> None:
    name, words = "Antoinette de Mauban", "The king will pay, as he does."
    said = [f"{voice}: {words}" for voice, words in TALK]
    said[3:4] = [name, words]
    assert spoken(read(document(*said)))[2:4] == [TALK[2], ("?", f"{name} {words}")]


def test_a_name_called_out_before_its_label_ends_no_turn() -> None:
    said = [f"{voice}: {words}" for voice, words in TALK]
    said.insert(3, "Hugo Sapt")
    assert spoken(read(document(*said)))[2:4] == [("Rosa Holf", f"{TALK[2][1]} Hugo Sapt"), TALK[3]]


def test_a_heading_whose_words_are_spoken_below_ends_no_turn() -> None:
    said = [f"{voice}: {words}" for voice, words in TALK]
    said[3:4] = [said[3], "River Crossings", "Of the crossings of the river I have said enough."]
    assert spoken(read(document(*said)))[3] == ("Hugo Sapt", " ".join([TALK[3][1], *said[4:6]]))


@pytest.mark.parametrize("verb", ["said", "asked", "sagte"])
def test_words_behind_a_speaker_and_a_word_that_reports_are_nobodys(verb: str) -> None:
    assert with_slip(3, f"Hugo Sapt {verb}")[3][0] == "?"


@pytest.mark.parametrize(("line", "doubtful"), [("Rosa Holf.", True), ("Right.", False)])
def test_a_full_name_before_a_full_stop_is_doubtful_where_labels_are_such_lines(
    line: str, doubtful: bool
) -> None:
    found = next(each for each in candidates(Block(line), Block("Yes.")) if each.marker is Marker.STOP)
    scores = Scores([], group_of(found), alone=True)
    assert scores.is_doubtful(found, THRESHOLD - 1, vocabulary_of("en")) is doubtful


def test_a_sentence_that_quotes_behind_its_colon_and_goes_on_is_no_label() -> None:
    said = [f"{name}: {words}" for name, words in TALK]
    quoted = "Anton Tarl, the member for Zenda, asks the king in this hour: “Who pays?” as he announced."
    said.insert(4, quoted)
    assert not [name for name, words in spoken(read(document(*said))) if "Anton" in name]


def test_a_name_in_capitals_before_a_full_stop_is_doubtful_where_labels_are_such_names() -> None:
    found = next(each for each in candidates(Block("HOLF. Yes.")) if each.marker is Marker.STOP)
    scores = Scores([], group_of(found), shouted=True)
    assert scores.is_doubtful(found, 0.0, vocabulary_of("en"))
    assert not scores.is_doubtful(found, -1.0, vocabulary_of("en"))


def cues(*lines: str) -> str:
    """Subtitles of these lines, a cue each."""
    times = (f"00:{i:02}:00.000 --> 00:{i:02}:50.000\n{line}" for i, line in enumerate(lines))
    return "WEBVTT\n\nNOTE Talks in Zenda, 2015-03-03\n\n" + "\n\n".join(times) + "\n"


CUES = tuple(
    line
    for name, words in (*TALK, *TALK, *TALK)
    for line in (f"{name}: {words}", "So it has been for years.")
)


def test_a_label_amid_a_sentence_of_subtitles_is_doubtful() -> None:
    broken = (
        "Hugo Sapt: I shall not forget what I was told in",
        "this castle by my friend, the old and good",
    )
    found = spoken(read(cues(*CUES[:4], *broken, "Rosa Holf: You will regret it.", *CUES[4:]), "talk.vtt"))
    assert ("?", "Rosa Holf: You will regret it.") in found


def test_no_label_begins_within_a_bracket_of_subtitles() -> None:
    broken = ("He will pay. (A call of Colonel", "Sapt: Never!) He does.")
    found = spoken(read(cues(*CUES[:4], *broken, *CUES[4:]), "talk.vtt"))
    assert {name for name, _ in found} == {"Rosa Holf", "Hugo Sapt"}


@pytest.mark.parametrize(
    ("chair", "one", "other"), [("主席", "王小明", "李华"), ("သဘာပတိ", "ဦးကျော်မင်း", "ဒေါ်ခင်စန်း")]
)
def test_names_without_capitals_before_a_full_stop_are_never_read_as_the_voice_before(
    chair: str, one: str, other: str
) -> None:
    words = "我们明年开始动工，资金已经到位。", "尊敬的议员是否了解这个计划？", "这是非常重要的问题，谢谢您。"
    order = (chair, one, other, one, chair, other, one, other, chair, other, one, other)
    said = [(name, f"{words[turn % 3]} {turn} {words[turn // 3 % 3]}") for turn, name in enumerate(order, 11)]
    text = document(*(f"{name}. {told}" for name, told in said), head="大桥\n\n2015-03-04\n\n")
    found = spoken(read(text))
    for name, told in said:
        (label,) = {label for label, whole in found if told in whole}
        assert label in (name, "?", "")


def test_who_comes_back_before_the_same_words_is_never_read_as_the_voice_before() -> None:
    chair, one, other = "Hoàng Thị An", "Nguyễn Văn An", "Trần Thị Bình"
    asked = iter(
        (
            "Đại biểu có biết kế hoạch này không?",
            "Người dân trong làng đã chờ nhiều năm.",
            "Năm sau chúng tôi sẽ khởi công.",
            "Tôi muốn hỏi Bộ trưởng vì sao.",
            "Đây là vấn đề rất quan trọng.",
        )
    )
    order = (chair, one, other, one, chair, other, one, other, chair, other, one, other)
    said = [
        (name, next(asked) if name == other else f"Năm sau chúng tôi sẽ khởi công và đã có kinh phí. {turn}.")
        for turn, name in enumerate(order, 11)
    ]
    text = document(*(f"{name}:\n{words}" for name, words in said), head="Cây cầu\n\n2015-03-04\n\n")
    found = spoken(read(text))
    assert "?" in [label for label, _ in found]
    for name, words in said:
        (label,) = {label for label, told in found if words in told}
        assert label in (name, "?")
