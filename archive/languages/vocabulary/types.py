"""The word lists that one language gives to reading labels and documents, and to checking quotations."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import cached_property

_NONE: frozenset[str] = frozenset()


# Compared and hashed as the one object that it is: it is part of the key of what is remembered.
@dataclass(frozen=True, eq=False)
class Vocabulary:
    """Lower-case words by their part in a label; only ``furniture`` holds phrases of several words."""

    offices: frozenset[str] = _NONE
    compounds: frozenset[str] = _NONE  # of the offices, those that end longer words: "trafikminister"
    state_offices: frozenset[str] = _NONE  # held by one person at a time: the office alone names that person
    honorifics: frozenset[str] = _NONE  # without a final point
    function_words: frozenset[str] = _NONE  # never in a label, unless as a surname
    openings: frozenset[str] = _NONE  # open a point or address the hall before a colon
    furniture: frozenset[str] = _NONE  # heads of page furniture before a colon
    links: frozenset[str] = _NONE  # may stand within an office
    qualifiers: frozenset[str] = _NONE  # behind an office: "second", "municipal"
    ministries: frozenset[str] = _NONE  # behind an office and "de" or its like: what it is of
    articles: frozenset[str] = _NONE  # may open a label before an office
    particles: frozenset[str] = _NONE  # small words within a name
    proclitics: frozenset[str] = _NONE  # small words that are written together with the word behind them
    questions: frozenset[str] = _NONE  # an unnamed asker
    answers: frozenset[str] = _NONE  # whoever is asked
    remarks: frozenset[str] = _NONE  # other unnamed voices, interpreters among them
    interpreters: frozenset[str] = _NONE
    media: frozenset[str] = _NONE
    agencies: frozenset[str] = _NONE
    negations: frozenset[str] = _NONE  # "-n't" ends a word, "un-" begins one
    adversatives: frozenset[str] = _NONE  # take back a part of what stands before them
    numbers: frozenset[str] = _NONE  # with their values, as "two=2"

    @cached_property
    def titles(self) -> frozenset[str]:
        """What stands before a name."""
        return self.offices | self.honorifics

    @cached_property
    def office_endings(self) -> tuple[str, ...]:
        """How an office may end that no list has."""
        return tuple(self.compounds)

    @cached_property
    def small(self) -> frozenset[str]:
        """Words that are written small within a name or an office."""
        return self.links | self.particles

    @cached_property
    def opening_titles(self) -> frozenset[str]:
        """What stands before a name, with the articles that may open a label."""
        return self.titles | self.articles

    @cached_property
    def within_label(self) -> frozenset[str]:
        """The words of a label that are nobody's name."""
        return self.small | self.titles

    @cached_property
    def within_office(self) -> frozenset[str]:
        """Small words and qualifiers within an office, or before it."""
        return self.links | self.articles | self.qualifiers

    @cached_property
    def before_name(self) -> frozenset[str]:
        """Small words with which a name may begin."""
        return self.particles | self.articles

    @cached_property
    def small_in_label(self) -> frozenset[str]:
        """Words that are written small within a label or before it."""
        return self.small | self.articles

    @cached_property
    def addresses(self) -> frozenset[str]:
        """Words by which a speaker addresses others."""
        return self.openings | self.honorifics

    @cached_property
    def voices(self) -> frozenset[str]:
        """Voices without a name."""
        return self.questions | self.answers | self.remarks


FIELDS: tuple[str, ...] = tuple(field.name for field in fields(Vocabulary))


