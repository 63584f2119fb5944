"""Stems: what the forms of a word have in common."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from archive.search.stemming import possible_stems, stem


@pytest.mark.parametrize(
    ("forms", "language"),
    [
        (["price", "prices", "priced"], "en"),
        (["organisation", "organisations"], "en"),
        (["realise", "realising"], "en"),
        (["газ", "газа", "газом"], "ru"),
        (["следующая", "следующий"], "ru"),
        (["negociacion", "negociaciones"], "es"),
        (["cooperacao", "cooperacoes"], "pt"),
        (["isbirligi", "isbirliginin"], "tr"),
        (["угода", "угодами", "угоду"], "uk"),
        (["дзяржава", "дзяржавамі"], "be"),
        (["президент", "президентът", "президента"], "bg"),
        (["мемлекет", "мемлекеттердің", "мемлекетіміз"], "kk"),
        (["өлкө", "өлкөлөр", "өлкөнүн"], "ky"),
        (["davlat", "davlatlarning"], "uz"),
        (["dovlət", "dovlətlərin"], "az"),
        (["dohoda", "dohodach"], "sk"),
        (["sporazum", "sporazumi"], "sl"),
        (["valsts", "valstis"], "lv"),
        (["saradnja", "сарадњи"], "hr"),
        (["حكومه", "والحكومات"], "ar"),
    ],
)
def test_forms_of_a_word_have_one_stem(forms: list[str], language: str) -> None:
    assert len({stem(form, language) for form in forms}) == 1


def test_a_word_in_another_script_has_the_stem_of_the_language_of_that_script() -> None:
    assert stem("prices", "ru") == stem("prices", "en") == "price"[:4] + "e"
    assert possible_stems("газа") == ("газ",)
    assert stem("1990", "en") == "1990"


def test_threads_do_not_mix_their_words() -> None:
    words = [f"{word}{ending}" for word in ("harvest", "gather", "govern") for ending in ("s", "ed", "ing")]
    stem.cache_clear()
    with ThreadPoolExecutor(8) as threads:
        found = set(threads.map(lambda word: stem(word, "en"), words * 200))
    assert found == {"harvest", "gather", "govern"}
