"""Labels that stand once in a document, and what looks like one."""

from tests.parsing.reading.outline import read, spoken, words_under


def test_an_office_with_a_number_belongs_to_the_label() -> None:
    found = read(
        "Tisková konference po jednání vlády, 12. dubna 2021\n\n"
        "Jana Holfová, tisková mluvčí vlády: Hezký podvečer, vítejte na tiskové konferenci.\n\n"
        "Rosa Saptová, místopředsedkyně vlády: Dobrý den, dámy a pánové.\n\n"
        "Hugo Tarl, 1. místopředseda vlády a ministr vnitra: Dobrý den, vážené dámy.\n\n"
        "Rosa Saptová, místopředsedkyně vlády: Já jenom doplním, že to tak je.\n"
    )
    assert [words for label, words in spoken(found) if label.startswith("Hugo Tarl")] == [
        "Dobrý den, vážené dámy."
    ]


def test_a_surname_with_initials_may_stand_before_a_word_of_one_letter() -> None:
    found = read(
        "СТЕНОГРАМА\nзасідання комітету\n23 лютого 2025 року\n\n"
        "ГОЛОВУЮЧИЙ. Ми всі зібралися.\n\nСАПТ Ю.О. Хольф?\n\nХОЛЬФ Г.М. Немає нікого.\n\n"
        "САПТ Ю.О. Тарль?\n\nТАРЛЬ О.Л. Є. Дякую.\n\nСАПТ Ю.О. Брак?\n\nБРАК С.А. Я є.\n"
    )
    assert words_under(found, "ТАРЛЬ О.Л.") == "Є. Дякую."
    assert words_under(found, "БРАК С.А.") == "Я є."
    assert words_under(found, "САПТ Ю.О.") == "Хольф? Тарль? Брак?"
