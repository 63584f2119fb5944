"""What may be a label and is not certain to be one: the words after it are nobody's."""

from collections.abc import Sequence

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.conventions import Scores
from archive.parsing.labels.heads import Choice, LabelCandidate, Marker
from archive.parsing.labels.likeness import THRESHOLD, group_of
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shapes import shape_of
from archive.parsing.text import Block


def doubtful_heads(
    blocks: Sequence[Block], chosen: Sequence[Choice | None], scores: Scores, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """For each block the head that may be a label, "" where none may, or where one certainly is.

    A name that is one or may be one in the form of the document's labels may be one wherever it has that
    form: "I read out the names: | Rosa Holf: “I swear …”".
    """
    choices = [
        None if best and _is_amid(block, before, best[0]) else best
        for before, block, best in zip([None, *blocks][: len(blocks)], blocks, chosen, strict=True)
    ]
    doubtful = [best is not None and scores.is_doubtful(*best, vocabulary) for best in choices]
    in_form = [best is not None and _is_name_in_form(best[0], scores, vocabulary) for best in choices]
    names = {
        best[0].text
        for best, doubt, fits in zip(choices, doubtful, in_form, strict=True)
        if best and fits and (doubt or best[1] >= THRESHOLD)
    }
    return tuple(
        best[0].text if best and best[1] < THRESHOLD and (doubt or (fits and best[0].text in names)) else ""
        for best, doubt, fits in zip(choices, doubtful, in_form, strict=True)
    )


def _is_name_in_form(candidate: LabelCandidate, scores: Scores, vocabulary: Vocabulary) -> bool:
    return group_of(candidate) == scores.leading and shape_of(candidate.text, vocabulary).name


def _is_amid(block: Block, before: Block | None, candidate: LabelCandidate) -> bool:
    """Whether a block goes on amid a sentence, where a colon is likelier one of the sentence's, or is a
    heading as a whole."""
    goes_on = block.continues and before is not None and not ends_sentence(before.text)
    return goes_on or (block.heading and candidate.marker is Marker.LINE)
