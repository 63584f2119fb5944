"""What is typed becomes a tree; nothing that is typed is an error."""

from datetime import date

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from archive.search.query.ast import (
    And,
    AtLeast,
    DateFilter,
    FieldFilter,
    Leaf,
    Near,
    Node,
    Not,
    Or,
    Phrase,
    Term,
    positive_leaves,
)
from archive.search.query.field_filters import TAKES
from archive.search.query.lexer import MAX_DEPTH, MAX_LENGTH
from archive.search.query.nearness import MAX_WITHIN
from archive.search.query.offers import offers
from archive.search.query.parser import MAX_SLOP, MAX_TERMS, ParsedQuery, parse
from tests.chance import examples

RUDOLF = FieldFilter("speaker", ("rudolf",))
IN_2021 = DateFilter(date(2021, 1, 1), date(2021, 12, 31))
US, THE_US = Term(("US",)), Phrase(("the", "US"), 1, ("C", "A"))
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
        ('"a b"~5', Phrase(("a", "b"), 5)),
        ("“a b”~100 c", And((Phrase(("a", "b"), 100), C))),
        ('"a b c"~2', Phrase(("a", "b", "c"), 2)),
        ("speaker:Rudolf", RUDOLF),
        ("SPEAKER:rudolf a", And((RUDOLF, A))),
        ('speaker:"Rudolf Elphberg"', FieldFilter("speaker", ("rudolf", "elphberg"))),
        ("speaker:«Рудольф Эльфберг»", FieldFilter("speaker", ("рудольф", "эльфберг"))),
        ("speaker:rud*", FieldFilter("speaker", ("rud",), prefix=True)),
        ("speaker:\u200frudolf\u200e", RUDOLF),
        ('a -speaker:"rudolf"', And((A, Not(RUDOLF)))),
        ("NOT speaker:rudolf a", And((Not(RUDOLF), A))),
        ("(speaker:rudolf OR year:2021) a", And((Or((RUDOLF, IN_2021)), A))),
        ('year:"2021"', IN_2021),
        (
            "after:2021-03 before:2021-04-02",
            And((DateFilter(date(2021, 3, 1), None), DateFilter(None, date(2021, 4, 1)))),
        ),
        ("foo:bar 12:30", And((Term(("foo", "bar")), Term(("12", "30"))))),
        ('foo:"a b"', And((Term(("foo",)), Phrase(("a", "b"))))),
        ("gas~5", Term(("gas", "5"))),
        ("a w/5 b", Near((A,), (B,), 5)),
        ("a W/5 b NEAR c", And((Near((A,), (B,), 5), Near((B,), (C,), 10)))),
        ('"a b" near/3 "b c"', Near((Phrase(("a", "b")),), (Phrase(("b", "c")),), 3)),
        ("(a OR b) /s c", Near((A, B), (C,), 0)),
        ("a /p b", And((A, B))),
        ("a /p b /p c", And((A, B, C))),
        ("a w/2 b OR c", Or((Near((A,), (B,), 2), C))),
        ("wo?en what?", And((Term(("wo?en",)), Term(("what",))))),
        ("US us U.S. u.s.", And((US, Term(("us",)), US, US))),
        ('"=US" ="The US" =May', And((Phrase(("US",), 1, ("A",)), THE_US, Phrase(("May",), 1, ("C",))))),
        ("1 000 000 2021", And((Term(("1000000",)), Term(("2021",))))),
        (
            "cease fire",
            And((Term(("cease",), closed=("ceasefire",)), Term(("fire",), closed=("ceasefire",)))),
        ),
        ("", None),
    ],
)
def test_queries_are_read_so(typed: str, tree: Node | None) -> None:
    assert parse(typed).root == tree


@pytest.mark.parametrize(
    "typed",
    ["a b", '"a b" OR c', "(a OR b) -c", "co*", "foo: bar", '"a b"~5', "speaker:rud* -year:2021", "", "  "],
)
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
        ("-year:2021", Not(IN_2021)),
        ("year:abc", Term(("year", "abc"))),
        ("a is:banana", And((A, Term(("is", "banana"))))),
        ('-is:"big banana"', Not(And((Term(("is",)), Phrase(("big", "banana")))))),
        ("speaker:", Term(("speaker",))),
        ('speaker:""', Term(("speaker",))),
        ("speaker: a", And((Term(("speaker",)), A))),
        ("speaker:(a)", And((Term(("speaker",)), A))),
        ('speaker:"rudolf', RUDOLF),
        ("speaker:r*", FieldFilter("speaker", ("r",))),
        ('speaker:"rudolf*"', RUDOLF),
        ('speaker:"rudolf"~5', RUDOLF),
        ('"a b"~', Phrase(("a", "b"))),
        ('"a b"~0', Phrase(("a", "b"))),
        ('"a b"~1', Phrase(("a", "b"))),
        ('"a"~5', Phrase(("a",))),
        ('"a b c a"~2', Phrase(("a", "b", "c", "a"), 3)),
        ('"a b"~101', Phrase(("a", "b"), MAX_SLOP)),
        ('"a b"~' + "9" * 900, Phrase(("a", "b"), MAX_SLOP)),
        ("foo:bar", Term(("foo", "bar"))),
        ("a | b", And((A, B))),
        ("a^2", Term(("a", "2"))),
        ("+a [b TO c]", And((A, B, Term(("to",)), C))),
        ("a w/5", And((A, Term(("w", "5"))))),
        ("a w/0 b", Near((A,), (B,), 1)),
        ("a w/999 b", Near((A,), (B,), MAX_WITHIN)),
        ("a w/5 -b", And((A, Not(B)))),
        ("a w/5 year:2021", And((A, IN_2021))),
        ("w?men", Term(("w", "men"))),
        ('"=a b"~5', Phrase(("a", "b"), 1, ("", ""))),
    ],
)
def test_what_is_read_otherwise_than_typed_is_noted(typed: str, tree: Node | None) -> None:
    query = parse(typed)
    assert query.root == tree
    assert query.notes


