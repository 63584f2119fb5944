"""Whether a container keeps each word that its file shows."""

from collections import Counter

from archive.parsing.content import Content
from archive.parsing.text import words


def assert_account_holds(content: Content) -> None:
    labels: list[str] = []
    before = ""
    for block in content.blocks:
        if block.label != before:
            labels.append(block.label)
        before = block.label
    texts = [block.text for block in content.blocks]
    kept = Counter(words("\n".join([*texts, *labels, *content.head, *content.boilerplate])))
    assert kept == Counter(words("\n".join(content.shown)))
