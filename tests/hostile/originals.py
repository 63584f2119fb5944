"""Small transcripts in every form of file that is read."""

import csv
import gzip
import io
import json
from collections.abc import Callable

from tests.killing.archive import VOICES, paragraphs, text
from tests.parsing.containers.office_files import docx, odt, p
from tests.parsing.containers.test_archives import packed
from tests.parsing.containers.test_warc import record
from tests.parsing.containers.tiny_pdf import lines, pdf

SIDE = (
    '{"title": "Talks on load %d", "date": "1999-03-05", "place": "Zenda", "url": "https://zenda.example/%d"}'
)


def original(ending: str, number: int) -> bytes:
    """The talks of this number as a file with this ending."""
    made = _MAKERS[ending](number)
    return made if isinstance(made, bytes) else made.encode()


def side_file(number: int) -> bytes:
    return (SIDE % (number, number)).encode()


def _turns(number: int) -> list[tuple[str, str]]:
    said = paragraphs(number, number)
    return [(name, f"{said[2 * place]} {said[2 * place + 1]}") for place, name in enumerate(VOICES)]


def _title(number: int) -> str:
    return f"Talks on load {number}"


def _day(number: int) -> str:
    return f"{number % 28 + 1} March 1999, Zenda"


def _iso(number: int) -> str:
    return f"1999-03-{number % 28 + 1:02}"


def _text(number: int) -> str:
    return text(number % 28, number)


def _markdown(number: int) -> str:
    turns = "\n\n".join(f"**{name}:** {words}" for name, words in _turns(number))
    return f"# {_title(number)}\n\n{_day(number)}\n\n{turns}\n"


def _html(number: int) -> str:
    turns = "".join(f"<p><strong>{name}:</strong> {words}</p>\n" for name, words in _turns(number))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{_title(number)}</title></head>'
        "<body>"
        f'<nav><a href="/">Home</a></nav><main><h1>{_title(number)}</h1><p>{_day(number)}</p>\n{turns}</main>'
        "<footer>Zenda Press</footer></body></html>"
    )


def _pdf(number: int) -> bytes:
    turns = [line for name, words in _turns(number) for line in (f"{name}: {words[:70]}", words[70:140], "")]
    return pdf([lines([_title(number), "", _day(number), "", *turns])], {"Title": _title(number)})


def _docx(number: int) -> bytes:
    turns = (p(f"b|{name}:", f" {words}") for name, words in _turns(number))
    return docx("".join((p(_title(number), style="Title"), p(_day(number)), *turns)), footnotes=p("A note."))


def _odt(number: int) -> bytes:
    turns = (f"{name}: {words}" for name, words in _turns(number))
    return odt("".join(f"<text:p>{each}</text:p>" for each in (_title(number), _day(number), *turns)))


def _rtf(number: int) -> str:
    turns = "\\par ".join(f"{{\\b {name}:}} {words}" for name, words in _turns(number))
    return f"{{\\rtf1\\ansi\\ansicpg1252 {_title(number)}\\par {_day(number)}\\par {turns}\\par}}"


def _table(separator: str) -> Callable[[int], str]:
    def made(number: int) -> str:
        file = io.StringIO()
        table = csv.writer(file, delimiter=separator)
        table.writerow(("date", "title", "speaker", "text"))
        table.writerows((_iso(number), _title(number), name, words) for name, words in _turns(number))
        return file.getvalue()

    return made


def _json(number: int) -> str:
    turns = [{"speaker": name, "text": words} for name, words in _turns(number)]
    return json.dumps({"title": _title(number), "date": _iso(number), "turns": turns})


def _json_lines(number: int) -> str:
    rows = (
        {"date": _iso(number), "title": _title(number), "speaker": name, "text": words}
        for name, words in _turns(number)
    )
    return "\n".join(map(json.dumps, rows))


def _xml(number: int) -> str:
    turns = "".join(
        f"<speech><speaker>{name}</speaker><p>{words}</p></speech>" for name, words in _turns(number)
    )
    return (
        f'<?xml version="1.0" encoding="utf-8"?><debate date="{_iso(number)}"><title>{_title(number)}</title>'
        f"{turns}</debate>"
    )


def _tei(number: int) -> str:
    said = "".join(f'<u who="#{name.split()[-1]}"><seg>{words}</seg></u>' for name, words in _turns(number))
    persons = "".join(
        f'<person xml:id="{name}"><persName><surname>{name}</surname></persName></person>'
        for name in (name.split()[-1] for name in VOICES)
    )
    return (
        '<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>'
        f'{_title(number)}</title></titleStmt><sourceDesc><bibl><date when="{_iso(number)}"/></bibl>'
        f"</sourceDesc></fileDesc><profileDesc><particDesc><listPerson>{persons}</listPerson></particDesc>"
        f"</profileDesc></teiHeader><text><body><div>{said}</div></body></text></TEI>"
    )


