"""Paragraphs set in one type above labels, whatever sign ends them."""

from tests.parsing.reading.outline import read, spoken, words_under

_ASKED = (
    "Let us begin with the road.",
    "Some say that the treaty is dead.",
    "Tell us about the river.",
    "You spoke with the king.",
    "And the mills of Zenda?",
    "Then I thank you.",
)
_SAID = (
    "It will be open before the winter.",
    "That is for the two governments to settle.",
    "It is old.",
    "We have spoken twice since the spring.",
    "They are to be rebuilt first.",
    "It was a pleasure.",
)


def _page(*names: str) -> str:
    turns = "".join(
        f"<p><i>{asked}</i></p><p><b>{name}:</b> {said}</p>"
        for asked, said, name in zip(_ASKED, _SAID, names, strict=True)
    )
    return f"<html><body><h1>Interview on Zenda</h1><p>3 March 2015</p>{turns}</body></html>"


def test_what_is_set_in_one_type_above_each_label_of_who_answers_is_asked() -> None:
    found = read(_page(*["Rosa Holf"] * 6), "talk.html")
    assert [each for each in spoken(found) if each[0]] == [("Rosa Holf", said) for said in _SAID]
    assert [str(each.kind) for each in found.utterances if not each.label] == ["question"] * 6


def test_what_is_set_in_one_type_above_the_labels_of_several_is_not_certain() -> None:
    found = read(_page(*["Rosa Holf", "Hugo Sapt"] * 3), "talk.html")
    assert words_under(found, "?") == " ".join(_ASKED)


def test_what_is_set_so_above_words_without_a_label_is_not_certain() -> None:
    page = _page(*["Rosa Holf"] * 6).replace("river.</i></p>", "river.</i></p><p>Yes.</p>")
    assert words_under(read(page, "talk.html"), "?") == "Tell us about the river. Yes."


def test_a_remark_in_italics_amid_a_turn_is_of_the_turn() -> None:
    said = "".join(f"<p><b>Rosa Holf:</b> {said}</p><p>So I think.</p>" for said in _SAID)
    page = said.replace("So I think.", "<i>So I think.</i>", 1)
    found = read(f"<html><body><h1>Talk in Zenda</h1><p>3 March 2015</p>{page}</body></html>", "talk.html")
    assert words_under(found, "Rosa Holf").count("So I think.") == len(_SAID)


def test_words_of_one_type_below_labels_on_lines_of_their_own_are_theirs() -> None:
    said = "".join(
        f"<p class='who'>{name}</p><p class='words'>{words}</p>"
        for name, words in zip(["Rosa Holf", "Hugo Sapt"] * 3, _SAID, strict=True)
    )
    found = read(f"<html><body><h1>Talk in Zenda</h1><p>3 March 2015</p>{said}</body></html>", "talk.html")
    assert [words for label, words in spoken(found) if label] == list(_SAID)
