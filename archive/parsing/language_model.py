"""py3langid's model of the languages that are told apart."""

from functools import lru_cache
from typing import Any

from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

from archive.parsing.derived_data import derived, file_state

_LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fo fr ga gl gu ha he hi hr hu hy id is it ja"
    " ka kk km kn ko ku ky lb lo lt lv mk ml mn mr ms mt my ne nl nn no pa pl ps pt ro ru si sk sl so sq sr"
    " sv sw ta te tg th tk tl tr ug uk ur uz vi xh zh zu"
).split()


def ranked_languages(text: str) -> list[tuple[str, float]]:
    """The languages that are told apart, each with how probable it is for the text; the likeliest first."""
    ranked: list[tuple[str, float]] = _identifier().rank(text)
    return ranked


@lru_cache(maxsize=1)
def _identifier() -> LanguageIdentifier:
    # 60 MB: loaded when first needed.
    *parts, rows = derived("language_model", file_state(MODEL_DIR / MODEL_FILE), _parts)
    return LanguageIdentifier(*parts, norm_probs=True, tk_row=rows)


def _parts() -> list[Any]:
    """What the identifier of these languages is made of; to unpack it takes half a second.

    Of these languages alone: it would keep the model of all of them beside it otherwise, 27 MB.
    """
    whole = LanguageIdentifier.from_model_file(MODEL_FILE)
    whole.set_languages(_LANGUAGES)
    return [
        whole.nb_ptc,
        whole.nb_pc,
        whole.nb_classes,
        whole.tk_nextmove,
        whole.tk_output,
        whole.tk_row,
    ]
