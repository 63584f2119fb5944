"""Russian names in the cases in which titles print them, brought back to the nominative.

A label gives the surname as it is ("С.Шойгу"), a title the whole name in some case ("с Министром
обороны Сергеем Шойгу"). The surname tells gender and case, and these what the given name is.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from archive.parsing.people.name_case import initials_of

_Form = tuple[str, str, str]
"""A form of a surname, and the gender ("m", "f") and case in which it is that."""

# The endings of a surname in the cases after the nominative.
_CASES = ("gen", "dat", "acc", "ins", "loc")
_HARD = ("а", "у", "а", "ым ом", "е")  # Путин
_ADJECTIVE = ("ого его", "ому ему", "ого его", "ым им", "ом ем")  # Чайковский
_SOFT = ("я", "ю", "я", "ем", "е и")  # Гоголь
_IN_VOWEL = ("ы и", "е", "у ю", "ой ей", "е")  # Глинка
_FEMININE = ("ой", "ой", "у", "ой", "ой")  # Ахматова
_FEMININE_ADJECTIVE = ("ой", "ой", "ую", "ой", "ой")  # Софья Ковалевская
_VOWELS = "аеёиоуыэюя"

# Владимировичем · Витальевны · Ильиничной
_PATRONYMIC = r"[А-ЯЁ][а-яё]+(?:ич|вн|чн)[а-яё]{0,3}"

_SURNAME = re.compile(r"(?<=\s)[^\W\d_][\w’'-]*")

_LONGEST_GIVEN = 80
"""Characters of a given name and a patronymic."""

# Given names whose stem changes when they are declined.
_IRREGULAR = {"Павл": "Павел", "Льв": "Лев", "Петр": "Пётр", "Пётр": "Пётр"}

# Where a form has two readings, the one that is a name decides.
_GIVEN_NAMES = frozenset(
    """
    Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артём Артур Богдан Борис Вадим Валентин Валерий
    Василий Вениамин Виктор Виталий Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб
    Григорий Даниил Денис Дмитрий Евгений Егор Иван Игорь Илья Кирилл Константин Лев Леонид Максим Марат
    Михаил Никита Николай Олег Павел Пётр Роман Руслан Рустам Святослав Семён Сергей Станислав Степан
    Тимофей Тимур Фёдор Эдуард Юрий Яков Ярослав Рамзан Ильдар Айрат Ринат Шамиль Магомед Нурсултан
    Александра Алина Алла Анастасия Анна Валентина Валерия Вера Вероника Виктория Галина Дарья Диана
    Евгения Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кристина Ксения Лариса Лидия
    Людмила Маргарита Марина Мария Надежда Наталия Наталья Нина Оксана Ольга Полина Раиса Светлана София
    Софья Тамара Татьяна Эльвира Эмилия Юлия Яна
    """.split()
)


def full_name(short: str, text: str) -> str | None:
    """The full name in the nominative that a text gives for initials and surname, if just one fits.

    full_name("С. Шойгу", "встреча с Министром обороны Сергеем Шойгу") is "Сергей Шойгу".
    """
    split = initials_of(short)
    if not split:
        return None
    initials, surname = split
    first = initials.split(".")[0]
    names: set[str] = set()
    given_name = re.compile(rf"\b(?P<given>{first}[а-яё]+)(?:\s+{_PATRONYMIC})?\s+\Z")
    for form, readings in _forms_of(surname).items():
        for start in _places(text).get(form, ()):
            match = given_name.search(text, max(0, start - _LONGEST_GIVEN), start)
            given = _given(match["given"], readings) if match else None
            if given:
                names.add(f"{given} {surname}")
    return names.pop() if len(names) == 1 else None


@lru_cache(maxsize=1)
def _places(text: str) -> dict[str, list[int]]:
    """Where each word of a text begins that stands behind a space: a text is asked for many surnames."""
    places: dict[str, list[int]] = defaultdict(list)
    for match in _SURNAME.finditer(text):
        places[match.group().rstrip("’'")].append(match.start())
    return places


def is_named(name: str, text: str) -> bool:
    """Whether a text gives a name with initials, or in full, in any case: "С.В.Лаврова"."""
    split = initials_of(name)
    given, surname = split if split else (name.partition(" ")[0], name.rpartition(" ")[2])
    stem = re.escape(given).replace(r"\.", r"\.\s?") if split else re.escape(given[:-1]) + r"\w*\s+"
    return any(re.search(rf"\b{stem}{re.escape(form)}(?![\w-])", text) for form in _forms_of(surname))


def _given(form: str, readings: set[tuple[str, str]]) -> str | None:
    """The given name that a form in these genders and cases is of, None where that is open."""
    found = {name for gender, case in readings for name in _nominatives(form, gender, case)}
    known = found & _GIVEN_NAMES
    if len(known) == 1:
        return known.pop()
    return found.pop() if len(found) == 1 else None


def _nominatives(form: str, gender: str, case: str) -> Iterator[str]:
    """The nominatives that a given name may have whose form in this gender and case is `form`."""
    stem, end = form[:-1], form[-1]
    if case == "nom":
        yield form
    elif gender == "m" and case in ("gen", "acc") and end == "а":
        yield _IRREGULAR.get(stem, stem)
    elif gender == "m" and (case, end) in (("gen", "я"), ("acc", "я"), ("dat", "ю")):
        yield stem + ("й" if stem[-1] in _VOWELS else "ь")
    elif gender == "m" and case == "dat" and end == "у":
        yield _IRREGULAR.get(stem, stem)
    elif gender == "m" and case == "ins" and form.endswith("ом"):
        yield _IRREGULAR.get(form[:-2], form[:-2])
    elif gender == "m" and case == "ins" and form.endswith("ем"):
        stem = form[:-2]
        yield stem + ("й" if stem[-1] in _VOWELS else "" if stem[-1] in "жшчщц" else "ь")
    elif gender == "m" and case == "loc" and end in "еи" and stem[-1] in _VOWELS:
        yield stem + "й"
    elif gender == "m" and case == "loc" and end == "е":
        yield _IRREGULAR.get(stem, stem)
    # Никиты, Илье; Светланы, Марии, Натальей
    if (case == "gen" and end in "ыи") or (case in ("dat", "loc") and end in "еи"):
        yield from _with_vowel(stem)
    elif case == "acc" and end in "ую":
        yield stem + ("а" if end == "у" else "я")
    elif case == "ins" and form[-2:] in ("ой", "ей", "ёй"):
        yield from _with_vowel(form[:-2])


def _with_vowel(stem: str) -> Iterator[str]:
    if stem[-1:] in (*_VOWELS, "ь"):
        yield stem + "я"
    else:
        yield stem + "а"
        yield stem + "я"


def _forms_of(surname: str) -> dict[str, set[tuple[str, str]]]:
    """All forms of a surname in the nominative, with the genders and cases that each may be."""
    forms: dict[str, set[tuple[str, str]]] = {}
    for form, gender, case in _forms(surname):
        forms.setdefault(form, set()).add((gender, case))
    return forms


def _forms(surname: str) -> Iterator[_Form]:
    end = surname[-1]
    if surname.endswith(("ова", "ева", "ёва", "ина", "ына")):
        yield from _declined(surname[:-1], "f", _FEMININE, surname)
    elif surname.endswith(("ая", "яя")):
        yield from _declined(surname[:-2], "f", _FEMININE_ADJECTIVE, surname)
    elif surname.endswith(("ий", "ый", "ой")):
        yield from _declined(surname[:-2], "m", _ADJECTIVE, surname)
    elif end in "йь":
        yield from _declined(surname[:-1], "m", _SOFT, surname)
        yield from _indeclinable(surname, "f")
    elif end in "ая":
        yield from _declined(surname[:-1], "m", _IN_VOWEL, surname)
        yield from _declined(surname[:-1], "f", _IN_VOWEL, surname)
    elif end in _VOWELS:
        yield from _indeclinable(surname, "m")
        yield from _indeclinable(surname, "f")
    else:
        yield from _declined(surname, "m", _HARD, surname)
        yield from _indeclinable(surname, "f")


def _declined(stem: str, gender: str, endings: tuple[str, ...], surname: str) -> Iterator[_Form]:
    yield surname, gender, "nom"
    for case, several in zip(_CASES, endings, strict=True):
        for ending in several.split():
            yield stem + ending, gender, case


def _indeclinable(surname: str, gender: str) -> Iterator[_Form]:
    for case in ("nom", *_CASES):
        yield surname, gender, case
