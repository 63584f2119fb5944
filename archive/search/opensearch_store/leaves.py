"""Words, phrases and words near each other as queries of the server: which passages have them, and how often.
Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log

from archive.search.execute.word_forms import printed_forms
from archive.search.opensearch_store import scripts
from archive.search.opensearch_store.analysis import CASE_BITS, SENTENCE_BIT, term_of, word_number
from archive.search.opensearch_store.lexicon import Lexicon
from archive.search.opensearch_store.mapping import BEGINNINGS, EXACT, LONGEST_BEGINNING, STEMS, Json
from archive.search.query.ast import Near, Phrase, Term
from archive.search.spelling.forms import AcceptedWords, Run, runs_of, scattered
from archive.search.stemming import analyses, possible_stems
from archive.search.tokenizer import CASED

# Of more words than this, how often they occur is counted by a script: a query has a bounded size.
_FEW_WORDS = 100
_EVERY_CASE = sum(CASE_BITS.values())
NOTHING: Json = {"match_none": {}}

# Words with the analyses of the passages in which each is meant, None for all.
Meant = dict[str, frozenset[str] | None]


@dataclass(frozen=True)
class LeafFound:
    """`found`: the passages; `times`: the same, scored by how often it occurs."""

    found: Json
    times: Json


@dataclass(frozen=True)
class LeafQuery(LeafFound):
    """With its inverse document frequency."""

    idf: float


class Leaves:
    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.analyses = analyses(lexicon.languages)

    def query(self, leaf: Term | Phrase | Near) -> LeafQuery:
        if isinstance(leaf, Near):
            return self._near(leaf)
        if isinstance(leaf, Phrase) and leaf.slop > 1:
            return self._together(leaf)
        cases = leaf.cases if isinstance(leaf, Phrase) else ()
        found = [self._run(run, cases) for run in runs_of(leaf) if self._may_occur(run)]
        if not found:
            return LeafQuery(NOTHING, NOTHING, self.idf(0))
        return LeafQuery(
            any_of([each.found for each in found]),
            _summed([each.times for each in found]),
            min(each.idf for each in found),
        )

    def idf(self, frequency: int) -> float:
        """Inverse document frequency of a term that occurs in so many passages."""
        return log(1 + (self._lexicon.count + 1) / (frequency + 0.5))

    def stems(self, words: Iterable[str]) -> list[str]:
        """What the forms of these words are indexed as."""
        found = (term_of(form) for word in words for form in possible_stems(word, self.analyses))
        return list(dict.fromkeys(found))

    def _run(self, run: Run, cases: Sequence[str]) -> LeafQuery:
        if len(run) == 1 and not cases:
            return self._word(run[0])
        slots = [self._meant(slot) for slot in run]
        if not all(slots):
            return LeafQuery(NOTHING, NOTHING, self.idf(0))
        idf = sum(self.idf(self._frequency_of(each)) for each in slots)
        if not cases and all(len(each) == 1 and None in each.values() for each in slots):
            query = in_a_row([word for each in slots for word in each])
            return LeafQuery(query, query, idf)
        params = {"runs": [_run_params(slots, cases)], "every": _EVERY_CASE}
        counted = _counted(_all_words(slots), scripts.IN_A_ROW, params)
        return LeafQuery(counted.found, counted.times, idf)

    def _word(self, slot: AcceptedWords) -> LeafQuery:
        if slot.is_prefix and slot.beginning and len(slot.beginning) <= LONGEST_BEGINNING:
            return self._begun(slot)
        if slot.forms_of:
            stems = self.stems(slot.forms_of)
            times = _summed([_term(STEMS, stem) for stem in stems])
            idf = self.idf(min(self._frequency(STEMS, stems), self._lexicon.count))
            return LeafQuery(terms(STEMS, stems), times, idf)
        words = self._meant(slot)
        frequency = min(self._frequency_of(words), self._lexicon.count)
        found = terms(EXACT, words)
        if len(words) > _FEW_WORDS:
            params = {"runs": [_run_params([words], ())], "every": _EVERY_CASE}
            return LeafQuery(found, _counted(found, scripts.IN_A_ROW, params).times, self.idf(frequency))
        return LeafQuery(found, _summed([_term(EXACT, word) for word in words]), self.idf(frequency))

    def _begun(self, slot: AcceptedWords) -> LeafQuery:
        named = [term_of(name) for name in sorted(CASED) if slot.accepts(name)]
        query = _summed([_term(BEGINNINGS, slot.beginning), *(_term(EXACT, name) for name in named)])
        frequency = sum(self._lexicon.beginning(EXACT, slot.beginning).values())
        frequency += self._frequency(EXACT, named)
        return LeafQuery(query, query, self.idf(min(frequency, self._lexicon.count)))

    def _together(self, phrase: Phrase) -> LeafQuery:
        counts = scattered(phrase)
        slots = [self._meant(slot) for slot in counts]
        if not all(slots):
            return LeafQuery(NOTHING, NOTHING, self.idf(0))
        params: Json = {
            "slots": [_slot_params(each) for each in slots],
            "times": list(counts.values()),
            "slop": phrase.slop,
            "fewer": self._fewer(slots) if list(counts.values()) == [1, 1] else -1,
        }
        counted = _counted(_all_words(slots), scripts.TOGETHER, params)
        return LeafQuery(
            counted.found, counted.times, sum(self.idf(self._frequency_of(each)) for each in slots)
        )

    def _fewer(self, slots: Sequence[Meant]) -> int:
        """Which of two words occurs less often where there are both."""
        both = _all_words(slots)
        totals = []
        for slot in slots:
            words = sorted(slot)
            query: Json = {"bool": {"filter": [both], "should": [_term(EXACT, word) for word in words]}}
            totals.append(self._lexicon.total(f"{words} of {sorted(map(sorted, slots))}", query))
        return 0 if totals[0] <= totals[1] else 1

    def _near(self, leaf: Near) -> LeafQuery:
        sides = sorted((leaf.first, leaf.second), key=self._size_of)
        idf = 0.0
        filters, params = [], []
        for side in sides:
            runs: list[Json] = []
            wanted: list[Json] = []
            idfs: list[float] = []
            for choice in dict.fromkeys(side):
                cases = choice.cases if isinstance(choice, Phrase) else ()
                for run in runs_of(choice):
                    slots = [self._meant(slot) for slot in run] if self._may_occur(run) else []
                    if slots and all(slots):
                        runs.append(_run_params(slots, cases))
                        wanted.append(_all_words(slots))
                        idfs.append(sum(self.idf(self._frequency_of(each)) for each in slots))
            if not runs:
                return LeafQuery(NOTHING, NOTHING, self.idf(0))
            idf += min(idfs)
            filters.append(any_of(wanted))
            params.append(runs)
        given = {
            "first": params[0],
            "second": params[1],
            "within": leaf.within,
            "every": _EVERY_CASE,
            "sentence": SENTENCE_BIT,
        }
        counted = _counted(all_of(filters), scripts.NEAR, given)
        return LeafQuery(counted.found, counted.times, idf)

    def _size_of(self, choices: Sequence[Term | Phrase]) -> int:
        return sum(min(map(self._about, run)) for choice in choices for run in runs_of(choice))

    def _may_occur(self, run: Run) -> bool:
        return len(run) == 1 or all(map(self._about, run))

    def _about(self, slot: AcceptedWords) -> int:
        """About how many passages have it."""
        if slot.pattern:
            return self._lexicon.count
        words = self._frequency(EXACT, map(term_of, slot.words))
        return words + self._frequency(STEMS, self.stems(slot.forms_of))

    def _frequency(self, name: str, terms: Iterable[str]) -> int:
        # All are asked for, so that they are asked for at once.
        return sum([self._lexicon.frequency(name, term) for term in terms])

    def _frequency_of(self, words: Meant) -> int:
        return self._frequency(EXACT, words)

    def _meant(self, slot: AcceptedWords) -> Meant:
        """The words of the index that a word of a query may be."""
        if slot.pattern:
            begun = self._lexicon.beginning(EXACT, slot.beginning)
            named = (name for name in sorted(CASED) if slot.accepts(name))
            return dict.fromkeys([*(term for term in begun if slot.accepts(term)), *map(term_of, named)])
        if not slot.forms_of:
            return dict.fromkeys(term_of(word) for word in sorted(slot.words))
        words = tuple(slot.forms_of)
        found = printed_forms(words, self.analyses, lambda letters: self._lexicon.beginning(EXACT, letters))
        if not found:
            return {term_of(word): None for word in words}
        return {term: None if len(by) == len(self.analyses) else by for term, by in found.items()}


def terms(name: str, values: Iterable[str]) -> Json:
    return {"terms": {name: sorted(values)}}


def all_of(queries: Sequence[Json]) -> Json:
    return queries[0] if len(queries) == 1 else {"bool": {"filter": list(queries)}}


def any_of(queries: Sequence[Json]) -> Json:
    if len(queries) == 1:
        return queries[0]
    return {"bool": {"should": list(queries), "minimum_should_match": 1}} if queries else NOTHING


def in_a_row(words: Sequence[str]) -> Json:
    """Passages with these very words side by side, scored by how often."""
    # The similarity is asked once a word.
    return {"match_phrase": {EXACT: {"query": " ".join(words), "boost": 1 / len(words)}}}


def _term(name: str, value: str) -> Json:
    return {"term": {name: {"value": value}}}


def _summed(queries: Sequence[Json]) -> Json:
    return any_of(queries)


def _all_words(slots: Sequence[Meant]) -> Json:
    return all_of([terms(EXACT, each) for each in slots])


def _counted(query: Json, script: str, params: Json) -> LeafFound:
    """Of what the query finds, that of which the script counts any; and the same scored by how often."""
    holds = {"source": scripts.holds(script), "params": params}
    found: Json = {"bool": {"filter": [query, {"script": {"script": holds}}]}}
    times = {"script_score": {"script": {"source": script, "params": params}}}
    # The query called "script_score" fails on the server as one of several that are scored by another such.
    return LeafFound(found, {"function_score": {"query": found, **times, "boost_mode": "replace"}})


def _run_params(slots: Sequence[Meant], cases: Sequence[str]) -> Json:
    return {
        "slots": [_slot_params(each) for each in slots],
        "cases": [CASE_BITS.get(each, 0) for each in cases],
    }


def _slot_params(words: Meant) -> Json:
    numbered = sorted((word_number(word), by) for word, by in ((w, _named(b)) for w, b in words.items()))
    params: Json = {"numbers": [number for number, _ in numbered]}
    if any(by for _, by in numbered):
        params["within"] = [by or None for _, by in numbered]
    return params


def _named(by: frozenset[str] | None) -> list[str]:
    return [] if by is None else sorted(each or "-" for each in by)
