"""How speakers refer to what was said: "as I said in Zenda", "our talks yesterday", "моя речь 1 марта".

Regular expressions. Names are told by their capitals.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class ReferenceWords:
    """`said`: a verb of saying in the past. `events`: what one had or gave, behind "my" or "our".

    `days` and `spans`: words for a day or a time, and how many days ago, (from, to). `months`: stems of
    their names. `dated`, `monthly` and `yearly`: dates, with the groups day, month and year. `place` and
    `person` have a group of that name. `events_at`: what stands before the name of an event. `light`: words
    that may stand between a verb and its place. `kinds`: of meetings, by stems of events.
    """

    said: str
    events: str
    days: dict[str, int]
    spans: dict[str, tuple[int, int]]
    months: tuple[str, ...]
    dated: tuple[str, ...]
    monthly: str
    yearly: str
    last_year: str
    place: str
    person: str
    events_at: tuple[str, ...]
    light: str
    kinds: dict[str, tuple[str, ...]]
