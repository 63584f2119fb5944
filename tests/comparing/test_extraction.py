import pytest

from archive.comparing.extraction import quotations


@pytest.mark.parametrize(
    ("article", "expected"),
    [
        ("He said: “We want peace, and nothing more,” and left.", ["We want peace, and nothing more,"]),
        ('"We want peace and nothing more," he said.', ["We want peace and nothing more,"]),
        ("‘We don’t want the workers’ rights cut,’ he said.", ["We don’t want the workers’ rights cut,"]),
        ("„Wir wollen keinen Krieg im Land“, sagte er.", ["Wir wollen keinen Krieg im Land"]),
        ("Er sagt, »wir wollen keinen Krieg im Land«.", ["wir wollen keinen Krieg im Land"]),
        ("« Nous ne voulons pas de guerre », dit-il.", ["Nous ne voulons pas de guerre"]),
        ("«Мы не хотим войны ни с кем», — сказал он.", ["Мы не хотим войны ни с кем"]),
        ("Він сказав: „Ми не хочемо війни ні з ким“.", ["Ми не хочемо війни ні з ким"]),
        ("他说：“我们不会威胁任何第三国。”", ["我们不会威胁任何第三国。"]),
        ("他說「我們不會威脅任何第三國」。", ["我們不會威脅任何第三國"]),
        ("``We want peace and nothing more,'' he said.", ["We want peace and nothing more,"]),
        ("— Мы не хотим войны, — сказал он. — И не начнём её.", ["Мы не хотим войны, И не начнём её."]),
        ("Text.\n\n> We want peace and\n> nothing more.\n\nText.", ["We want peace and\nnothing more."]),
        ("“We said “no” to war in all its forms,” he said.", ["We said “no” to war in all its forms,"]),
        (
            "“The first paragraph of a speech.\n\n“The second one ends here,” he said.",
            ["The first paragraph of a speech.\n\nThe second one ends here,"],
        ),
    ],
)
def test_quotations_are_found_by_the_marks_of_each_language(article: str, expected: list[str]) -> None:
    assert [each.text for each in quotations(article)] == expected


def test_a_text_without_quotation_marks_is_the_quotation() -> None:
    assert [each.text for each in quotations("  We want peace. ")] == ["We want peace."]
    assert [each.text for each in quotations("“Peace now”")] == ["Peace now"]


def test_titles_and_single_words_in_quotation_marks_are_no_quotations() -> None:
    found = quotations(
        "The “new deal” failed. “We want peace and nothing more,” he said of the “so-called” war."
    )
    assert [each.text for each in found] == ["We want peace and nothing more,"]


def test_it_is_known_where_a_quotation_stands() -> None:
    article = "He said: “We want peace and nothing more.”"
    (found,) = quotations(article)
    assert article[found.start : found.end] == "“We want peace and nothing more.”"


@pytest.mark.parametrize("article", ["", "“", "””", "“ ” «", '"' * 999, "> ", "— ", "‘’‘’ we’", "``" * 50])
def test_marks_without_words_harm_nothing(article: str) -> None:
    assert all(each.text for each in quotations(article))
