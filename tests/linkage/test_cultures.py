"""Names of many cultures: who is one person, and who is another."""

import pytest

from archive.linkage.mentions import Mention
from archive.linkage.resolution import resolve
from tests.linkage.ruritania import are_one, holder, mention

PRESIDENT = "President of Ruritania"

ONE = {
    "two surnames, or the first of them": ["Hugo Sapt Zenda", "Hugo Sapt", "SAPT ZENDA, Hugo"],
    "two surnames behind a form of address": ["Rosa Holf Zenda", "La señora Holf Zenda"],
    "the conjunction between two surnames printed too near": ["Hugo Sapt i Zenda", "Hugo Sapti Zenda"],
    "the same with and without it": ["Hugo Zané i Sapt", "Hugo Zané Sapt", "Hugo Zanéi Sapt"],
    "the same behind a surname whose end has a key of its own": ["Hugo Tarler Zenda", "Hugo Tarleri Zenda"],
    "fathers, as many as are told": ["Hugo bin Karl bin Rudolf Al Sapti", "Hugo bin Karl", "Hugo ibn Karl"],
    "a servant of": ["Abdel Fattah Al-Sapti", "Abdelfattah el-Sapti", "Abd al-Fattah as-Sapti"],
    "a given name of two syllables": ["Sapt Jae-won", "Sapt Jae Won", "Jae-won Sapt"],
    "capitals with and without a dot": ["İSMAİL IŞIKLI", "İsmail Işıklı", "Ismail Isikli", "ISMAIL ISIKLI"],
    "Russian and Ukrainian": ["Михаил Горбань", "Mykhailo Horban", "Михайло Горбань"],
    "particles written together": ["Hugo van den Zenda", "Hugo Vandenzenda"],
    "a surname before the initials": ["Hugo W. Sapt", "Sapt H.W."],
    "an initial that keys leave out": ["Yuri Zenda", "Ю. Зенда", "Yu. Zenda"],
    "two initials": ["H. R. Sapt", "H.R. Sapt"],
    "a style of the country": ["Datuk Hugo bin Mohamed", "Hugo bin Mohamad"],
    "a realm behind the numeral": ["King Rudolf III of Ruritania", "Rudolf III"],
}  # fmt: skip

TWO = {
    "other fathers": ("Hugo bin Rudolf", "Hugo bin Karl bin Rudolf Al Sapti"),
    "other numerals": ("King Rudolf II", "King Rudolf III"),
    "other numerals behind two names": ("Pope Hugo Rudolf I", "Pope Hugo Rudolf II"),
    "another second surname": ("Hugo Sapt Zenda", "Hugo Sapt Holf"),
    "one patronymic": ("Rosa Karlsdóttir", "Guðrún Karlsdóttir"),
    "father and son": ("Hugo Sapt Sr.", "Hugo Sapt Jr."),
    "sounds set the other way": ("Sapt Jae-won", "Sapt Won-jae"),
}


@pytest.mark.parametrize("case", ONE)
def test_one_person_under_several_forms_of_name(case: str) -> None:
    assert are_one(*(mention(name, PRESIDENT) for name in ONE[case]))


@pytest.mark.parametrize("case", TWO)
def test_two_persons_however_like_their_names_are(case: str) -> None:
    assert not are_one(*(mention(name) for name in TWO[case]))


def test_of_two_of_a_surname_the_one_who_held_the_office_then_is_meant() -> None:
    elder, younger = mention("Hugo Sapt", PRESIDENT, 1990), mention("Karl Sapt", PRESIDENT, 2003)
    others = [elder, younger]
    assert are_one(mention("President Sapt", "President", 1990), elder, among=others)
    assert are_one(mention("President Sapt", PRESIDENT, 2003), younger, among=others)


def test_who_serves_an_office_does_not_hold_it() -> None:
    held = [
        holder("Hugo Sapt", "President", 2017, 2021),
        holder("Rosa Sapt", "Adviser to the President", 2017, 2021),
    ]
    full = mention("Hugo Sapt", "", 2020)
    assert are_one(mention("President Sapt", "President", 2020), full, authorities=held)


def test_a_surname_alone_in_an_office_is_the_one_who_is_called_by_that_office() -> None:
    bare, titled = _mononym("Zendarno", 1970), _mononym("President Zendarno", 1971)
    assert are_one(bare, titled)
    assert not are_one(bare, _mononym("President Zendarno", 1990))
    assert not are_one(bare, mention("President Zendarno", "President", 1971, country="AT"))


def _mononym(name: str, year: int) -> Mention:
    return mention(name, "President", year, country="HU")


def test_whom_a_curator_gave_a_number_of_the_authority_file_is_that_person_whatever_the_name() -> None:
    known, named = holder("Karl Holf", "Chancellor", 2019, 2023), mention("Hugo Sapt", "", 2021)
    short = mention("Chancellor Holf", "Chancellor", 2021)
    links = resolve([named, short], [known], numbered={named.own: known.identifier}).links
    assert links[short.key].speaker == links[named.key].speaker
