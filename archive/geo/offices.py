"""Which country an office stands for: one of its government does, one of a firm or a region does not."""

import re
from collections.abc import Iterator
from functools import lru_cache

from archive.geo.countries import state_code, state_code_of_genitive
from archive.geo.demonyms import country_of_adjective, leading_nation
from archive.geo.sites import SITES

# The fields of a minister; those of a part of the land are not the nation's.
_LOCAL = r"(?!(?:the )?(?:republic|federation|province|region|autonom|territor|canton|district)|the state\b)"
_FIELD = rf"(?:{_LOCAL}[\w,'-]+ )*?{_LOCAL}[\w'-]+"
_FIELD_BEFORE = rf"(?:{_LOCAL}(?!(?:of|for|to|prime) )[\w,'-]+ )*"
_RANK = r"(?:(?:acting|interim|caretaker) )?(?:(?:first )?(?:deputy |vice[- ]))?"
_OWN = r"(?:national|federal|people's|supreme|state|lower|upper|general|legislative|security|federation)"
_BODY = (
    r"(?:(?:standing committee|presidium) of (?:the )?)?"
    rf"(?:(?!{_OWN} |house |council |chamber |cabinet )(?P<nation>[a-z]+) )?"
    rf"(?:(?:{_OWN} )*(?:parliament|senate|duma|government|presidency)"
    rf"|(?:{_OWN} )+(?:assembly|congress|council|presidium)"
    r"|house of (?:representatives|commons|lords|councillors)|(?:council|cabinet) of (?:ministers|state)"
    r"|chamber of deputies|knesset|seimas|sejm|majlis|bundestag|jogorku kenesh)"
)
_SECRETARY_OF = (
    r"(?:state|foreign affairs|(?:national )?defen[cs]e|the treasury|commerce|energy|agriculture|labor"
    rf"|transportation|homeland security|trade|the interior|education)(?: for {_FIELD})?"
)
# In small letters. "First President" and the like once held the office.
_NATIONAL = re.compile(
    rf"{_RANK}(?:(?:federal )?president|prime minister|premier|(?:federal )?chancellor|king|queen|emperor"
    r"|sultan|emir|crown prince|supreme leader|head of state|(?:foreign|home|defen[cs]e|state) secretary)"
    rf"|{_RANK}{_FIELD_BEFORE}minister(?: (?:of|for) {_FIELD})?"
    rf"|{_RANK}(?:(?:assistant|under) )?secretary of {_SECRETARY_OF}"
    rf"|{_RANK}(?:speaker|president|premier|chair(?:man|woman|person)?|head|secretary) of (?:the )?{_BODY}"
    rf"|{_RANK}(?:parliament|parliamentary|state duma|senate|federation council) (?:speaker|chairman)"
    r"|chief of (?:the )?general staff|head of (?:the )?presidential (?:administration|executive office)"
    r"|(?:presidential )?(?:press secretary|aide|spokes(?:man|woman|person))"
    r"|(?:foreign ministry|government|state department) spokes(?:man|woman|person)"
    r"|(?:trade representative|attorney general|prosecutor general|national security advis[eo]r)"
    r"|(?:press secretary|aide|assistant|advis[eo]r) (?:to|of) the (?:president|prime minister)"
    r"|(?:(?:presidential|special|permanent|plenipotentiary|president's) )*(?:envoy|representative)"
    r"(?: (?:of the (?:president|prime minister)|(?:to|for|in|at) .+))?"
    r"|ambassador(?:[- ]at[- ]large)?(?: extraordinary and plenipotentiary)?(?: (?:to|in) .+)?"
)
# Who held or may hold an office, or is near to one who does, does not speak for the state.
_NOT_IN_OFFICE = re.compile(r"\b(?:former|ex|late|future|elect|designate|candidate|shadow|honorary|wife)\b")
# In the United States a Georgia has offices too.
_OF_GEORGIA = re.compile(rf"{_RANK}(?:president|prime minister|(?:{_FIELD} )?minister(?: .+)?|ambassador.*)")
# "Ambassador of Ruritania to Strelsau", "Regent of Ruritania and Duke of Zenda"
_JOINED = re.compile(r".+(?:, | and )")
_AFTER = re.compile(r" and | to | for | in | on |, | \(")

# A body of the whole state that names no country ("Head of the Federal Tax Service"). On the site of a
# government it is one of that state, as those of guests are printed there with their countries.
_OWN_BODY = re.compile(
    rf"{_RANK}(?:head|director|chair(?:man|woman|person)?|chief|governor|president|secretary|prosecutor)"
    r" of the (?:(?:federal|national|central|supreme|constitutional|accounts|audit)(?: [\w'-]+){0,4}?"
    r" (?:service|agency|commission|court|chamber|bank|guard|treasury)(?: (?:for|on) [\w ,'-]+)?"
    r"|security council)"
)

