"""What an import did, for people and for programs."""

import json
from collections import Counter

from archive.importing.files import printable
from archive.importing.importer import Outcome, Status
from archive.parsing.coverage import Account


class ImportReport:
    """Counts outcomes as they come; keeps whole only those that were rejected."""

    def __init__(self, *, dry_run: bool) -> None:
        self.dry_run = dry_run
        self.index_failed = False
        self.ended_early = False
        self._statuses: Counter[Status] = Counter()
        self._warnings: Counter[str] = Counter()
        self._words = Account()
        self._rejections: list[Outcome] = []

    def add(self, outcome: Outcome) -> None:
        self._statuses[outcome.status] += 1
        self._warnings.update(outcome.warnings)
        self._words += outcome.words
        if outcome.status is Status.REJECTED:
            self._rejections.append(outcome)

    @property
    def failed(self) -> bool:
        return bool(self._rejections) or self.index_failed or self.ended_early

    def as_table(self) -> str:
        counts = [(status, count) for status, count in self._counts().items() if count or status != "skipped"]
        lines = ["Nothing was written (dry run)."] if self.dry_run else []
        lines += ["Ended early."] if self.ended_early else []
        lines += [f"{status:12}{count:>10,}" for status, count in counts]
        lines += [f"{'warnings':12}{self._warnings.total():>10,}"]
        lines += [f"{count:>12,} {code}" for code, count in self._warnings.most_common()]
        words = self._words
        lines += [
            f"{'words':12}{words.utterances:>10,} in utterances, {words.head:,} in heads,"
            f" {words.furniture:,} in page furniture, none anywhere else"
        ]
        return "\n".join(lines)

    def as_json(self) -> str:
        words = self._words
        report = {
            **self._counts(),
            "warnings": dict(self._warnings),
            "words": {"utterances": words.utterances, "head": words.head, "furniture": words.furniture},
            "rejections": [
                {"name": each.name, "reason": printable(each.reason)} for each in self._rejections
            ],
            **({"ended_early": True} if self.ended_early else {}),
        }
        return json.dumps(report, ensure_ascii=False, indent=2)

    def _counts(self) -> dict[str, int]:
        return {status.value: self._statuses[status] for status in Status}
