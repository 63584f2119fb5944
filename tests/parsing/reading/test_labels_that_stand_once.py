"""Labels that stand once in a document, and what looks like one."""

from tests.parsing.reading.outline import read, spoken


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