_NATIONAL_RU = re.compile(
    r"(?:(?:временный|исполняющий обязанности|первый(?= зам| вице)) )?(?:заместитель |вице-)?"
    r"(?:федеральный )?(?:президента?|премьер-министра?|премьер|канцлер|король|королева|император|эмир|султан"
    r"|наследный принц|государственный секретарь|министра?(?: [а-я -]+)?|глава мид"
    r"|(?:пресс-секретарь|помощник) президента|(?:чрезвычайный и полномочный )?посол"
    r"|председател[ья](?: (?:правительства|совета министров|государственной думы|совета федерации"
    r"|сената|парламента|государственного совета))?)"
)
_AFTER_RU = re.compile(r" в | при | и | на |, | \(")


def country_of_participant(role: str, name: str, title: str, site: str = "") -> str:
    """The country for which somebody stands in a meeting: by the office, or else by the meeting's title.

    The label "President Elphberg" names none; the title "Talks with President Elphberg of Ruritania" does.
    """
    country = country_of_office(role, site)
    if country or not name or not (_NATIONAL.fullmatch(_plain(role)) or _plain(role) == "secretary"):
        return country
    office, person, told = re.escape(_plain(role)), re.escape(_plain(name).split(" ")[-1]), _plain(title)
    named = rf"(?:(?!(?:and|with|to|of|president|minister) )[\w.-]+ ){{0,4}}{person}\b"
    if after := re.search(rf"\b{office} {named} of (?P<land>.+)", told):
        return next(filter(None, map(state_code, _shortened(after["land"], _AFTER))), "")
    if before := re.search(rf"\b{office} of (?P<land>.+?) {re.escape(_plain(name))}\b", told):
        return state_code(before["land"])
    known = SITES.get(site)
    if known is None or not known.first_named:
        return ""
    return known.country if re.match(rf"(?=.*\b{office} {named}){known.first_named} {named}", told) else ""


@lru_cache(maxsize=1 << 14)
def country_of_office(role: str, site: str = "") -> str:
    """The code of the country for which an office stands: KG for "President of Kyrgyzstan", else "".

    `site`, the short name of the source's site, tells whose an office is that names no country.
    """
    office = _plain(role)
    if re.search("[а-яё]", office):
        return _in_russian(office.replace("ё", "е"))
    if _NOT_IN_OFFICE.search(office):
        return ""
    known = SITES.get(site)
    if known is None or known.own_office is None:
        return _named(office)
    own = known.own_office.fullmatch(office) or _is_own_body(office)
    return _named(office) or (known.country if own else "")


def names_no_country(role: str) -> bool:
    """Whether it is an office of a state, but does not say of which: "President"."""
    return _NATIONAL.fullmatch(_plain(role)) is not None


def _is_own_body(office: str) -> bool:
    if not _OWN_BODY.fullmatch(office):
        return False
    named = (state_code(part) for part in re.split(r" (?:of|for|in|on|and|with)(?: the)? |, ", office))
    return not any(named)


def _named(office: str) -> str:
    """The country that is named in an office."""
    for match in re.finditer(r" of |'s ", office):
        before, after = office[: match.start()], office[match.end() :]
        title, land = (before, after) if match[0] == " of " else (after, before)
        for state in _shortened(land, _AFTER):
            code = state_code(state)
            if code and _is_national(title, code) and (code != "GE" or _OF_GEORGIA.fullmatch(title)):
                return code
    nation, title = leading_nation(office)
    if nation and _is_national(title, nation):
        return nation
    words = office.split(" ")
    for length in (3, 2, 1):
        code = state_code(" ".join(words[:length]))
        if code and code != "GE" and _is_national(" ".join(words[length:]), code):
            return code
    body = _NATIONAL.fullmatch(office)
    return country_of_adjective(body["nation"]) if body and body["nation"] else ""


def _is_national(title: str, code: str) -> bool:
    """Whether a title is of a state; one that names a nation itself ("Speaker of the Kyrgyz Parliament")
    must name this."""
    match = _NATIONAL.fullmatch(title)
    if match:
        return not match["nation"] or country_of_adjective(match["nation"]) == code
    joined = _JOINED.match(title)
    return joined is not None and _is_national(title[joined.end() :], code)


def _in_russian(office: str) -> str:
    """Президент Киргизии · Министр иностранных дел Российской Федерации · Посол России в Киргизии"""
    for match in re.finditer(" ", office):
        if not _NATIONAL_RU.fullmatch(office[: match.start()]):
            continue
        for state in _shortened(office[match.end() :], _AFTER_RU):
            if code := state_code_of_genitive(state):
                return code
    return ""


def _plain(text: str) -> str:
    return " ".join(text.replace("’", "'").casefold().replace("u.s.", "us").split())


def _shortened(text: str, ends: re.Pattern[str]) -> Iterator[str]:
    """A text, and what stands before each of these ends in it, the longest first."""
    yield text
    for match in reversed(list(ends.finditer(text))):
        yield text[: match.start()]