def test_what_is_wrong_with_a_fact_is_told_once_with_what_it_takes() -> None:
    notes = parse("is:banana is:pear year:" + "9" * 100 + " is:x" * 100).notes
    assert notes[:2] == (
        "“is:banana” was searched as plain words: “is:” takes, right after the colon, "
        "one of speech, question, remark, narration, heading.",
        f"“year:{'9' * 40}…” was searched as plain words: “year:” takes, right after the colon, "
        "a year, as year:2021, or two, as year:2010-2015.",
    )
    assert len(notes) == 3  # and that there were too many words


def test_facts_count_as_words_and_are_taken_whole_or_not_at_all() -> None:
    query = parse("a " * (MAX_TERMS - 1) + 'speaker:"rudolf elphberg" b')
    assert query.root == And((A,) * (MAX_TERMS - 1))
    assert query.notes
    assert len(list(leaves_of(parse("year:2021 " * 99).root))) == MAX_TERMS


def test_nul_and_other_control_characters_divide_words() -> None:
    assert parse("a\0b\x07c") == ParsedQuery(And((A, B, C)))
    assert parse("\0") == ParsedQuery(None)


def test_half_a_surrogate_pair_is_no_letter() -> None:
    assert parse("a\ud800b") == ParsedQuery(And((A, B)))


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
    assert list(positive_leaves(parse('a (b OR -c) -"d e"').root)) == [A, B]


def depth(node: Node | None) -> int:
    match node:
        case And(parts) | Or(parts):
            return 1 + max(depth(part) for part in parts)
        case Not(part):
            return 1 + depth(part)
    return 0


_SIGNS = """ " “ » ( ) - − * ~ ~5 ~0 ~999999999999 : OR AND NOT a бв x*
    U.S. 1,000.5 foo: 12:30 2010–2015 | & = =US w/5 /s NEAR NEAR/99 /p x?y ab?c or "= O'Brien""".split()
_VALUES = """putin lav* * 2021 2010-2015 -1 99999999999 0000-00 2020-02-30 9999-12-31 0001-01-01 question
    conference ru ۲۰۲۱ ² : ~5""".split()
_UNSEEN = ["\0", "\u202e", "\u200f", "\u200b", "\u00ad", "\ufeff", "\u2028", "\ud800", "\udfff", "e\u0301"]
_FACTS = st.tuples(
    st.sampled_from([*TAKES, "Speaker", "foo", "\u017fpeaker", "\u0130s"]),
    st.sampled_from([":", ":", '":', " :", ": ", "::", ':"', ":“", ":(", ":-"]),
    st.sampled_from(_VALUES) | st.text(max_size=5),
    st.sampled_from(["", '"', "”", '"~5', ")", "*"]),
).map("".join)
QUERIES = st.lists(
    st.sampled_from([*_SIGNS, *_UNSEEN, " ", " "]) | _FACTS | st.text(st.characters(), max_size=5)
).map("".join)


@settings(max_examples=examples(2_000), deadline=None)
@example("\u2028/p\u2028O'Brien" * 17)
@given(QUERIES | st.tuples(QUERIES, st.integers(2, 1_000)).map(lambda pair: (pair[0] * pair[1])[:10_000]))
def test_nothing_that_is_typed_raises_or_grows_without_bounds(typed: str) -> None:
    query = parse(typed)
    leaves = list(leaves_of(query.root))
    near = [leaf for leaf in leaves if isinstance(leaf, Near)]
    leaves += [side for leaf in near for side in (*leaf.first, *leaf.second)]
    offers(typed)
    texts = [leaf for leaf in leaves if isinstance(leaf, Term | Phrase | FieldFilter)]
    # What stands between two operators of nearness is a side of both.
    twice = 2 if near else 1
    assert len(leaves) - len(near) <= MAX_TERMS * twice
    assert len(near) < MAX_TERMS
    assert sum(len(leaf.words) for leaf in texts) <= MAX_TERMS * twice
    assert all(leaf.words and all(leaf.words) for leaf in texts)
    assert all(
        len(leaf.words) - 1 <= leaf.slop <= MAX_SLOP
        for leaf in texts
        if isinstance(leaf, Phrase) and leaf.slop > 1
    )
    assert all(leaf.start or leaf.end for leaf in leaves if isinstance(leaf, DateFilter))
    assert depth(query.root) <= 3 * (MAX_DEPTH + 1)
    assert sum(len(word) for leaf in texts for word in leaf.words) <= 4 * MAX_LENGTH * twice
    assert len(query.notes) <= 2 * len(TAKES)
    assert sum(map(len, query.notes)) <= 10_000


def leaves_of(node: Node | None) -> list[Leaf]:
    match node:
        case Not(part):
            return leaves_of(part)
        case And(parts) | Or(parts) | AtLeast(parts):
            return [leaf for part in parts for leaf in leaves_of(part)]
        case None:
            return []
    return [node]
