import hashlib
import subprocess
import sys
from importlib import import_module

import pytest

from archive.languages import vocabulary
from archive.languages.vocabulary import LANGUAGES, document_words, further, own_vocabulary, vocabulary_of
from archive.languages.vocabulary.types import DOCUMENT_FIELDS, FIELDS, DocumentWords, Vocabulary

# Languages that have no article, no linking words in an office or no small words within a name.
WITHOUT = {
    "articles": {
        *"ru uk be bg sr mk kk ky uz zh ja ko tr az pl cs sk hr sl fa fi et lv lt vi id hi ka hy".split(),
        *"bn mn".split(),
    },
    "links": {*"zh ja ko".split()},
    "qualifiers": {language for language in LANGUAGES if language not in ("ca", "es", "gl", "pt")},
    "ministries": {*LANGUAGES}.difference("ca es fr gl it pt ro".split()),
    "compounds": {*LANGUAGES}.difference("da de et fi hu is nl no sv".split()),
    "proclitics": {language for language in LANGUAGES if language not in ("ar", "he")},
    "particles": {*"zh ja ko".split()},
}

# How many words each constant has, and a digest of them in alphabetical order.
CONSTANTS = {
    "OFFICES": (320, "4505ec2523a8c5e0"),
    "STATE_OFFICES": (31, "0fe2abd8d13772ad"),
    "HONORIFICS": (24, "f3dba449de4de3b9"),
    "STYLES": (13, "cf37346f771d98a5"),
    "BODIES": (259, "f608642d99761b23"),
    "MEDIA": (17, "20a3e0e486c83453"),
    "AGENCIES": (34, "f693fec78c8e3682"),
    "PLACES": (12, "d1abe083495bc536"),
    "SENTENCE": (288, "7732878993ee84a6"),
    "SPOKEN": (330, "e68cec233b0bbfee"),
    "OPENINGS": (98, "26290ba4dd57e210"),
    "LINKS": (26, "38fec2255ea6e958"),
    "PARTICLES": (42, "879a7fe86c959fec"),
    "QUESTIONS": (17, "57d9b1b2ed7386a4"),
    "REMARKS": (32, "8a9cbd8f1e51b5f9"),
    "ANSWERS": (3, "560fd528e2b78a3f"),
}


@pytest.mark.parametrize("name", CONSTANTS)
def test_the_words_that_present_readers_are_tuned_to_are_unchanged(name: str) -> None:
    words: frozenset[str] = getattr(vocabulary, name)
    digest = hashlib.sha256(" ".join(sorted(words)).encode()).hexdigest()[:16]
    assert (len(words), digest) == CONSTANTS[name]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_each_kind_of_word(language: str) -> None:
    own = own_vocabulary(language)
    missing = {name for name in FIELDS if not getattr(own, name) and language not in WITHOUT.get(name, ())}
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_are_lower_case_and_only_furniture_has_blanks(language: str) -> None:
    own = own_vocabulary(language)
    for name in FIELDS:
        for word in getattr(own, name):
            assert word == word.lower(), (name, word)
            assert word == word.strip(), (name, word)
            assert word.strip(".:;,") == word or name in ("furniture", "honorifics", "links"), (name, word)
            assert name == "furniture" or len(word.split()) == 1, (name, word)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ends_an_office_is_one(language: str) -> None:
    own = own_vocabulary(language)
    assert own.compounds <= own.offices


@pytest.mark.parametrize("language", [*LANGUAGES, "und"])
def test_no_word_asks_and_answers_at_once(language: str) -> None:
    words = vocabulary_of(language)
    assert words.questions & words.answers == frozenset()


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_that_belong_to_others_are_within_them(language: str) -> None:
    own = own_vocabulary(language)
    assert own.state_offices <= own.offices
    assert own.interpreters <= own.remarks
    assert not own.function_words & own.state_offices


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_names_what_transcripts_record(language: str) -> None:
    own: DocumentWords = import_module(f"archive.languages.vocabulary.{language}").DOCUMENT
    assert own.events
    for name in DOCUMENT_FIELDS:
        assert all(word == word.lower().strip() for word in getattr(own, name)), name


@pytest.mark.parametrize(
    "name", ["events", "institutions", "date_keys", "place_keys", "title_keys", "sites", "credits"]
)
def test_what_is_looked_for_at_letters_alone_begins_with_one(name: str) -> None:
    assert [word for word in getattr(document_words(), name) if not word[0].isalpha()] == []


def test_the_words_of_documents_are_those_of_all_languages() -> None:
    words = document_words()
    assert {"interview", "pressekonferenz", "wywiad", "стенограмм"} <= words.events
    assert {"applause", "beifall", "掌聲"} <= words.directions
    assert {"mr", "тов", "pdte"} <= words.abbreviations


def test_a_region_or_a_script_is_ignored() -> None:
    assert vocabulary_of("de-AT") == vocabulary_of("de_CH") == vocabulary_of("DE")
    assert vocabulary_of("sr-Latn-RS") == vocabulary_of("sr")


def test_a_language_is_merged_with_english() -> None:
    german = vocabulary_of("de")
    assert {"bundeskanzlerin", "president"} <= german.offices
    assert {"frage", "q"} <= german.questions


@pytest.mark.parametrize("language", ["und", "", "tlh"])
def test_an_unknown_language_has_the_words_of_all(language: str) -> None:
    assert vocabulary_of(language) == vocabulary.ALL
    assert {"ministre", "министр", "diputada"} <= vocabulary.ALL.offices
    both = vocabulary_of("ru")
    assert vocabulary.ALL.function_words == both.function_words
    assert vocabulary.ALL.openings == both.openings


@pytest.mark.parametrize("word", ["கேள்வி", "పత్రకారుడు", "សំណួរ", "ຄຳຖາມ", "ጥያቄ", "پوښتنه", "پرسیار", "wariye"])
def test_voices_of_languages_without_a_module_are_known(word: str) -> None:
    assert word in vocabulary_of("und").questions


def test_the_words_of_languages_without_a_module_are_lower_case_and_one_word_each() -> None:
    for name in FIELDS:
        for each in getattr(further.VOCABULARY, name):
            assert each == each.lower().strip(".:;, "), (name, each)
    assert further.VOCABULARY.interpreters <= further.VOCABULARY.remarks


def test_a_language_without_a_module_is_refused() -> None:
    with pytest.raises(ValueError, match="tlh"):
        own_vocabulary("tlh")


def test_a_word_in_capitals_is_known_without_its_accents() -> None:
    french: Vocabulary = own_vocabulary("fr")
    assert {"président", "president"} <= french.offices


def test_languages_are_read_only_when_asked_for() -> None:
    code = "import sys, archive.languages.vocabulary as v; v.vocabulary_of('fr'); print(*sorted(sys.modules))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    ).stdout.split()
    assert "archive.languages.vocabulary.fr" in loaded
    assert "archive.languages.vocabulary.de" not in loaded
