"""What differs between a quotation and the words that it quotes, and how much that matters."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from archive.comparing.alignment import AlignmentRun
from archive.comparing.folding import FoldedWord
from archive.comparing.language_marks import LanguageMarks, ends_sentence, names, pauses
from archive.comparing.types import ChangeKind, QuotationChange, Warned

# A cut of so few words is one that a reader does not notice.
SHORT_CUT = 3
# Words of a stage direction at most; words that are one in another spelling.
_ASIDE = 6
_SPELT = 3
# How far from an edge of a quotation a negation still turns it round.
_NEAR = 3


def changes(
    runs: Sequence[AlignmentRun],
    quoted: Sequence[FoldedWord],
    quote: str,
    source: Sequence[FoldedWord],
    text: str,
    marks: LanguageMarks,
    cuts: Collection[int] = (),
) -> list[QuotationChange]:
    """`quote` and `text`: the texts that the spans of the words are of. `cuts`: marked in the quotation."""
    found = []
    for run in runs:
        if run.same:
            continue
        run = _narrowed(run, quoted, source, marks)
        if run.start == run.end and (run.begin == run.stop or is_aside(run, source, text)):
            continue
        ours, theirs = quoted[run.start : run.end], source[run.begin : run.stop]
        kind = ChangeKind.CUT if not ours else ChangeKind.CHANGED if theirs else ChangeKind.ADDED
        if kind is ChangeKind.CUT:
            warnings = _of_cut(run, source, text, marks)
        else:
            warnings = _of_change(ours, quote, theirs, text, marks)
        marked = kind is ChangeKind.CUT and run.start in cuts
        found.append(QuotationChange(kind, run.start, run.end, run.begin, run.stop, warnings, marked))
    return found


def is_aside(run: AlignmentRun, source: Sequence[FoldedWord], text: str) -> bool:
    """Whether what is left out is a stage direction within the words: "(Applause.)"."""
    if run.stop - run.begin > _ASIDE:
        return False
    before = text[max(source[run.begin].start - 2, 0) : source[run.begin].start].strip()
    after = text[source[run.stop - 1].end : source[run.stop - 1].end + 3].strip(" .!")
    return before[-1:] in ("(", "[") and after[:1] in (")", "]")


def _narrowed(
    run: AlignmentRun, quoted: Sequence[FoldedWord], source: Sequence[FoldedWord], marks: LanguageMarks
) -> AlignmentRun:
    """The run without words at its ends that are the same in another spelling."""
    found = True
    while found:
        found = False
        for ours in range(1, min(_SPELT, run.end - run.start) + 1):
            for theirs in range(1, min(_SPELT, run.stop - run.begin) + 1):
                head = replace(run, end=run.start + ours, stop=run.begin + theirs)
                tail = replace(run, start=run.end - ours, begin=run.stop - theirs)
                if is_equivalent(head, quoted, source, marks):
                    run, found = replace(run, start=head.end, begin=head.stop), True
                elif is_equivalent(tail, quoted, source, marks):
                    run, found = replace(run, end=tail.start, stop=tail.begin), True
                if found:
                    break
            if found:
                break
    return run


def is_equivalent(
    run: AlignmentRun, quoted: Sequence[FoldedWord], source: Sequence[FoldedWord], marks: LanguageMarks
) -> bool:
    """Whether it is the same in another spelling: "co-operate", "5" for "five"."""
    ours = [word.text for word in quoted[run.start : run.end]]
    theirs = [word.text for word in source[run.begin : run.stop]]
    if not ours or not theirs or ours == theirs:  # the same words, but by chance
        return False
    if "".join(ours).replace("'", "") == "".join(theirs).replace("'", ""):
        return True
    if len(ours) != len(theirs):
        return False
    values = [(marks.value(one), marks.value(other)) for one, other in zip(ours, theirs, strict=True)]
    return all(one and one == other for one, other in values)


def _of_change(
    ours: Sequence[FoldedWord], quote: str, theirs: Sequence[FoldedWord], text: str, marks: LanguageMarks
) -> frozenset[Warned]:
    one, other = [word.text for word in ours], [word.text for word in theirs]
    found = set()
    if marks.negated(one, other):
        found.add(Warned.NEGATION)
    if marks.values(one) != marks.values(other):
        found.add(Warned.NUMBER)
    if names(quote, ours, marks) != names(text, theirs, marks):
        found.add(Warned.NAME)
    return frozenset(found)


def _of_cut(
    run: AlignmentRun, source: Sequence[FoldedWord], text: str, marks: LanguageMarks
) -> frozenset[Warned]:
    found = set()
    left_out = source[run.begin : run.stop]
    if any(marks.is_negation(word.text) for word in _in_kept_sentences(run, source, text)):
        found.add(Warned.NEGATION)
    if is_behind_negation(run.begin, source, marks):
        found.add(Warned.NEGATION)
    if len(left_out) <= SHORT_CUT and marks.values(word.text for word in left_out):
        found.add(Warned.NUMBER)
    return frozenset(found)


def is_behind_negation(begin: int, source: Sequence[FoldedWord], marks: LanguageMarks) -> bool:
    """Whether what is left out from here on is what a "not" stood for, which then stands for other words."""
    return begin > 0 and marks.is_negation(source[begin - 1].text)


def _in_kept_sentences(run: AlignmentRun, source: Sequence[FoldedWord], text: str) -> list[FoldedWord]:
    """Words left out that belong to a sentence of which other words are quoted."""
    before, after = [], []
    for at in range(max(run.begin, 1), run.stop):
        if ends_sentence(text, source[at - 1], source[at]):
            break
        before.append(source[at])
    for at in range(min(run.stop, len(source) - 1) - 1, run.begin - 1, -1):
        if ends_sentence(text, source[at], source[at + 1]):
            break
        after.append(source[at])
    return before + after


def edge_warnings(
    begin: int, stop: int, source: Sequence[FoldedWord], text: str, marks: LanguageMarks
) -> set[Warned]:
    """What is lost before or behind the words [begin, stop) of the source: a "not", a "but".

    NEGATION if the negation stands right at the edge, with nothing but a space between.
    """
    found = set()
    for at in range(begin - 1, max(begin - 1 - _NEAR, -1), -1):
        if pauses(text, source[at], source[at + 1]):
            break
        if marks.is_negation(source[at].text):
            found |= {Warned.EDGE, Warned.NEGATION} if at == begin - 1 else {Warned.EDGE}
            break
    for at in range(stop, min(stop + _NEAR, len(source))):
        if at == stop and marks.is_negation(source[at].text) and not pauses(text, source[at - 1], source[at]):
            found |= {Warned.EDGE, Warned.NEGATION}
        if ends_sentence(text, source[at - 1], source[at]):
            break
        if at == stop and source[at].text in marks.adversatives:
            found.add(Warned.EDGE)
    return found
