import pytest

from archive.geo.countries import code_of, country_name, state_code, state_code_of_genitive


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kyrgyzstan", "KG"),
        ("the Sudan", "SD"),
        ("South Sudan", "SS"),
        ("Türkiye", "TR"),
        ("Turkey", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("Saint Lucia", "LC"),
        ("Bosnia and Herzegovina", "BA"),
        ("the People’s Republic of China", "CN"),
        ("Republic of China", "TW"),
        ("the Hashemite Kingdom of Jordan", "JO"),
        ("the Argentine Republic", "AR"),
        ("Dominican Republic", "DO"),
        ("Украина", "UA"),
        ("Российская Федерация", "RU"),
    ],
)
def test_a_state_is_known_by_its_usual_and_its_official_name(name: str, code: str) -> None:
    assert state_code(name) == code


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Ruritania",
        "Korea",
        "Congo",
        "the European Union",
        "United Nations",
        "State of Georgia",
        "Republic of",
    ],
)
def test_a_name_of_no_state_or_of_several_is_none(name: str) -> None:
    assert state_code(name) == ""


def test_every_genitive_is_of_one_country() -> None:
    assert state_code_of_genitive("Нидерландов") == "NL"
    assert state_code_of_genitive("Польши") == "PL"
    assert state_code_of_genitive("Китая") == "CN"
    assert state_code_of_genitive("Ирана") == "IR"
    assert state_code_of_genitive("Ирака") == "IQ"
    assert state_code_of_genitive("Чили") == "CL"
    assert state_code_of_genitive("Объединённых Арабских Эмиратов") == "AE"
    assert state_code_of_genitive("Руритании") == ""


def test_an_unknown_code_is_its_own_name() -> None:
    assert (country_name("KG"), country_name("QQ")) == ("Kyrgyzstan", "QQ")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("KG", "KG"),
        ("kg", "KG"),
        ("Kyrgyzstan", "KG"),
        ("EU", ""),
        ("zz", ""),
        ("", ""),
        ("150", ""),
        ("ß", ""),
    ],
)
def test_a_country_may_be_given_by_code_or_name(text: str, code: str) -> None:
    assert code_of(text) == code
