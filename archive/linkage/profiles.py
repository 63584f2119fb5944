"""What is known of one person: names, offices with dates, where and with whom heard. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from archive.linkage.mentions import BY_NAME, Authority, Mention, Tenure
from archive.linkage.offices import Office, office
from archive.linkage.person_name import PersonName, person_name


@dataclass(frozen=True, slots=True)
class DatedOffice:
    """An office in the year in which a document gives it."""

    office: Office
    year: int


@dataclass(slots=True)
class Profile:
    """A person as known so far. Joined persons have their `mentions` and `names` together."""

    mentions: list[Mention]
    names: dict[PersonName, str]
    offices: set[DatedOffice] = field(default_factory=set)
    tenures: list[tuple[Office, Tenure]] = field(default_factory=list)
    years: set[int] = field(default_factory=set)
    documents: set[int] = field(default_factory=set)
    spoken_in: set[int] = field(default_factory=set)
    site_years: set[tuple[str, int]] = field(default_factory=set)
    countries: set[str] = field(default_factory=set)
    beside: set[tuple[str, int]] = field(default_factory=set)
    genders: set[str] = field(default_factory=set)
    languages: set[str] = field(default_factory=set)
    authority: Authority | None = None

    @classmethod
    def of(cls, mentions: Sequence[Mention], authority: Authority | None = None) -> "Profile":
        profile = cls([], {})
        for mention in mentions:
            profile._add(mention)
        if authority:
            profile.recognise(authority)
        return profile

    @property
    def owns(self) -> set[int]:
        return {mention.own for mention in self.mentions}

    @property
    def full_names(self) -> list[PersonName]:
        return [name for name in self.names if name.is_full]

    def recognise(self, authority: Authority) -> None:
        """Take what the authority knows of this person."""
        self.authority = authority
        for text in (authority.name, *authority.other_names):
            self.names.setdefault(person_name(text), text)
        self.tenures.extend((office(each.title, country=each.country), each) for each in authority.tenures)
        self.countries |= {each.country for each in authority.tenures if each.country}
        self.genders |= {authority.gender} - {""}

    def join(self, other: "Profile") -> None:
        self.mentions.extend(other.mentions)
        self.names |= {name: text for name, text in other.names.items() if name not in self.names}
        self.offices |= other.offices
        self.tenures.extend(other.tenures)
        self.years |= other.years
        self.documents |= other.documents
        self.spoken_in |= other.spoken_in
        self.site_years |= other.site_years
        self.countries |= other.countries
        self.beside |= other.beside
        self.genders |= other.genders
        self.languages |= other.languages
        if self.authority is None or (other.authority and self.authority.scheme == BY_NAME):
            self.authority = other.authority or self.authority

    def _add(self, mention: Mention) -> None:
        name = name_of(mention)
        self.mentions.append(mention)
        self.names.setdefault(name, mention.name)
        self.genders |= {name.gender} - {""}
        self.languages |= {mention.language} - {""}
        self.documents.add(mention.document)
        if mention.turns:
            self.spoken_in.add(mention.document)
        held = office_of(mention)
        if held.country:
            self.countries.add(held.country)
        if mention.day:
            self.years.add(mention.day.year)
            self.beside.update((surname, mention.day.year) for surname in mention.beside)
            if mention.site:
                self.site_years.add((mention.site, mention.day.year))
            if held:
                self.offices.add(DatedOffice(held, mention.day.year))


def name_of(mention: Mention) -> PersonName:
    return person_name(mention.name, mention.role)


def office_of(mention: Mention) -> Office:
    return office(mention.role, mention.site, mention.country)


def years_apart(one: Iterable[int], other: Iterable[int]) -> int | None:
    """The smallest distance of two sets of years, None where one is empty."""
    left, right = sorted(set(one)), sorted(set(other))
    if not left or not right:
        return None
    if left[0] <= right[-1] and right[0] <= left[-1]:
        return min(min(abs(year - each) for each in right) for year in left)
    return max(left[0] - right[-1], right[0] - left[-1])


def with_company(mentions: Sequence[Mention], all_in_documents: Iterable[Mention]) -> list[Mention]:
    """The mentions, each with the surnames of the others who speak in its document.

    `all_in_documents`: whoever is named in these documents, be it more than is to be resolved.
    """
    speaking: dict[int, dict[int, str]] = {}
    for mention in all_in_documents:
        if mention.turns and (surname := name_of(mention).surname):
            speaking.setdefault(mention.document, {})[mention.own] = surname
    return [
        replace(
            mention,
            beside=frozenset(
                surname
                for own, surname in speaking.get(mention.document, {}).items()
                if own != mention.own and surname != name_of(mention).surname
            ),
        )
        for mention in mentions
    ]
