import datetime
from html import unescape

from django.utils.safestring import SafeString

from archive.models import Meeting, Passage, Speaker, Utterance
from archive.search.api import Hit
from archive.web.search.quotes import Quote, quotes_of


def _passage(slug: str = "talks", number: int = 1, **said: object) -> Passage:
    date, place = datetime.date(2021, 3, 5), "Zenda & Hentzau"
    meeting = Meeting(slug=slug, title="Talks <in> Zenda", date=date, place=place, language="en")
    utterance = Utterance(meeting=meeting, number=3, kind="speech", **said)
    return Passage(utterance=utterance, number=number, text="The harvest is late.")


def _hit(passage: Passage, **more: object) -> Hit:
    return Hit(passage, SafeString("The <mark>harvest</mark> is late."), **more)  # type: ignore[arg-type]


def _quote(passage: Passage, **more: object) -> Quote:
    (quote,) = quotes_of([_hit(passage, **more)], "?q=harvest")
    return quote


def test_a_speaker_is_linked_with_the_office() -> None:
    quote = _quote(_passage(speaker=Speaker(slug="rudolf", name="Rudolf <V>"), label="RUDOLF", role="King"))
    assert quote.voice == '<a href="/speakers/rudolf/">Rudolf &lt;V&gt;</a>'
    assert isinstance(quote.voice, SafeString)
    assert (quote.named, quote.notes) == (True, ("King",))


def test_words_in_doubt_are_nobodys_whatever_their_label_says() -> None:
    quote = _quote(_passage(label="RUDOLF", doubt="two are called so"))
    assert (quote.named, quote.voice, quote.notes) == (False, "Speaker not certain", ("Two are called so",))


def test_a_label_that_names_nobody_known_is_said_to_be_not_identified_and_is_no_html() -> None:
    quote = _quote(_passage(label="<Guard>", note="in Ruritanian", inferred=True))
    assert quote.notes == ("(in Ruritanian)", "speaker inferred", "not identified")
    assert quote.voice == "<Guard>"
    assert not isinstance(quote.voice, SafeString)


def test_words_without_a_label_are_called_by_their_kind() -> None:
    quote = _quote(_passage())
    assert (quote.voice, quote.notes) == ("Speech", ())


def test_the_source_tells_meeting_date_place_and_where_it_stands() -> None:
    passage = _passage()
    passage.page, passage.time = 7, "00:01:02"
    source = _quote(passage).source
    assert source.startswith(
        '<a href="/meetings/talks/?q=harvest#u3-p1" lang="en">Talks &lt;in&gt; Zenda</a>, <time'
    )
    told = ', Zenda & Hentzau, p. 7, at <time datetime="PT0H1M2S">00:01:02</time>'
    assert unescape(source).endswith(f">5 March 2021</time>{told}")


def test_the_language_is_that_of_the_words_before_that_of_the_meeting() -> None:
    assert [_quote(_passage(language=each)).language for each in ("ru", "")] == ["ru", "en"]


def test_copies_are_counted_and_the_first_of_them_linked() -> None:
    copies = (_passage("banquet"), _passage("toast"))
    two, many = _quote(_passage(), copies=copies, copied=2), _quote(_passage(), copies=copies, copied=1200)
    assert (two.copied, two.unlisted) == ("2 other meetings", False)
    assert (many.copied, many.unlisted) == ("1,200 other meetings", True)
    assert [each.partition(" ")[2].partition(" ")[0] for each in many.copies] == [
        'href="/meetings/banquet/?q=harvest#u3-p1"',
        'href="/meetings/toast/?q=harvest#u3-p1"',
    ]


def test_more_of_the_statement_is_folded_and_the_rest_is_counted() -> None:
    folded = (_hit(_passage(number=2), copied=1), _hit(_passage(number=4)))
    quote = _quote(_passage(), folded=folded, more=1)
    assert (quote.others, quote.more) == ("3 more paragraphs", "1 more is")
    assert quote.address == "/meetings/talks/?q=harvest#u3"
    assert [(each.address, each.copied) for each in quote.folded] == [
        ("/meetings/talks/?q=harvest#u3-p2", "1 other meeting"),
        ("/meetings/talks/?q=harvest#u3-p4", ""),
    ]
