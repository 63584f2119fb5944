"""`python -m tests.benchmarks.checking [FOLDER …] [--foreign FOLDER …]` prints how quotations are told."""

import argparse
import statistics
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from tests.benchmarks.processes import set_up


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.checking")
    parser.add_argument("folders", nargs="*", type=Path, help="documents to import, and to quote")
    parser.add_argument("--foreign", nargs="*", type=Path, default=[], help="documents that are not imported")
    parser.add_argument("--press", type=Path, help="labelled quotations, as JSON lines")
    parser.add_argument("--each", type=int, default=150, help="quotations of each kind (150)")
    parser.add_argument("--articles", type=int, default=100, help="articles (100)")
    parser.add_argument("--phrases", type=int, default=50, help="phrases whose uses are looked for (50)")
    parser.add_argument("--work", type=Path, help="data folder that is kept and found again")
    parser.add_argument("--wrong", type=int, default=0, help="print so many wrong ones of each kind (0)")
    parser.add_argument("--passages", type=int, default=0, help="make up an archive of so many, like FOLDER")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="bench-") as temporary:
        set_up((arguments.work or Path(temporary)).resolve())
        _run(arguments)


def _run(arguments: argparse.Namespace) -> None:
    from django.core.management import call_command

    from archive.models import Meeting
    from archive.search.indexing.quotations import rebuild_quotations, snapshot
    from tests.benchmarks.checking import documents, made_articles, made_quotations, measure, phrase_recall
    from tests.benchmarks.likeness import SEEDS, likeness_of
    from tests.benchmarks.made_up import MadeUp
    from tests.benchmarks.rows import fill

    call_command("migrate", verbosity=0)
    folders = arguments.folders or [SEEDS]
    if not Meeting.objects.exists() and arguments.passages:
        fill(MadeUp(likeness_of(folders[0])).meetings(arguments.passages))
    elif not Meeting.objects.exists():
        with suppress(SystemExit):  # some files are rejected, and named
            call_command("import_transcripts", *folders)
    began = time.perf_counter()
    rebuild_quotations()
    seconds, total = time.perf_counter() - began, snapshot().words
    print(f"index: {total:,} words in {seconds:.1f} s, {total / seconds:,.0f} words/s")

    sources, seed = measure.sources(), arguments.seed
    maker = made_quotations.Maker(sources, measure.speakers(), seed)
    made = list(maker.make(made_quotations.KINDS, arguments.each))
    strange = documents.paragraphs(arguments.foreign) if arguments.foreign else []
    made += made_quotations.foreign(strange, arguments.each * 10, seed) if strange else []
    scores = measure.score(made)
    print(measure.table(scores))
    own = [score for kind, score in scores.items() if kind != "foreign"]
    exact = sum(score.long_right for score in own) / max(sum(score.long for score in own), 1)
    placed = sum(score.placed for score in own) / max(sum(score.count for score in own), 1)
    times = [second for score in scores.values() for second in score.seconds]
    print(f"exact from nine words on {exact:.4f}, right place {placed:.4f}, {len(made):,} quotations")
    print(f"median {statistics.median(times) * 1000:.1f} ms, largest {max(times) * 1000:.0f} ms")
    for kind, score in scores.items():
        for line in score.wrong[: arguments.wrong]:
            print(f"  {kind}: {line}")

    articles = []
    plain = [made for made in made if made.kind in ("verbatim", "cut", "swapped 1") and made.length >= 6]
    others = strange or sources
    for number in range(arguments.articles):
        chosen = maker.random.sample(plain, min(made_articles.QUOTATIONS, len(plain)))
        articles.append(made_articles.article(chosen, others, sources[0].language, seed + number))
    f1, seconds_each, missed = measure.score_articles(articles)
    print(f"articles: F1 {f1:.4f}, median {statistics.median(seconds_each):.2f} s, {len(articles)} articles")
    for line in missed[: arguments.wrong * 4]:
        print(f"  {line[:300]}")
    if arguments.press:
        right, of, wrong = measure.score_press(arguments.press)
        print(f"press: {right} of {of}")
        for line in wrong:
            print(f"  {line}")
    if not arguments.passages:  # of those that are made up there is no index of words
        print(f"uses of phrases found: {phrase_recall.recall(arguments.phrases, seed)}")
    print(f"largest memory {measure.megabytes():.0f} MB")


if __name__ == "__main__":
    main()
