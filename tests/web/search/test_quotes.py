import datetime

from django.utils.safestring import SafeString

from archive.models import Meeting, Passage, Speaker, Utterance
from archive.search.api import Hit
from archive.web.search.quotes import quotes_html


def _passage(slug: str = "talks", number: int = 1, **said: object) -> Passage:
    date, place = datetime.date(2021, 3, 5), "Zenda & Hentzau"
    meeting = Meeting(slug=slug, title="Talks <in> Zenda", date=date, place=place, language="en")
    utterance = Utterance(meeting=meeting, number=3, kind="speech", **said)
    return Passage(utterance=utterance, number=number, text="The harvest is late.")


def _hit(passage: Passage, **more: object) -> Hit:
    return Hit(passage, SafeString("The <mark>harvest</mark> is late."), **more)  # type: ignore[arg-type]


def _quote(passage: Passage, **more: object) -> str:
    html = quotes_html([_hit(passage, **more)], "?q=harvest")
    assert isinstance(html, SafeString)
    return html


def _voice(passage: Passage) -> str:
    """What stands in the margin."""
    begin = '<div class="margin voice">'
    return _quote(passage).partition(begin)[2].partition("</div>")[0]


def test_a_speaker_is_linked_with_the_office() -> None:
    passage = _passage(speaker=Speaker(slug="rudolf", name="Rudolf <V>"), label="RUDOLF", role="King & Duke")
    link = '<a href="/speakers/rudolf/">Rudolf &lt;V&gt;</a>'
    assert _voice(passage) == f'<h2>{link}</h2><p class="office">King &amp; Duke</p>'
    assert "unnamed" not in _quote(passage)


def test_words_in_doubt_are_nobodys_whatever_their_label_says() -> None:
    passage = _passage(label="RUDOLF", doubt="two are called so")
    assert _voice(passage) == '<h2>Speaker not certain</h2><p class="office">Two are called so</p>'
    assert "quote--unnamed" in _quote(passage)
    assert "RUDOLF" not in _quote(passage)


def test_a_label_that_names_nobody_known_is_said_to_be_not_identified() -> None:
    notes = "(in Ruritanian)", "speaker inferred", "not identified"
    told = "".join(f'<p class="office">{note}</p>' for note in notes)
    assert (
        _voice(_passage(label="<Guard>", note="in Ruritanian", inferred=True))
        == f"<h2>&lt;Guard&gt;</h2>{told}"
    )


def test_words_without_a_label_are_called_by_their_kind() -> None:
    assert _voice(_passage()) == "<h2>Speech</h2>"


def test_the_source_tells_meeting_date_place_and_where_it_stands() -> None:
    passage = _passage()
    passage.page, passage.time = 7, "00:01:02"
    link = '<a href="/meetings/talks/?q=harvest#u3-p1" lang="en">Talks &lt;in&gt; Zenda</a>'
    date = '<time datetime="2021-03-05">5 March 2021</time>'
    time = '<time datetime="PT0H1M2S">00:01:02</time>'
    assert f"{link}, {date}, Zenda &amp; Hentzau, p. 7, at {time}</p>" in _quote(passage)


def test_the_language_is_that_of_the_words_before_that_of_the_meeting() -> None:
    for own, told in (("ru", "ru"), ("", "en")):
        assert f'<blockquote lang="{told}"><p>The <mark>harvest' in _quote(_passage(language=own))


def test_copies_are_counted_and_the_first_of_them_linked() -> None:
    copies = (_passage("banquet"), _passage("toast"))
    two, many = _quote(_passage(), copies=copies, copied=2), _quote(_passage(), copies=copies, copied=1200)
    assert "Also at 2 other meetings, in the same words" in two
    assert "Also at 1,200 other meetings, in the same words" in many
    assert ["The newest 2 of them are listed here" in each for each in (two, many)] == [False, True]
    for slug in ("banquet", "toast"):
        assert f'<li><a href="/meetings/{slug}/?q=harvest#u3-p1"' in two
    assert "Also at" not in _quote(_passage())


def test_more_of_the_statement_is_folded_and_the_rest_is_counted() -> None:
    folded = (_hit(_passage(number=2), copied=1), _hit(_passage(number=4)))
    quote = _quote(_passage(), folded=folded, more=1)
    assert "<summary>3 more paragraphs of this statement</summary>" in quote
    assert '1 more is marked <a href="/meetings/talks/?q=harvest#u3">in the transcript</a>' in quote
    assert "2,000 more are marked" in _quote(_passage(), folded=folded, more=2000)
    for number in (2, 4):
        assert f'<a class="mark" href="/meetings/talks/?q=harvest#u3-p{number}"' in quote
    assert quote.count("Also at 1 other meeting, in the same words.") == 1
