from archive.web.speakers.office_chart import HeldOffice, held_offices, most_frequent_offices, speaker_years


def row(year: int, role: str = "", meetings: int = 1, spoken: int = 10) -> dict[str, object]:
    return {"role": role, "year": year, "meetings": meetings, "statements": meetings, "spoken": spoken}


def test_an_office_in_capitals_is_the_same_office() -> None:
    printed = [("PRESIDENT OF RURITANIA", 2000, 1), ("President of Ruritania", 2000, 5), ("", 2001, 3)]
    rows = [{"role": role, "year": year, "meetings": n, "statements": n} for role, year, n in printed]
    assert held_offices(rows) == [HeldOffice("President of Ruritania", [2000], 6)]


def test_an_office_with_other_small_words_and_signs_is_the_same_office() -> None:
    rows = [
        row(2000, "Minister of Roads", 2),
        row(2001, "The Minister for Roads"),
        row(2002, "Minister, Roads"),
    ]
    assert held_offices(rows) == [HeldOffice("Minister of Roads", [2000, 2001, 2002], 4)]
    assert len(held_offices([row(2000, "Minister of Roads"), row(2000, "Deputy Minister of Roads")])) == 2


def test_an_office_is_written_as_it_is_printed_most() -> None:
    rows = [row(2000, "REGENT", 2), row(2001, "Regent", 3), row(2002, "REGENT", 2)]
    assert held_offices(rows) == [HeldOffice("REGENT", [2000, 2001, 2002], 7)]


def test_years_in_a_row_are_told_as_one() -> None:
    assert HeldOffice("Regent", [1999], 1).span == "1999"
    assert HeldOffice("Regent", [1999, 2000, 2001, 2005, 2007, 2008], 9).span == "1999–2001, 2005, 2007–2008"


def test_a_year_without_words_is_an_empty_column() -> None:
    drawn = speaker_years(
        [row(1999, spoken=50), row(2001, "Regent", spoken=80), row(2001, "Guest", spoken=20)]
    )
    assert [(each.year, each.words, each.height, each.top) for each in drawn] == [
        (1999, 50, 50, 50),
        (2000, 0, 0, 100),
        (2001, 100, 100, 0),
    ]


def test_a_year_with_a_few_words_is_still_seen() -> None:
    assert [each.height for each in speaker_years([row(1999, spoken=1), row(2000, spoken=10_000)])] == [
        2,
        100,
    ]


def test_years_without_any_word_are_drawn_flat() -> None:
    assert [each.height for each in speaker_years([row(1999, spoken=0)])] == [0]
    assert speaker_years([]) == []


def test_over_a_century_the_decades_are_written_out() -> None:
    drawn = speaker_years([row(1900), row(1999)])
    assert len(drawn) == 100
    assert [each.year for each in drawn if each.labelled] == list(range(1900, 2000, 10))


def test_of_many_offices_those_most_seen_are_drawn_in_their_order() -> None:
    offices = [HeldOffice("Page", [1990], 1), HeldOffice("Regent", [1991], 9), HeldOffice("King", [1999], 5)]
    assert [each.role for each in most_frequent_offices(offices, 2)] == ["Regent", "King"]
