"""The SQL that makes a trigger of the tallies, in each database."""

from dataclasses import dataclass

PREFIX = "archive_tally_"


@dataclass(frozen=True)
class Trigger:
    """`event` and `condition` as in CREATE TRIGGER; `body`: statements, each with its semicolon."""

    name: str
    table: str
    event: str
    condition: str
    body: str

    @property
    def text(self) -> str:
        """The body, after a comment by which it is known whether the rest is as it should be."""
        return f"-- {self.event} {self.condition}\n{self.body}"

    def statements(self, vendor: str) -> list[str]:
        """What makes it. Raises KeyError for a database that is not known."""
        return _MAKERS[vendor](self)


def _in_sqlite(trigger: Trigger) -> list[str]:
    when = f" WHEN {trigger.condition}" if trigger.condition else ""
    return [
        f"CREATE TRIGGER {trigger.name} {trigger.event} ON {trigger.table}{when} BEGIN\n{trigger.text}END"
    ]


def _in_postgresql(trigger: Trigger) -> list[str]:
    when = f" WHEN ({trigger.condition})" if trigger.condition else ""
    given = "OLD" if trigger.event.endswith("DELETE") else "NEW"
    # Two that write wait for each other here, as in SQLite, and not crosswise at single rows.
    return [
        f"CREATE OR REPLACE FUNCTION {trigger.name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN\n"
        f"PERFORM pg_advisory_xact_lock(hashtext('{PREFIX}'));\n{trigger.text}RETURN {given};\nEND $$",
        f"CREATE TRIGGER {trigger.name} {trigger.event} ON {trigger.table}"
        f" FOR EACH ROW{when} EXECUTE FUNCTION {trigger.name}()",
    ]


_MAKERS = {"sqlite": _in_sqlite, "postgresql": _in_postgresql}
VENDORS = frozenset(_MAKERS)
