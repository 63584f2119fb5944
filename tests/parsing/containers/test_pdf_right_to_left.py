from archive.parsing.containers.pdf_right_to_left import turn_letters


def turned(text: str, *places: float) -> str:
    codes = [ord(letter) for letter in text]
    turn_letters(codes, lambda index: places[index])
    return "".join(map(chr, codes))


def test_letters_that_come_as_they_stand_from_the_left_are_turned() -> None:
    assert turned("םולש", 72, 83, 94, 105) == "שלום"
    assert turned("שלום", 105, 94, 83, 72) == "שלום"


def test_letters_of_one_sign_keep_their_order() -> None:
    assert turned("ملاس", 72, 83, 83, 94) == "سلام"


def test_a_word_stays_as_it_is_beside_one_that_is_turned_and_so_do_figures_and_other_letters() -> None:
    text = "םולש לכ ٢٣ ab"
    places = (130, 135, 140, 145, 120, 110, 100, 90, 70, 75, 65, 20, 30)
    assert turned(text, *places) == "שלום לכ ٢٣ ab"
