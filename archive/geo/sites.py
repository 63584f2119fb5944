"""The sites whose transcripts are known: one record each, of which all that a site needs is made."""

import re
from dataclasses import dataclass

_RUSSIAN_FIELD = (
    r"(?:(?:agriculture|construction|housing|utilities|culture|defence|digital|development|communications|mass"
    r"|media|economic|education|emergency|situations|energy|finance|healthcare|health|industry|trade|interior"
    r"|justice|labour|social|protection|natural|resources|environment|north|caucasus|affairs|far|east|regional"
    r"|science|higher|sports?|tourism|transport|civil|emergencies|disasters?|relief|and|of|the)\b(?:, | |$))+"
)
_RUSSIAN = re.compile(
    r"(?:first )?deputy prime mi?nister(?: and government chief of staff)?"
    rf"|(?:(?:first )?deputy )?(?:{_RUSSIAN_FIELD}minister|minister (?:of|for) {_RUSSIAN_FIELD})"
    r"|presidential (?:aide|press secretary|advis[eo]r|commissioner for .+)"
    r"|(?:presidential plenipotentiary|plenipotentiary presidential) envoy to .+"
    r"|(?:(?:first )?deputy )?chief of staff of the presidential executive office"
    r"|(?:(?:first )?deputy )?(?:speaker|chair\w*) of the (?:state duma|federation council)"
    r"|(?:state duma|federation council) (?:deputy )?speaker"
)
_AMERICAN = re.compile(
    r"(?:(?:deputy|under|(?:principal deputy )?assistant) )?secretary of"
    r" (?:state(?: for .+)?|defense|the treasury|homeland security)"
    r"|(?:(?:principal )?deputy )?(?:white house )?press secretary|(?:state )?department spokes\w+"
)


@dataclass(frozen=True, slots=True)
class Site:
    """A site that publishes transcripts.

    `host`: its address, as running text names it; `publisher`: who publishes it, in running text.
    `official`: the site is the publisher's own. `told_by`: what the host of an address of it holds, "" where
    no address tells it. `titles`: how its pages end their titles. `register`: the address of a person on it,
    by number. `country`: whose government publishes it, as an ISO code. `rights`: the terms under which all
    of it is published, where the site states them.

    `own_office`: whom it calls so, without a country, is of that government, in small letters; a guest is
    printed there as plain "President", "Prime Minister", "Foreign Minister" or "Secretary" too.
    `first_named`: by whom its titles begin: "Foreign Minister Hugo Sapt's interview", "Remarks by President
    Sapt and President Elphberg of Ruritania". A guest is never named first without a country.
    """

    host: str
    publisher: str
    official: bool = True
    told_by: str = ""
    titles: tuple[str, ...] = ()
    register: str = ""
    country: str = ""
    rights: str = ""
    own_office: re.Pattern[str] | None = None
    first_named: str = ""

    def __str__(self) -> str:
        """ "kremlin.ru, the site of the President of Russia"."""
        return f"{self.host}, {'the site of ' if self.official else ''}{self.publisher}"


SITES = {
    "kremlin": Site(
        "kremlin.ru",
        "the President of Russia",
        told_by="kremlin.ru",
        titles=("President of Russia", "Президент России"),
        register="http://en.kremlin.ru/catalog/persons/{}/events",
        country="RU",
        rights="CC BY 4.0",
        own_office=_RUSSIAN,
    ),
    "mid": Site(
        "mid.ru",
        "the Russian Ministry of Foreign Affairs",
        told_by="mid.ru",
        titles=("МИД России",),
        country="RU",
        own_office=re.compile(r"foreign ministry spokes(?:man|woman|person)"),
        first_named=r"(?:acting )?foreign minister",
    ),
    "state": Site(
        "state.gov",
        "the United States Department of State",
        told_by="state.gov",
        titles=("United States Department of State",),
        country="US",
        own_office=_AMERICAN,
        first_named=r"secretary(?: of state)?",
    ),
    "whitehouse": Site(
        "whitehouse.gov",
        "the President of the United States",
        told_by="whitehouse",
        titles=("The White House",),
        country="US",
        own_office=_AMERICAN,
        first_named=r"(?:(?!president)[\w ])+ by (?:vice )?president",
    ),
    "presidency": Site(
        "presidency.ucsb.edu",
        "the American Presidency Project",
        official=False,
        titles=("The American Presidency Project",),
    ),
}
