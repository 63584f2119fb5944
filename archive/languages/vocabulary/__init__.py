"""Words that tell a speaker's label from a name, a heading or an ordinary sentence, by language.

General vocabulary of the field, lower case, one module a language. Nothing here names a person or a page.
The constants unite English and Russian, for readers that do not ask for a language; ``vocabulary_of`` reads
the module of a language when it is first asked for.
"""

from functools import cache, reduce
from importlib import import_module

from archive.languages.vocabulary import en, further, ru
from archive.languages.vocabulary.types import DOCUMENT_FIELDS, FIELDS, DocumentWords, replace_fields
from archive.languages.vocabulary.types import Vocabulary as Vocabulary

LANGUAGES: tuple[str, ...] = (
    "en",
    "ru",
    "uk",
    "be",
    "fr",
    "de",
    "es",
    "ca",
    "gl",
    "pt",
    "it",
    "nl",
    "pl",
    "cs",
    "sk",
    "hu",
    "ro",
    "bg",
    "sr",
    "hr",
    "sl",
    "mk",
    "el",
    "tr",
    "az",
    "kk",
    "ky",
    "uz",
    "zh",
    "ja",
    "ko",
    "ar",
    "fa",
    "he",
    "sv",
    "da",
    "no",
    "fi",
    "et",
    "lv",
    "lt",
    "vi",
    "id",
    "hi",
    "ka",
    "hy",
    "is",
    "sq",
    "eu",
    "sw",
    "th",
    "ga",
    "cy",
    "mt",
    "tl",
    "bn",
    "ur",
    "mn",
)

# Codes of the same language, or of one whose labels are worded alike.
_ALIASES = {
    "nb": "no",
    "nn": "no",
    "iw": "he",
    "in": "id",
    "ms": "id",
    "af": "nl",
    "fo": "da",
    "sh": "sr",
    "hbs": "sr",
    "cnr": "sr",
    "bs": "hr",
    "mo": "ro",
    "cmn": "zh",
    "yue": "zh",
    "prs": "fa",
    "pes": "fa",
    "fil": "tl",
}

# Languages that are spoken in one hall: the labels of one are met in records of the other.
_BESIDE = {
    "en": ("hi",),
    "de": ("fr", "it"),
    "fr": ("nl",),
    "nl": ("fr", "de"),
    "it": ("de", "fr"),
    "fi": ("sv",),
    "sv": ("fi",),
    "ca": ("es",),
    "gl": ("es",),
    "es": ("ca", "gl"),
    "eu": ("es",),
    **dict.fromkeys("be uk kk ky uz az hy ka ro et lv".split(), ("ru",)),
    "ru": ("uk",),
}
# With the letters that a word has at least: a short one may be any word of the other language.
_OF_LABELS = {
    "offices": 4,
    "state_offices": 4,
    "honorifics": 3,
    "articles": 2,
    "questions": 4,
    "answers": 4,
    "remarks": 4,
}

OFFICES = en.OFFICES | ru.OFFICES
STATE_OFFICES = en.STATE_OFFICES | ru.STATE_OFFICES
HONORIFICS = en.HONORIFICS | ru.HONORIFICS
RANKS = en.RANKS
STYLES = en.STYLES
BODIES = en.BODIES | ru.BODIES
MEDIA = en.MEDIA | ru.MEDIA
AGENCIES = en.AGENCIES | ru.AGENCIES
PLACES = en.PLACES
SENTENCE = en.SENTENCE | ru.SENTENCE
SPOKEN = en.SPOKEN | ru.SPOKEN
OPENINGS = en.OPENINGS | ru.OPENINGS
LINKS = en.LINKS
PARTICLES = en.PARTICLES
QUESTIONS = en.QUESTIONS | ru.QUESTIONS
REMARKS = en.REMARKS | ru.REMARKS
ANSWERS = en.ANSWERS | ru.ANSWERS

ALL: Vocabulary


@cache
def vocabulary_of(language: str) -> Vocabulary:
    """The words of a language by its BCP 47 tag, with those of English; region and script are ignored.

    A language without a module has the words of all and those of `further`, but the function words and
    openings of English and Russian only: a word that is small in one language may be a surname in another.
    """
    code = language.replace("_", "-").split("-")[0].lower()
    code = _ALIASES.get(code, code)
    return _with_english(code) if code in LANGUAGES else _of_all()


@cache
def _with_english(code: str) -> Vocabulary:
    own = own_vocabulary(code)
    beside = (_of_labels(own_vocabulary(other), own) for other in _BESIDE.get(code, ()))
    return _united(en.VOCABULARY, own, *beside)


def _of_labels(other: Vocabulary, own: Vocabulary) -> Vocabulary:
    """The words of another language that labels hold, without those that may be any word of the own."""
    ordinary = own.function_words | own.openings | own.small | own.articles
    return Vocabulary(
        **{
            name: frozenset(
                word for word in getattr(other, name) if len(word) >= shortest and word not in ordinary
            )
            for name, shortest in _OF_LABELS.items()
        }
    )


@cache
def own_vocabulary(code: str) -> Vocabulary:
    """The words of one language of ``LANGUAGES`` alone.

    :raises ValueError: the language has no module
    """
    if code not in LANGUAGES:
        raise ValueError(f"no vocabulary of the language {code!r}")
    module = import_module(f"archive.languages.vocabulary.{code}")
    vocabulary: Vocabulary = module.VOCABULARY
    return vocabulary


@cache
def document_words() -> DocumentWords:
    """The words around and between speech of all languages together."""
    each = [import_module(f"archive.languages.vocabulary.{code}") for code in LANGUAGES]
    own: list[DocumentWords] = [module.DOCUMENT for module in each]
    return DocumentWords(
        **{name: frozenset[str]().union(*(getattr(words, name) for words in own)) for name in DOCUMENT_FIELDS}
    )


@cache
def all_particles() -> frozenset[str]:
    """The small words within names of every language: names keep theirs in the documents of all others."""
    return frozenset().union(*(own_vocabulary(code).particles for code in LANGUAGES))


@cache
def _of_all() -> Vocabulary:
    united = _united(*map(own_vocabulary, LANGUAGES), further.VOCABULARY)
    common = _united(en.VOCABULARY, ru.VOCABULARY)
    return replace_fields(united, function_words=common.function_words, openings=common.openings)


def _united(*vocabularies: Vocabulary) -> Vocabulary:
    empty: frozenset[str] = frozenset()
    united = Vocabulary(
        **{
            name: reduce(frozenset.union, (getattr(each, name) for each in vocabularies), empty)
            for name in FIELDS
        }
    )
    # "V" asks in Dutch and answers in Hungarian: what could be either is taken for neither.
    either = united.questions & united.answers
    return replace_fields(united, questions=united.questions - either, answers=united.answers - either)


def __getattr__(name: str) -> Vocabulary:
    if name == "ALL":
        return _of_all()
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
