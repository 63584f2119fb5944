import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.citing.evidence.locating import DecodedSource, decoded_source

PAGE = "<p>{}</p><p></p><p></p>"


def page(body: str) -> DecodedSource:
    return DecodedSource(PAGE.format(body), "utf-8", markup=True)


def words_at(source: DecodedSource, words: str) -> str:
    (location,) = source.locate([words])
    assert location
    return source.text[location.start : location.end]


@pytest.mark.parametrize(
    ("body", "words", "found", "exact"),
    [
        ("We met in Zenda.", "We met in Zenda.", "We met in Zenda.", True),
        ("We  met\nin Zenda .", "We met in Zenda.", "We  met\nin Zenda .", True),
        ("We <b>met</b> in <a id='i'>Zenda</a>.", "We met in", "We <b>met</b> in", True),
        ("We <b>met</b> in <a id='i'>Zenda</a>.", "in Zenda.", "in <a id='i'>Zenda</a>.", True),
        ("“Caf&eacute; &amp; wine&rdquo;, we said", "“Café & wine”", "“Caf&eacute; &amp; wine&rdquo;", True),
        ("Caf&eacute; Strels&aacute;, Caf&eacute;", "Strelsá, Café", "Strels&aacute;, Caf&eacute;", True),
        ("He said: We *met* in Zenda. They", "We met in Zenda.", "We *met* in Zenda.", False),
        ("a so\u00adft hyphen", "a soft hyphen", "a so\u00adft hyphen", True),
        ("(Applause.) Thank you!", "Thank you!", "Thank you!", True),
        ("(Applause.) Thank you!", "(Applause.)", "(Applause.)", True),
    ],
)  # fmt: skip
def test_words_are_found_through_markup_entities_and_white_space(
    body: str, words: str, found: str, exact: bool
) -> None:
    source = page(body)
    (location,) = source.locate([words])
    assert location
    assert source.text[location.start : location.end] == found
    assert location.exact is exact


def test_what_scripts_styles_comments_and_attributes_hold_is_not_found() -> None:
    source = page("<script>We met</script><!-- We met --><i title='We met'></i><style>We met</style>")
    assert source.locate(["We met"]) == [None]


def test_each_of_the_same_words_has_a_place_of_its_own() -> None:
    source = DecodedSource("Thank you. We met. Thank you.", "utf-8", markup=False)
    places = [
        location and location.start for location in source.locate(["Thank you.", "We met.", "Thank you."])
    ]
    assert places == [0, 11, 19]


def test_words_that_stand_before_are_found_if_they_stand_once() -> None:
    source = DecodedSource("By Rudolf. We met. We met. So.", "utf-8", markup=False)
    places = [location and location.start for location in source.locate(["So.", "By Rudolf.", "We met."])]
    assert places == [27, 0, None]


def test_words_that_are_not_there_and_signs_alone_are_not_found() -> None:
    assert page("We met").locate(["We never met", "…", ""]) == [None, None, None]


@pytest.mark.parametrize("codec", ["utf-8", "utf-16-le", "cp1251", "koi8-r"])
def test_offsets_in_bytes_are_those_of_the_encoding(codec: str) -> None:
    data = "Вопрос: Почему? Ответ: Потому.".encode(codec)
    source = decoded_source(data, codec)
    assert source
    (location,) = source.locate(["Потому."])
    assert location
    assert data[location.first_byte : location.last_byte].decode(codec) == "Потому."


def test_bytes_that_are_not_all_text_have_no_offsets() -> None:
    assert decoded_source(b"We met \xff in Zenda", "utf-8") is None
    assert decoded_source(b"We met", "no-such-codec") is None


@given(st.lists(st.text("Zeda nóж.,“”", min_size=1).map(lambda text: f"a{text}b"), min_size=1), st.booleans())
def test_whatever_is_said_is_found_where_it_stands(passages: list[str], markup: bool) -> None:
    between = "<br></br><p>" if markup else "\n"
    source = DecodedSource(between.join(passages), "utf-8", markup=markup)
    place = 0
    for words, location in zip(passages, source.locate(passages), strict=True):
        assert location
        assert source.text[location.start : location.end] == words
        assert location.start == place
        data = source.text.encode()
        assert data[location.first_byte : location.last_byte].decode() == words
        place += len(words) + len(between)
