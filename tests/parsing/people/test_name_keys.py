import pytest

from archive.parsing.people.filing import filing_key
from archive.parsing.people.name_keys import NAME_KEY_VERSION, possible_keys, spelling_key


@pytest.mark.parametrize(
    "spellings",
    [
        ("Sergey Sapt", "Sergei SAPT", "Сергей Сапт"),
        ("Yury Holf", "Yuri Holf", "Юрий Холф"),
        ("Tatyana Holf", "Tatiana Holf", "Татьяна Холф"),
        ("Mikhail Sapt", "Михаил Сапт"),
        ("Alexander Holf", "Aleksandr Holf"),
        ("Markus Söder", "Markus Soeder"),
        ("Yevgeny Sapt", "Evgeniy Sapt", "Евгений Сапт"),
        ("Сергій Гольф", "Serhii Holf"),
        ("Rudolf Elfbergić", "Рудолф Елфбергић"),
        ("Alexis Saptis", "Αλέξης Σάπτης"),
        ("Abdel Fattah el-Sisi", "Abdel-Fattah El Sisi"),
        ("Łukasz Øre", "Lukasz Ore"),
        ("曾達", "曾达"),
        ("هوجو ساپتى", "هوجو ساپتی"),
    ],
)
def test_spellings_of_one_name_meet(spellings: tuple[str, ...]) -> None:
    keys = {spelling_key(spelling) for spelling in spellings}
    assert len(keys) == 1, keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sergei Sapt", "Sergei Sapta"),
        ("Anna Sapt", "Hanna Sapt"),
        ("Igor Sapt", "Egor Sapt"),
        ("A. Sapt", "B. Sapt"),
    ],
)
def test_names_of_two_people_do_not(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Жолдош", "Joldosh"),
        ("Zholdosh", "Жолдош"),
        ("Джапт", "Japt"),
        ("Тарленаев", "Tarlenayev"),
        ("Tarlenayev", "Тарленаев"),
    ],
)
def test_who_looks_for_a_name_means_all_spellings_of_a_sound(typed: str, printed: str) -> None:
    assert spelling_key(printed) in possible_keys(typed)
    assert possible_keys(typed)[0] == spelling_key(typed)


def test_keys_change_with_their_version_only() -> None:
    """Keys are stored: whoever changes what these names get raises the version and changes this test."""
    names = "Сергей Лавров · Yuri Söder · JEAN-PIERRE d’Estaing · Tatyana Shcherbakova · Rosa X · Rudolf III"
    keys = " · ".join(map(spelling_key, names.split(" · ")))
    filed = " · ".join(map(filing_key, names.split(" · ")))
    assert (NAME_KEY_VERSION, keys, filed) == (
        5,
        "sergei lavrov · uri sodr · jean pere destaing · tatana sherbakova · rosa ks · rudolf 3",
        "lavrov  sergey · soder  yuri · d estaing  jean pierre · shcherbakova  tatyana · rosa  x"
        " · rudolf  iii",
    )
