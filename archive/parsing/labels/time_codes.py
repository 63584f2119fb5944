"""Time codes as transcripts print them: "00:01:02", "[0:05 - 0:09]", "[3.2 --> 7.9]".

Of a range the beginning counts.
"""

import re

_CODE = r"(?:(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3}|-\d(?=#))?|\d{1,2}h\d{2}(?!\w))"
_HALF = r"(?:\s?[AaPp]\.?[Mm]\b\.?)?"
_TO = r"\s*(?:-{1,2}>|[→~–—-])\s*"
_SECONDS = r"\d{1,6}[.,]\d{1,3}s?"
CODE = (
    rf"(?:(?P<time>{_CODE}){_HALF}(?:{_TO}{_CODE}{_HALF})?"
    # Plain seconds are told from other numbers by their fraction, and by standing two together in brackets.
    rf"|(?<=[\[(])\s*(?P<seconds>{_SECONDS})(?:{_TO}|,\s+){_SECONDS}\s*(?=[\])]))"
)
"""A time code or a range of them, without the brackets around it."""

TIME_BEHIND = re.compile(rf"\s*[\[(<]?{CODE}\s*[\])>]?\s*$")
# "President []:": the time code is not known yet
NO_TIME = re.compile(r"\s*\[\s*\]")
# A chat gives the day with the hour: "[14/02/2023, 10:02:11] Rosa Holf: …"
_DAY = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?:,?\s+|T))?"
# "#00:01:02-3# Rosa Holf: …"
TIME_BEFORE = re.compile(rf"[\[(<{{#]?{_DAY}{CODE}Z?[\])>}}#]?\s*(?:[-–—|]\s*)?(?=[^\s\d:])")
# "**Rosa Holf** [00:12]: Good morning."
STAMP = re.compile(rf"\s*[\[(<]{CODE}[\])>]\s*[:：]?\s*(?=\S)")
# A line that holds nothing else: "[00:12]", "00:00:00-00:00:21 (21 sec)"
ALONE = re.compile(rf"[\[(<]?\s*{CODE}\s*[\])>]?\s*:?(?:\s*\(\d{{1,5}}\s?[^\W\d_]{{1,8}}\.?\))?")


def time_in(found: re.Match[str]) -> str:
    """The time code of a match as printed, of a range the first one."""
    return found["time"] or found["seconds"] or ""


def clock(time: str) -> str:
    """A printed time code as "01:02:03". Two numbers are minutes and seconds, one is seconds."""
    numbers = (
        [int(number) for number in re.split(r"[.,-]", time)[0].replace("h", ":").split(":")] if time else []
    )
    if len(numbers) == 1:
        hours, rest = divmod(numbers[0], 3600)
        numbers = [hours, *divmod(rest, 60)]
    while 0 < len(numbers) < 3:
        numbers.insert(0, 0)
    return ":".join(f"{number:02}" for number in numbers)
