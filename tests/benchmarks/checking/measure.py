"""Checks what was made, counts what was told right, and takes the time."""

import json
import resource
import statistics
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from archive.comparing.extraction import quotations
from archive.comparing.folding import folded_words
from archive.comparing.types import Verdict
from archive.comparing.verdicts import Graded
from archive.models import Passage, Speaker
from archive.search.api import checked, claimed, warnings_of
from tests.benchmarks.checking.made_articles import Article
from tests.benchmarks.checking.made_quotations import Made, Source, source

_FROM_WORDS = 9
GOOD = (Verdict.VERBATIM, Verdict.SHORTENED, Verdict.ALTERED)


@dataclass
class Score:
    """Of one kind: how many, graded as expected, at the right place, and with all warnings."""

    count: int = 0
    right: int = 0
    long: int = 0
    long_right: int = 0
    placed: int = 0
    warned: int = 0
    seconds: list[float] = field(default_factory=list)
    verdicts: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    wrong: list[str] = field(default_factory=list)


def sources(most: int = 200_000) -> list[Source]:
    """Passages of the archive that somebody says."""
    rows = Passage.objects.filter(repeated=False, aside=False, utterance__kind="speech").order_by("pk")
    named = rows.values_list(
        "text", "utterance__language", "utterance__meeting__language", "utterance__speaker__name"
    )
    return [source(text, own or common, name or "") for text, own, common, name in named[:most]]


def speakers() -> list[str]:
    return list(Speaker.objects.order_by("pk").values_list("name", flat=True))


def score(made: Iterable[Made]) -> dict[str, Score]:
    scores: dict[str, Score] = defaultdict(Score)
    for each in made:
        claim = claimed(each.speaker)
        began = time.perf_counter()
        found = checked(each.text, claim)
        seconds = time.perf_counter() - began
        _count(scores[each.kind], each, found, warnings_of(found, claim), seconds)
    return scores


def _count(score: Score, made: Made, found: Graded, warnings: Iterable[str], seconds: float) -> None:
    score.count += 1
    score.seconds.append(seconds)
    score.verdicts[found.verdict.value] += 1
    right = found.verdict in made.expected
    score.right += right
    warned = made.warnings <= {str(each) for each in warnings}
    score.warned += warned
    score.placed += _is_placed(made, found)
    if made.length >= _FROM_WORDS:
        score.long += 1
        score.long_right += right
    if not right or not warned:
        score.wrong.append(f"{found.verdict.value} {found.cover:.2f} {sorted(warnings)} {made.text}")


def _is_placed(made: Made, found: Graded) -> bool:
    """Whether a statement that is shown first has the words as they were before they were changed."""
    shown = [f" {' '.join(word.text for word in part.statement.words)} " for part in found.parts]
    return any(f" {' '.join(original)} " in text for text in shown for original in made.original)


def score_articles(articles: Sequence[Article]) -> tuple[float, list[float], list[str]]:
    """F1 of finding the quotations of articles, the seconds of each article, and what was not found right."""
    found = right = wanted = 0
    seconds, wrong = [], []
    for article in articles:
        began = time.perf_counter()
        given = quotations(article.text)
        for each in given:
            checked(each.text)
        seconds.append(time.perf_counter() - began)
        sought = {tuple(folded_words(text)) for text in article.quotations}
        got = {tuple(folded_words(each.text)) for each in given}
        found, right, wanted = found + len(got), right + len(sought & got), wanted + len(sought)
        wrong += [f"missed {' '.join(each)}" for each in sought - got]
        wrong += [f"not one {' '.join(each)}" for each in got - sought]
    return 2 * right / max(found + wanted, 1), seconds, wrong


def score_press(path: Path) -> tuple[int, int, list[str]]:
    """How many near matches of the press were told right, of how many, and those that were not.

    Those "altered" must be found, and at least as such; those "similar" or "no" must not be.
    """
    right, total, wrong = 0, 0, []
    for line in path.read_text(encoding="utf-8").splitlines():
        labelled = json.loads(line)
        if labelled["label"] == "unclear":
            continue
        found = checked(labelled["quote"])
        good = (found.verdict in GOOD) == (labelled["label"] == "altered")
        right, total = right + good, total + 1
        if not good:
            wrong.append(f"{labelled['label']} {found.verdict.value} {found.cover:.2f} {labelled['quote']}")
    return right, total, wrong


def table(scores: dict[str, Score]) -> str:
    head = f"{'kind':<22}{'count':>6}{'exact':>8}{'9+':>8}{'place':>8}{'warned':>8}{'median':>9}  verdicts"
    lines = [head]
    for kind, each in scores.items():
        share = [each.right / each.count, each.long_right / max(each.long, 1), each.placed / each.count]
        columns = "".join(f"{value:>8.3f}" for value in [*share, each.warned / each.count])
        milliseconds = f"{statistics.median(each.seconds) * 1000:>6.1f} ms"
        lines.append(f"{kind:<22}{each.count:>6}{columns}{milliseconds:>9}  {dict(each.verdicts)}")
    return "\n".join(lines)


def megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