@dataclass(frozen=True)
class DocumentWords:
    """Lower-case stems and abbreviations by their part in a document: what is around and between speech.

    They are asked of every document together, as its language may not be known yet. Of those marked as
    anywhere, a line that holds one counts; of the others, a word that begins with one.
    """

    events: frozenset[str] = _NONE  # what a transcript is the record of: a title names it
    speeches: frozenset[str] = _NONE  # of the events, those at which one person speaks
    institutions: frozenset[str] = _NONE  # who publishes: such a line alone is the name of a house, no title
    release: frozenset[str] = _NONE  # anywhere: what a publisher puts on every sheet
    navigation: frozenset[str] = _NONE  # anywhere: what a page says for its own use
    upkeep: frozenset[str] = _NONE  # anywhere: beside dates that are not the day of the event
    date_keys: frozenset[str] = _NONE
    published: frozenset[str] = _NONE  # anywhere: of the words of dates, those of publication
    recorded: frozenset[str] = _NONE  # anywhere: of the words of dates, those of the recording or the event
    place_keys: frozenset[str] = _NONE
    title_keys: frozenset[str] = _NONE
    sites: frozenset[str] = _NONE  # what the place of an event is called
    terms: frozenset[str] = _NONE  # of a house and its members, as records number them: no title
    presided: frozenset[str] = _NONE  # begin a line that says who takes the chair
    assemblies: frozenset[str] = _NONE  # bodies that meet, beside a day: no place
    chair_taken: frozenset[str] = _NONE  # anywhere: a record tells who presides from there on
    rights: frozenset[str] = _NONE  # anywhere: who has the rights in what a page prints
    captions: frozenset[str] = _NONE  # before a sign and a name: who took the picture above
    rites: frozenset[str] = _NONE  # whole lines: what a sitting begins with
    directions: frozenset[str] = _NONE  # whole words of stage directions
    calls: frozenset[str] = (
        _NONE  # whole words of stage directions: what somebody calls may stand behind them
    )
    direction_links: frozenset[str] = _NONE  # whole words that may stand between these
    abbreviations: frozenset[str] = _NONE  # whole words of a label before a full stop, without it
    read_also: frozenset[str] = _NONE  # whole phrases before a colon: what a page links to amid a text
    credits: frozenset[str] = _NONE  # whole phrases before the name of who asked, wrote down or translated
    closings: frozenset[str] = _NONE  # whole phrases that begin what a publisher prints below the last words
    minuted: frozenset[str] = _NONE  # whole phrases before a colon in minutes: what was done, and nobody
    votes: frozenset[str] = _NONE  # whole phrases above the lists of those who voted
    attendance: frozenset[str] = _NONE  # whole phrases above the lists of those who are there, and of agenda
    summaries: frozenset[str] = _NONE  # whole phrases above a summary of who did what
    greetings: frozenset[str] = _NONE  # whole phrases that begin what somebody says to those present
    portfolios: frozenset[str] = _NONE  # behind the title of an office: the field or the body that it is of
    translated: frozenset[str] = _NONE  # anywhere: a note on a label says that the words are a translation
    unseen: frozenset[str] = (
        _NONE  # whole phrases behind the name in a label: who speaks is not in the picture
    )
    numbered_voices: frozenset[str] = _NONE  # whole words: what a label calls a voice before its number
    from_hall: frozenset[str] = _NONE  # whole phrases that begin a label: from where somebody calls
    crowds: frozenset[str] = _NONE  # whole words of a label: several call out at once
    continued: frozenset[str] = _NONE  # whole words of a label: a turn goes on
    examinations: frozenset[str] = _NONE  # what a record of a court calls the questions of one side
    asking: frozenset[str] = _NONE  # whole words: the act of asking, not who asks
    asker_endings: frozenset[str] = _NONE  # without spaces between words: what ends the label of an asker


DOCUMENT_FIELDS: tuple[str, ...] = tuple(field.name for field in fields(DocumentWords))


_JOINERS = str.maketrans("", "", "\u200c\u200d")
"""Words are looked up without the joiners of their spelling, as not everybody types them."""


def words(text: str) -> frozenset[str]:
    """Words as they stand and folded: the last sigma of "πρόεδρος" is another letter in a folded word."""
    found = frozenset(text.translate(_JOINERS).split())
    return found if text.isascii() else found | {word.casefold() for word in found}


def stems(text: str) -> frozenset[str]:
    """Words or beginnings of words; `_` stands for a blank within one."""
    return frozenset(stem.replace("_", " ") for stem in text.split())


def phrases(text: str) -> frozenset[str]:
    """Phrases parted by semicolons."""
    return frozenset(
        phrase for part in text.translate(_JOINERS).split(";") if (phrase := " ".join(part.split()))
    )


def each_word(vocabulary: Vocabulary, forms: Callable[[str], set[str]]) -> Vocabulary:
    """The vocabulary with every word replaced by its forms."""
    return Vocabulary(
        **{
            name: frozenset(form for word in getattr(vocabulary, name) for form in forms(word))
            for name in FIELDS
        }
    )


def unaccented(vocabulary: Vocabulary) -> Vocabulary:
    """Adds each word of a label without its accents, as capitals are often printed.

    Function words keep theirs: they are met in sentences, where "à" and "a" are different words.
    """
    added = each_word(vocabulary, lambda word: {word, _plain(word)})
    return replace_fields(added, function_words=vocabulary.function_words)


def turkic(vocabulary: Vocabulary) -> Vocabulary:
    """Adds what folding makes of the Turkish capitals I and İ (i of both), of all letters or of the first."""
    return each_word(vocabulary, _turkic_forms)


def replace_fields(vocabulary: Vocabulary, **changed: frozenset[str]) -> Vocabulary:
    return Vocabulary(**{name: changed.get(name, getattr(vocabulary, name)) for name in FIELDS})


def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(part for part in parts if not unicodedata.combining(part)))


def _turkic_forms(word: str) -> set[str]:
    capitals = word.replace("i", "İ").upper()
    forms = {word, capitals.lower(), capitals[:1].lower() + word[1:]}
    return forms | {form.replace("i\u0307", "i") for form in forms}
