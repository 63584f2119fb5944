"""A wrong country would put words into a nation's mouth: what is not certain is of none."""

import pytest

from archive.geo.offices import country_of_office, country_of_participant


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("President of Kyrgyzstan", "KG"),
        ("PRESIDENT OF KYRGYZSTAN", "KG"),
        ("President of the Kyrgyz Republic", "KG"),
        ("Foreign Minister of Russia", "RU"),
        ("Russian Foreign Minister", "RU"),
        ("Russia’s Foreign Minister", "RU"),
        ("Minister of Foreign Affairs of the Russian Federation", "RU"),
        ("President of the Islamic Republic of Iran", "IR"),
        ("President of the French Republic", "FR"),
        ("US President", "US"),
        ("President of the U.S.", "US"),
        ("Sri Lankan Foreign Minister", "LK"),
        ("New Zealand Prime Minister", "NZ"),
        ("King of Jordan", "JO"),
        ("Acting President of Mali", "ML"),
        ("Vice-President of Brazil", "BR"),
        ("Premier of the State Council of China", "CN"),
        ("President of the Senate of France", "FR"),
        ("Speaker of the Kyrgyz Parliament", "KG"),
        ("Chairman of the Presidency of Bosnia and Herzegovina", "BA"),
        ("Prime Minister of Antigua and Barbuda and Minister of Finance", "AG"),
        ("Prime Minister and Minister of Defence of Kuwait", "KW"),
        ("President of Switzerland, Chairman of the Organisation", "CH"),
        ("Special Envoy of the President of the People’s Republic of China", "CN"),
    ],
)
def test_an_office_of_a_state_stands_for_it(office: str, country: str) -> None:
    assert country_of_office(office) == country


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("President of the Republic of Korea", "KR"),
        ("South Korean President", "KR"),
        ("President of Korea", ""),
        ("Korean President", ""),
        ("President of the Democratic Republic of the Congo", "CD"),
        ("President of the Republic of the Congo", "CG"),
        ("President of Congo", ""),
        ("President of Niger", "NE"),
        ("President of Nigeria", "NG"),
        ("President of Guinea-Bissau", "GW"),
        ("President of Equatorial Guinea", "GQ"),
        ("President of the Republic of Guinea", "GN"),
        ("President of Georgia", "GE"),
        ("Georgian Foreign Minister", "GE"),
        ("Governor of Georgia", ""),
        ("Secretary of State of Georgia", ""),
        ("Georgia Secretary of State", ""),
        ("Governor of New Mexico", ""),
        ("President of the Turkish Republic of Northern Cyprus", ""),
        ("President of the Federal Republic of Yugoslavia", ""),
    ],
)
def test_states_of_like_names_are_told_apart(office: str, country: str) -> None:
    assert country_of_office(office) == country


@pytest.mark.parametrize(
    "office",
    [
        "",
        "President",
        "Russia",
        "of Russia",
        "Ruritanian News correspondent",
        "Japanese News correspondent",
        "Secretary-General of NATO",
        "President of the European Commission",
        "President of Russian Railways",
        "President of the Russian Academy of Sciences",
        "Chairman of the Liberal Democratic Party of Russia",
        "Head Coach of Russia’s Bandy Team",
        "Head of the Republic of Tatarstan",
        "President of the Chechen Republic",
        "Minister of Health of the Republic of Adygeya",
        "Minister of Finance of the Kurdistan Region of Iraq",
        "Prime Minister of the Federation of Bosnia and Herzegovina",
        "Crown Prince of Abu Dhabi",
    ],
)
def test_an_office_of_a_firm_a_region_or_a_union_stands_for_no_country(office: str) -> None:
    assert country_of_office(office) == country_of_office(office, "kremlin") == ""


@pytest.mark.parametrize(
    "office", ["Former President of Ukraine", "First President of Kazakhstan", "President-elect of Brazil"]
)
def test_one_who_is_not_in_office_stands_for_no_country(office: str) -> None:
    assert country_of_office(office) == ""


def test_an_ambassador_stands_for_who_sends_him_not_for_who_receives_him() -> None:
    assert country_of_office("Ambassador of the Kyrgyz Republic to Russia") == "KG"
    assert country_of_office("US Ambassador to Russia") == "US"
    assert country_of_office("Ambassador to Russia") == ""
    assert country_of_office("Special Envoy of the Secretary-General for Syria") == ""


