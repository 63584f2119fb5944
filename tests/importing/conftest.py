from collections.abc import Callable

import pytest

from archive.importing.importer import Importer, Outcome

TALKS = """\
Talks with Regent Michael Elphberg

5 March 1999, Zenda

The talks took place in the castle.

Colonel Hugo Sapt: We met in the castle and spoke of the weather for an hour.

Then we spoke of the harvest, which is late this year.

Regent Michael Elphberg: I remember that harvest.

Hugo Sapt: So do I.
"""

BRIEFING = """\
Briefing

7 May 2000

Foreign Minister Sapt: At ease, all of you.

Question: Sir?

Foreign Minister Sapt: Go.
"""


@pytest.fixture
def importing(db: None) -> Callable[..., Outcome]:
    """Imports a text as the file of that name."""

    def run(text: str = TALKS, name: str = "talks.txt") -> Outcome:
        return Importer().import_document(name, text.encode())

    return run
