from archive.parsing.containers.html import parse
from archive.parsing.containers.html_links import permalinks, words_beside_links


def test_links_to_places_of_their_own_behind_other_words_are_permalinks() -> None:
    names = ("Rosa Holf", "Hugo Sapt", "Rosa Holf")
    share = "".join(
        f'<p>{name} <span><a href="#{n}">Share this</a></span></p>' for n, name in enumerate(names)
    )
    labels = "".join(f'<p><a href="#{n}">Hugo Sapt</a></p>' for n in range(3))
    notes = "".join(
        f'<p>Yes.<a href="#note-{n}">[1]</a> See <a href="#annex">annex</a>.</p>' for n in range(3)
    )
    found = permalinks(parse(share + labels + notes))
    assert ["".join(map(str, link.itertext())) for link in found] == ["Share this"] * 3


def test_words_of_an_element_that_stand_in_no_link() -> None:
    element = parse('<p><b>Read also:</b> <a href="/x">Talks <i>in</i> Zenda</a>.</p>').find("body/p")
    assert element is not None
    assert words_beside_links(element) == "Read also: ."
