import pytest

from archive.geo.places import country_codes, country_of_place, place_slug


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Bishkek, Kyrgyzstan", "KG"),
        ("Bishkek (Kyrgyzstan)", "KG"),
        ("Бишкек, Киргизия", "KG"),
        ("Castle, Seoul, Republic of Korea", "KR"),
        ("Singapore", "SG"),
        ("Tbilisi, Georgia", "GE"),
        ("Atlanta, Georgia", ""),
        ("Lebanon, Pennsylvania", "US"),
        ("Hempstead, N.Y.", "US"),
        ("Hofbau, ON", "CA"),
        ("Cardiff, Wales", "GB"),
        ("Hofbau, DE", ""),
        ("Ontario", ""),
        ("Zenda", ""),
        ("", ""),
        (" ,(", ""),
    ],
)
def test_a_place_is_in_the_country_that_is_printed_last(place: str, country: str) -> None:
    assert country_of_place(place) == country


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Moscow", "RU"),
        ("Москва", "RU"),
        ("The Kremlin, Moscow", "RU"),
        ("Embassy of Russia, Berlin", "DE"),
        ("Moscow, Idaho", "US"),
        ("Melbourne", ""),
        ("Jerusalem", ""),
    ],
)
def test_a_city_that_is_in_one_country_alone_tells_it(place: str, country: str) -> None:
    assert country_of_place(place) == country


def test_the_countries_of_a_meeting_are_those_of_tags_place_and_offices_once_each() -> None:
    assert country_codes(["Kyrgyzstan", "Abkhazia"], "Minsk", ["RU", "", "KG"]) == "BY KG RU"
    assert country_codes([], "", []) == ""


@pytest.mark.parametrize(
    ("place", "slug"),
    [
        ("The Castle, Zenda", "castle-zenda"),
        ("castle, Zenda.", "castle-zenda"),
        ("Saint Petersburg", "st-petersburg"),
        ("St Petersburg", "st-petersburg"),
        ("Зенда", "zenda"),
        ("Theatre, Zenda", "theatre-zenda"),
        ("Łódź", "lodz"),
        ("Αθήνα", "athina"),
        ("თბილისი", "tbilisi"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_the_address_of_a_place_is_told_by_its_words(place: str, slug: str) -> None:
    assert place_slug(place) == slug


def test_places_that_only_sound_alike_have_addresses_of_their_own() -> None:
    assert place_slug("北京").startswith("bei-jing-")
    assert place_slug("陕西") != place_slug("山西")
    assert place_slug("★").startswith("place-")


def test_a_long_address_ends_with_a_whole_word() -> None:
    assert place_slug("castle " * 60) == "-".join(["castle"] * 14)


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Beijing", "CN"),
        ("Washington, D.C.", "US"),
        ("Hall of Columns, St Petersburg", "RU"),
        ("St. Petersburg, Florida", "US"),
        ("Castle, Moscow Region", "RU"),
        ("The Hague", "NL"),
    ],
)
def test_a_seat_of_government_tells_its_country(place: str, country: str) -> None:
    assert country_of_place(place) == country