def _akoma_ntoso(number: int) -> str:
    said = "".join(f"<speech><from>{name}</from><p>{words}</p></speech>" for name, words in _turns(number))
    return (
        '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><debate><preface><p>'
        f'{_title(number)} <docDate date="{_iso(number)}">{_day(number)}</docDate></p></preface><debateBody>'
        f"<debateSection><heading>Loads</heading>{said}</debateSection></debateBody></debate></akomaNtoso>"
    )


def _cues(times: str, head: str) -> Callable[[int], str]:
    """Cues of five seconds. `times`: those of one, with the seconds of its begin and its end."""

    def made(number: int) -> str:
        cues = (
            times.format(start=5 * place, end=5 * place + 5, count=place + 1) + f"\n{name}: {words}\n"
            for place, (name, words) in enumerate(_turns(number))
        )
        return head + "\n".join(cues)

    return made


def _ttml(number: int) -> str:
    cues = "".join(
        f'<p begin="{5 * place}s" end="{5 * place + 5}s" ttm:agent="a{place}">{words}</p>'
        for place, (_, words) in enumerate(_turns(number))
    )
    agents = "".join(
        f'<ttm:agent xml:id="a{place}"><ttm:name>{name}</ttm:name></ttm:agent>'
        for place, name in enumerate(VOICES)
    )
    return (
        '<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata"><head><metadata>'
        f"<ttm:title>{_title(number)}</ttm:title>{agents}</metadata></head><body><div>{cues}</div></body></tt>"
    )


def _elan(number: int) -> str:
    slots = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="t{place}" TIME_VALUE="{1000 * place}"/>' for place in range(len(VOICES))
    )
    tiers = "".join(
        f'<TIER TIER_ID="{name}"><ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1="t{place}">'
        f"<ANNOTATION_VALUE>{words}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
        for place, (name, words) in enumerate(_turns(number))
    )
    return f"<ANNOTATION_DOCUMENT><TIME_ORDER>{slots}</TIME_ORDER>{tiers}</ANNOTATION_DOCUMENT>"


def _chat(number: int) -> str:
    codes = ", ".join(
        f"{name.split()[-1][:3].upper()} {name.replace(' ', '_')} Participant" for name in VOICES
    )
    tiers = "\n".join(f"*{name.split()[-1][:3].upper()}:\t{words}" for name, words in _turns(number))
    return f"@UTF8\n@Begin\n@Languages:\teng\n@Participants:\t{codes}\n@Date:\t03-MAR-1999\n{tiers}\n@End\n"


def _zip(number: int) -> bytes:
    inner = packed({"deep/b.md": _markdown(number + 1).encode()})
    return packed(
        {
            "1999/a.txt": _text(number).encode(),
            "1999/a.txt.meta.json": side_file(number),
            "inner.zip": inner,
            "c.html.gz": gzip.compress(_html(number + 2).encode()),
        }
    )


def _warc(number: int) -> bytes:
    page = record(f"https://zenda.example/{number}", "200 OK", "text/html", _html(number).encode())
    plain = record(f"https://zenda.example/{number}.txt", "200 OK", "text/plain", _text(number + 1).encode())
    return page + plain


def _wacz(number: int) -> bytes:
    return packed({"datapackage.json": b"{}", "archive/data.warc.gz": gzip.compress(_warc(number))})


_MAKERS: dict[str, Callable[[int], bytes | str]] = {
    ".txt": _text,
    ".text": _text,
    ".cha": _chat,
    ".md": _markdown,
    ".markdown": _markdown,
    ".html": _html,
    ".htm": _html,
    ".xhtml": _html,
    ".shtml": _html,
    ".pdf": _pdf,
    ".docx": _docx,
    ".doc": _docx,
    ".odt": _odt,
    ".rtf": _rtf,
    ".csv": _table(","),
    ".tsv": _table("\t"),
    ".tab": _table(";"),
    ".json": _json,
    ".jsonl": _json_lines,
    ".ndjson": _json_lines,
    ".xml": _xml,
    ".tei": _tei,
    ".akn": _akoma_ntoso,
    ".vtt": _cues("00:00:{start:02}.000 --> 00:00:{end:02}.000", "WEBVTT\n\n"),
    ".srt": _cues("{count}\n00:00:{start:02},000 --> 00:00:{end:02},000", ""),
    ".sbv": _cues("0:00:{start:02}.000,0:00:{end:02}.000", ""),
    ".ttml": _ttml,
    ".dfxp": _ttml,
    ".eaf": _elan,
    ".zip": _zip,
    ".warc": _warc,
    ".wacz": _wacz,
}
ENDINGS = tuple(_MAKERS)
UNDATED = (".vtt", ".srt", ".sbv", ".ttml", ".dfxp", ".eaf")
"""Those that hold no date: without one beside it, such a file is not taken in."""
