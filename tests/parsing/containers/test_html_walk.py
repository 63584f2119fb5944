import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.parsing.containers.html import first, first_of_each, parse
from archive.parsing.containers.html_walk import runs, text_runs

TAGS = (
    "<p> </p> <b> </b> <s> </s> <br> <div> </div> <td> <script> </script> <!--x--> <a> </a> Words. ·".split()
)


@given(st.lists(st.sampled_from([*TAGS, " "]), max_size=25))
def test_texts_are_walked_through_as_with_their_layout(pieces: list[str]) -> None:
    root = parse(f"<html><body>{''.join(pieces)}</body></html>")
    assert list(text_runs(root)) == [[piece.text for piece in run.pieces] for run in runs(root)]


@pytest.mark.parametrize("tag", ["p", "b"])
def test_what_is_skipped_is_left_out_and_what_follows_is_not(tag: str) -> None:
    root = parse(f"<html><body>one<{tag} class='x'>two</{tag}>three</body></html>")
    skipped = first(root, "x")
    texts = ["".join(run) for run in text_runs(root, lambda element: element is skipped)]
    assert "".join(texts) == "onethree"


def test_what_is_struck_out_stands_between_two_tildes() -> None:
    assert list(text_runs(parse("<p>one <s>two</s></p>"))) == [["one ", "~~", "two", "~~"]]


def test_the_first_element_of_each_class_is_found_in_one_walk() -> None:
    root = parse("<div><p class='a'>1</p><p class='b a'>2</p><p class='b'>3</p></div>")
    found = first_of_each(root, ["a", "b", "c"])
    assert [None if each is None else each.text for each in found.values()] == ["1", "2", None]
    assert first(root, "b", "a") is found["a"]
