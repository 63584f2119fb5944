"""What is typed becomes a tree; nothing that is typed is an error."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archive.search.query import (
    MAX_DEPTH,
    MAX_LENGTH,
    MAX_TERMS,
    And,
    Node,
    Not,
    Or,
    Phrase,
    Query,
    Term,
    parse,
    sought,
)

A, B, C = Term(("a",)), Term(("b",)), Term(("c",))


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ("a", A),
        ("a b", And((A, B))),
        ("a AND b", And((A, B))),
        ("a OR b", Or((A, B))),
        ("a b OR c", And((A, Or((B, C))))),
        ("(a b) OR c", Or((And((A, B)), C))),
        ("a -b", And((A, Not(B)))),
        ("a −b", And((A, Not(B)))),
        ("a NOT b", And((A, Not(B)))),
        ("a NOT NOT b", And((A, B))),
        ("a -(b c)", And((A, Not(And((B, C)))))),
        ('"a b"', Phrase(("a", "b"))),
        ("“a b”", Phrase(("a", "b"))),
        ("«a b»", Phrase(("a", "b"))),
        ('-"a b" c', And((Not(Phrase(("a", "b"))), C))),
        ("Russia-Kyrgyzstan", Term(("russia", "kyrgyzstan"))),
        ("a - b", And((A, B))),
        ("a — b", And((A, B))),
        ("cooperat*", Term(("cooperat",), prefix=True)),
        ("Russia-Kyrg*", Term(("russia", "kyrg"), prefix=True)),
        ("$100", Term(("100",))),
        ("or and not", And((Term(("or",)), Term(("and",)), Term(("not",))))),
        ("-a", Not(A)),
        ("", None),
    ],
)
def test_queries_are_read_so(typed: str, tree: Node | None) -> None:
    assert parse(typed).root == tree


@pytest.mark.parametrize("typed", ["a b", '"a b" OR c', "(a OR b) -c", "co*", "", "  "])
def test_there_is_nothing_to_note_about_a_plain_query(typed: str) -> None:
    assert parse(typed).notes == ()


@pytest.mark.parametrize(
    ("typed", "tree"),
    [
        ('"', None),
        ("*", None),
        ("-", None),
        ("()", None),
        ("$ %", None),
        ('a "b', And((A, B))),
        ("(a b", And((A, B))),
        ("a) b", And((A, B))),
        ("a OR", And((A, Term(("or",))))),
        ("OR a", And((Term(("or",)), A))),
        ("a NOT", And((A, Term(("not",))))),
        ("c*", C),
        ("b*c", Term(("b", "c"))),
        ('"a* b"', Phrase(("a", "b"))),
        ("-a -b", And((Not(A), Not(B)))),
    ],
)
def test_what_is_read_otherwise_than_typed_is_noted(typed: str, tree: Node | None) -> None:
    query = parse(typed)
    assert query.root == tree
    assert query.notes


def test_nul_and_other_control_characters_divide_words() -> None:
    assert parse("a\0b\x07c") == Query(And((A, B, C)))
    assert parse("\0") == Query(None)


def test_half_a_surrogate_pair_is_no_letter() -> None:
    assert parse("a\ud800b") == Query(And((A, B)))


def test_a_long_query_is_cut_at_a_word() -> None:
    query = parse("word " * 40 + "x" * 10_000)
    assert query.root == And((Term(("word",)),) * 40)
    assert len(query.notes) == 1


def test_more_words_than_are_allowed_are_left_out() -> None:
    query = parse("a " * (MAX_TERMS + 1))
    assert query.root == And((A,) * MAX_TERMS)
    assert query.notes
    assert parse('"' + "a " * (MAX_TERMS + 1) + '"').root == Phrase(("a",) * MAX_TERMS)


def test_brackets_too_deep_are_passed_over() -> None:
    assert parse("(" * 50 + "a" + ")" * 50).root == A
    assert parse("(" * 50 + "a" + ")" * 50).notes
    deep = "a OR (b " * (MAX_DEPTH + 5) + ")" * (MAX_DEPTH + 5)
    assert depth(parse(deep).root) <= 2 * MAX_DEPTH + 3


def test_what_is_ruled_out_is_not_sought() -> None:
    assert list(sought(parse('a (b OR -c) -"d e"').root)) == [A, B]


def depth(node: Node | None) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + max(depth(part) for part in parts)
        case Not(part):
            return 1 + depth(part)
    return 0


QUERIES = st.lists(
    st.sampled_from(
        ['"', "“", "»", "(", ")", "-", "−", "*", "OR", "AND", "NOT", " ", "a", "бв", "x*", "~5", ":"]
    )
    | st.text(max_size=5)
).map("".join)


@given(QUERIES | QUERIES.map(lambda text: text * 40))
def test_nothing_that_is_typed_raises_or_grows_without_bounds(typed: str) -> None:
    query = parse(typed)
    leaves = list(leaves_of(query.root))
    assert sum(len(leaf.words) for leaf in leaves) <= MAX_TERMS
    assert all(leaf.words and all(leaf.words) for leaf in leaves)
    assert depth(query.root) <= 3 * (MAX_DEPTH + 1)
    assert sum(len(word) for leaf in leaves for word in leaf.words) <= 4 * MAX_LENGTH


def leaves_of(node: Node | None) -> list[Term | Phrase]:
    match node:
        case Term() | Phrase():
            return [node]
        case Not(part):
            return leaves_of(part)
        case And(parts) | Or(parts):
            return [leaf for part in parts for leaf in leaves_of(part)]
    return []
