"""Titles and headings that meet a query, as a query of the server (see `execute.titles`), and which meetings
have them. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from archive.search.opensearch_store.facts import PassageColumns
from archive.search.opensearch_store.leaves import NOTHING, Leaves, all_of, any_of
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.mapping import TITLE, TITLE_WORDS, Json
from archive.search.query.ast import And, Node, Not, Or, Phrase, Term
from archive.search.spelling.forms import AcceptedWords, Run, runs_of, scattered

_MOST_PREFIXED = 200
# Meetings in one question.
_MEETINGS = 10_000


def titled(root: Node, lexicon: Lexicon, leaves: Leaves) -> Json:
    """The passages that stand for a title or heading that meets the query, each word in any of its forms."""

    def met(node: Node) -> Json:
        match node:
            case Term():
                return any_of([_in_a_row(run, lexicon, leaves) for run in runs_of(node)])
            case Phrase():
                every = [_in_a_row((slot,), lexicon, leaves) for slot in scattered(node)]
                return {"bool": {"filter": every}}
            case And(parts):
                return {"bool": {"filter": list(map(met, parts))}}
            case Or(parts):
                return any_of(list(map(met, parts)))
            case Not(part):
                return {"bool": {"must_not": [met(part)]}}
        return {"match_all": {}}

    return met(root)


def _in_a_row(run: Run, lexicon: Lexicon, leaves: Leaves) -> Json:
    slots = [_terms(slot, lexicon, leaves) for slot in run]
    if not all(slots):
        return NOTHING
    spans = [_one_of([{"span_term": {TITLE: term}} for term in slot]) for slot in slots]
    return spans[0] if len(spans) == 1 else {"span_near": {"clauses": spans, "slop": 0, "in_order": True}}


def _one_of(spans: list[Json]) -> Json:
    return spans[0] if len(spans) == 1 else {"span_or": {"clauses": spans}}


def _terms(slot: AcceptedWords, lexicon: Lexicon, leaves: Leaves) -> list[str]:
    """The stems of titles that a word of a query may have; a beginning that is typed in full is one."""
    if not slot.pattern:
        return leaves.stems(word.lower() for word in slot.forms_of | slot.words)
    begun = sorted(lexicon.beginning(TITLE_WORDS, slot.beginning))
    if slot.is_prefix:
        return list(dict.fromkeys([*leaves.stems([slot.beginning]), *begun[:_MOST_PREFIXED]]))
    return [term for term in begun if slot.accepts(term.partition("/")[0])]


@dataclass(frozen=True)
class Titled:
    """The passages that stand for titles and headings that were found."""

    found: PassageColumns

    def questions(self, scope: Json) -> list[Json]:
        """Searches that tell of which of these meetings there is anything in a scope."""
        meetings = sorted(set(self.found["meeting"].tolist()))
        asked = []
        for start in range(0, len(meetings), _MEETINGS):
            part = meetings[start : start + _MEETINGS]
            put = all_of([scope, {"terms": {"meeting": part}}])
            counted = {"terms": {"field": "meeting", "size": len(part)}}
            asked.append({"size": 0, "query": put, "aggs": {"meetings": counted}})
        return asked

    def firsts(self, answers: Sequence[Json] | None) -> list[int]:
        """A passage of each meeting, the newest meeting first; of those in the scope, by the answers to
        `questions` where there is one."""
        buckets = (each for answer in answers or () for each in answer["aggregations"]["meetings"]["buckets"])
        kept = {each["key"] for each in buckets}
        firsts: dict[int, int] = {}
        for place, meeting in enumerate(self.found["meeting"].tolist()):
            if answers is None or meeting in kept:
                firsts.setdefault(meeting, place)
        newest = self.found.times.newest
        places = sorted(firsts.values(), key=lambda place: int(newest[place]))
        return [int(self.found["passage"][place]) for place in places]
