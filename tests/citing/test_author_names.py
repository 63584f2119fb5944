import pytest

from archive.citing.author_names import parse_name


@pytest.mark.parametrize(
    ("printed", "inverted", "with_initials"),
    [
        ("Rudolf Elphberg", "Elphberg, Rudolf", "Elphberg, R."),
        ("Rudolf F. Elphberg", "Elphberg, Rudolf F.", "Elphberg, R. F."),
        ("Jean-Pierre Sapt", "Sapt, Jean-Pierre", "Sapt, J.-P."),
        ("Anna von der Aue", "von der Aue, Anna", "von der Aue, A."),
        ("Bertram el-Sapt", "el-Sapt, Bertram", "el-Sapt, B."),
        ("Rudolf Franz Elphberg Jr.", "Elphberg, Rudolf Franz, Jr.", "Elphberg, R. F., Jr."),
        ("Р. Ф. Эльфберг", "Эльфберг, Р. Ф.", "Эльфберг, Р. Ф."),
        ("Рудольф Фёдорович Эльфберг", "Эльфберг, Рудольф Фёдорович", "Эльфберг, Р. Ф."),
        ("Эльфберг Рудольф Фёдорович", "Эльфберг, Рудольф Фёдорович", "Эльфберг, Р. Ф."),
    ],
)
def test_a_list_sorts_by_the_family_name(printed: str, inverted: str, with_initials: str) -> None:
    name = parse_name(printed)
    assert (name.inverted, name.with_initials) == (inverted, with_initials)


@pytest.mark.parametrize("printed", ["Wang Lihua", "Kim Min-jun", "Nguyen Van Minh"])
def test_a_family_name_that_comes_first_stays_there(printed: str) -> None:
    name = parse_name(printed)
    assert name.inverted == printed
    assert name.with_initials.startswith(f"{printed.split()[0]}, ")


@pytest.mark.parametrize("printed", ["Kim Tarlenheim", "Lee Elphberg", "Jack Wang"])
def test_a_given_name_that_sounds_like_one_of_those_is_given(printed: str) -> None:
    given, family = printed.split()
    assert parse_name(printed).inverted == f"{family}, {given}"


@pytest.mark.parametrize(
    "printed", ["Elphberg", "King Rudolf V", "Rudolf V", "Zayd bin Umar", "Patriarch Bertram", ""]
)
def test_a_name_without_a_family_name_is_kept_whole(printed: str) -> None:
    name = parse_name(printed)
    assert (name.inverted, name.with_initials) == (printed, printed)
