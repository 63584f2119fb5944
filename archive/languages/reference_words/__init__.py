"""How speakers refer to what was said, a module a language."""

from archive.languages.reference_words.en import ENGLISH
from archive.languages.reference_words.ru import RUSSIAN
from archive.languages.reference_words.types import ReferenceWords

__all__ = ["BY_LANGUAGE", "ReferenceWords"]

BY_LANGUAGE = {"en": ENGLISH, "ru": RUSSIAN}