@pytest.mark.parametrize(
    ("office", "country"),
    [
        ("Президент Киргизии", "KG"),
        ("Президент Кыргызской Республики", "KG"),
        ("Президент Республики Беларусь", "BY"),
        ("Министр иностранных дел Российской Федерации", "RU"),
        ("Премьер-министр Республики Корея", "KR"),
        ("Президент Демократической Республики Конго", "CD"),
        ("Президент Нигера", "NE"),
        ("Президент Египта", "EG"),
        ("Король Саудовской Аравии", "SA"),
        ("Председатель КНР", "CN"),
        ("Посол России в Киргизии", "RU"),
        ("Президент Адыгеи", ""),
        ("Министр культуры Республики Адыгея", ""),
        ("Президент Сбербанка России", ""),
        ("бывший президент Украины", ""),
        ("ведущий телеканала «Россия»", ""),
    ],
)
def test_russian_offices_name_the_country_in_the_genitive(office: str, country: str) -> None:
    assert country_of_office(office) == country


@pytest.mark.parametrize(
    ("site", "office", "country"),
    [
        ("kremlin", "Deputy Prime Minister", "RU"),
        ("kremlin", "Presidential Press Secretary", "RU"),
        ("kremlin", "Minister of Natural Resources and Environment", "RU"),
        ("kremlin", "Civil Defence, Emergencies and Disaster Relief Minister", "RU"),
        ("kremlin", "Head of the Federal Tax Service", "RU"),
        ("kremlin", "Chairperson of the Central Election Commission", "RU"),
        ("kremlin", "Secretary of the Security Council", "RU"),
        ("kremlin", "Head of the National Bank of Kazakhstan", ""),
        ("kremlin", "Chairman of the National Commission for Cooperation with China", ""),
        ("kremlin", "Head of the National Olympic Committee", ""),
        ("kremlin", "Former Head of the Federal Tax Service", ""),
        ("", "Head of the Federal Tax Service", ""),
        ("state", "Secretary of State", "US"),
        ("whitehouse", "Press Secretary", "US"),
        ("", "Deputy Prime Minister", ""),
        ("", "Secretary of State", ""),
        ("kremlin", "Secretary of State", ""),
    ],
)
def test_an_office_without_a_country_is_of_the_government_whose_site_it_is(
    site: str, office: str, country: str
) -> None:
    assert country_of_office(office, site) == country


@pytest.mark.parametrize(
    ("site", "office"),
    [
        ("kremlin", "President"),
        ("kremlin", "Prime Minister"),
        ("kremlin", "Foreign Minister"),
        ("kremlin", "Ruritanian Interior Minister"),
        ("mid", "Foreign Minister"),
        ("whitehouse", "President"),
        ("whitehouse", "Vice President"),
        ("state", "Secretary"),
    ],
)
def test_an_office_that_guests_hold_too_is_of_nobody(site: str, office: str) -> None:
    assert country_of_office(office, site) == ""


TITLE = "Remarks by President Sapt and President Flavia Elphberg of the Kyrgyz Republic in Strelsau"


@pytest.mark.parametrize(
    ("name", "site", "country"),
    [
        ("President Elphberg", "", "KG"),
        ("Flavia Elphberg", "whitehouse", "KG"),
        ("President Sapt", "whitehouse", "US"),
        ("President Sapt", "", ""),
        ("President Hentzau", "whitehouse", ""),
        ("", "whitehouse", ""),
    ],
)
def test_the_title_tells_the_country_that_a_label_leaves_out(name: str, site: str, country: str) -> None:
    assert country_of_participant("President", name, TITLE, site) == country


def test_a_guest_whose_country_the_title_leaves_out_too_is_not_taken_for_the_host() -> None:
    titles = (
        "Remarks by President Sapt and President Elphberg",
        "Remarks by President Sapt at a Dinner of President Elphberg",
    )
    assert [country_of_participant("President", "Elphberg", title, "whitehouse") for title in titles] == [
        "",
        "",
    ]


def test_the_title_may_name_the_country_before_the_name() -> None:
    title = "Talks with Federal President of Austria Rudolf Elphberg"
    assert country_of_participant("Federal President", "Rudolf Elphberg", title) == "AT"
    assert country_of_participant("Federal President", "Hugo Sapt", title) == ""


def test_the_minister_with_whom_a_title_of_his_ministry_begins_is_its_own() -> None:
    title = "Foreign Minister Hugo Sapt’s remarks at talks with Foreign Minister Elphberg"
    assert country_of_participant("Foreign Minister", "Hugo Sapt", title, "mid") == "RU"
    assert country_of_participant("Foreign Minister", "Rudolf Elphberg", title, "mid") == ""
    assert country_of_participant("Secretary", "H. Sapt", "Secretary H. Sapt With the Press", "state") == "US"


def test_the_title_says_nothing_of_an_office_that_is_no_states() -> None:
    assert country_of_participant("Chairman", "Hugo Sapt", "Talks with Chairman Hugo Sapt of Mongolia") == ""
