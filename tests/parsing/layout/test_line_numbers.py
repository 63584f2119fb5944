from archive.parsing.layout.line_numbers import without_line_numbers

PAGE = """\
 1                           Monday, 3 March 2015
 2             JUDGE HOLF:  Good morning to everyone in the
 3     courtroom.  Would you please call the case.
 4             THE REGISTRAR:  It is the case of the castle.
 5             JUDGE HOLF:  Thank you.
 6             We have planned a sitting for this afternoon.  Last
 7     week the issue was raised whether it could be held.
 8             MR. SAPT:  It could.
 9             [The witness entered court]
10             JUDGE HOLF:  Then it
""".splitlines()
SECOND = [" 1     will be held.", " 2             MR. SAPT:  Thank you."]


def test_numbers_in_the_margin_are_taken_off_and_paragraphs_stay_apart() -> None:
    found = without_line_numbers(["Page 7", *PAGE, "Page 8", *SECOND])
    assert found is not None
    assert found.numbers == [*map(str, range(1, 11)), "1", "2"]
    paragraphs = "\n".join(found.lines).split("\n\n")
    assert any(
        " ".join(each.split()) == "We have planned a sitting for this afternoon. "
        "Last week the issue was raised whether it could be held."
        for each in paragraphs
    )


def test_numbers_are_told_where_the_white_space_behind_them_is_lost() -> None:
    lines = [line for text in PAGE for line in (" ".join(text.split()), "")]
    found = without_line_numbers(lines)
    assert found is not None
    assert "courtroom. Would you please call the case." in found.lines


def test_a_numbered_list_keeps_its_numbers() -> None:
    assert without_line_numbers([f"{number} The village of Zenda." for number in range(1, 20)]) is None


def test_numbers_without_order_are_no_numbers_of_lines() -> None:
    assert without_line_numbers([f"{number * 7 % 19} Speaker: we go on" for number in range(1, 20)]) is None


def test_a_text_without_numbers_has_none() -> None:
    assert without_line_numbers(["Hugo Sapt: Yes.", "", "Rosa Holf: No."]) is None
