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


def test_the_numbers_of_lines_without_words_are_no_words() -> None:
    said = ["Q. Was it a mistake?", "", "A. No. Nobody wants to go back.", "Q. What comes next?", ""] * 3
    found = without_line_numbers([f"{number}   {line}" for number, line in enumerate(said, 1)])
    assert found is not None
    assert [line for line in found.lines if line] == [line for line in said if line]
    assert found.numbers == [*map(str, range(1, 16))]


def test_a_number_alone_between_numbered_lines_is_that_of_the_page() -> None:
    found = without_line_numbers([*PAGE, "", "     1", "", *SECOND])
    assert found is not None
    assert [line.strip() for line in found.lines if line.strip()][-3:] == [
        "JUDGE HOLF:  Then it",
        "will be held.",
        "MR. SAPT:  Thank you.",
    ]
    assert found.numbers.count("1") == 3


def test_numbers_without_order_are_no_numbers_of_lines() -> None:
    assert without_line_numbers([f"{number * 7 % 19} Speaker: we go on" for number in range(1, 20)]) is None


def test_a_text_without_numbers_has_none() -> None:
    assert without_line_numbers(["Hugo Sapt: Yes.", "", "Rosa Holf: No."]) is None


def test_numbers_may_stand_far_in_with_gaps_between_them_and_lines_that_hang_below_a_label() -> None:
    lines = [
        "           1                                  Friday, 8 June 2012",
        "           3   SIR RUDOLF HOLF:  Yes, Mr Sapt.",
        "           5   MR SAPT:  Good morning, sir.  I appear, as you know,",
        "           6       for the castle.  Mr Tarl, over to your left, appears",
        "           7       this morning for the king.",
        "           8           There has been a sort of agenda --",
        "          10   SIR RUDOLF HOLF:  Yes.",
        "          11   MR SAPT:  -- for this hearing.  It was",
        "          12       sent to all of you.",
    ]
    found = without_line_numbers([each for line in lines for each in (line, "")])
    assert found is not None
    paragraphs = [" ".join(each.split()) for each in "\n".join(found.lines).split("\n\n")]
    assert any(each.startswith("There has been a sort of agenda") for each in paragraphs)
    assert any(
        each.endswith("know, for the castle. Mr Tarl, over to your left, appears this morning for the king.")
        for each in paragraphs
    )
