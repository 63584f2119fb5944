"""What may be a label and is not certain to be one: the words after it are nobody's."""

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

from archive.languages.vocabulary import Vocabulary
from archive.parsing.labels.conventions import REFUSED, Scores
from archive.parsing.labels.cores import is_ideographic, plain_token
from archive.parsing.labels.frames import framed_heads, nicks
from archive.parsing.labels.heads import Choice, LabelCandidate, Marker
from archive.parsing.labels.letters import asked_once, letters_alone
from archive.parsing.labels.likeness import THRESHOLD, group_of
from archive.parsing.labels.minuted import fields_of_minutes
from archive.parsing.labels.misspelt import misspelt
from archive.parsing.labels.odd_heads import odd_heads
from archive.parsing.labels.rest_signs import ends_sentence
from archive.parsing.labels.shapes import shape_of
from archive.parsing.text import Block

# Labels of so many voices, in so many turns, show that labels have a sign.
_VOICES, _TURNS = 2, 4
_SELDOM = 10
_RETURNING = 3
_AGAIN = 2
_ORDINARY = -2.0
_SIGNS = frozenset({Marker.COLON, Marker.LINE, Marker.STOP})
_SHORT = 40
"""Characters of a line that may be a heading."""


def doubtful_heads(
    blocks: Sequence[Block], chosen: Sequence[Choice | None], scores: Scores, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """For each block the head that may be a label, "" where none may, or where one certainly is.

    What may be another label misspelt is none for certain.
    A name that is one or may be one in the form of the document's labels may be one wherever it has that
    form: "I read out the names: | Rosa Holf: “I swear …”".
    """
    choices = [
        None if best and _is_amid(block, before, best[0]) else best
        for before, block, best in zip([None, *blocks][: len(blocks)], blocks, chosen, strict=True)
    ]
    times = Counter(best[0].text for best in choices if best)
    signed = Counter(best[0].text for best in choices if best and best[1] >= THRESHOLD)
    many = len(signed) >= _VOICES and signed.total() >= _TURNS
    doubtful = [
        best is not None
        and (
            scores.is_doubtful(*best, vocabulary)
            or _comes_back(best, times, scores, vocabulary)
            or (many and _is_office_again(best, times, scores, vocabulary))
        )
        for best in choices
    ]
    in_form = [best is not None and _is_name_in_form(best[0], scores, vocabulary) for best in choices]
    names = {
        best[0].text
        for best, doubt, fits in zip(choices, doubtful, in_form, strict=True)
        if best and fits and (doubt or best[1] >= THRESHOLD)
    }
    found = [
        best[0].text if best and best[1] < THRESHOLD and (doubt or (fits and best[0].text in names)) else ""
        for best, doubt, fits in zip(choices, doubtful, in_form, strict=True)
    ]
    unsigned = _unsigned_heads(blocks, chosen, vocabulary) | letters_alone(chosen) | asked_once(blocks)
    unsigned |= _reported(chosen) | nicks(blocks) | framed_heads(blocks, chosen)
    alone = _names_alone(blocks, chosen, vocabulary).keys() | _amid_sentences(blocks, chosen)
    odd = misspelt(chosen, blocks, vocabulary) | fields_of_minutes(chosen, vocabulary)
    unlike = odd_heads(blocks, chosen, vocabulary)
    return tuple(
        best[0].text
        if best and (position in odd or position in alone)
        else unlike.get(position, "")
        or head
        or ("" if best and best[1] >= THRESHOLD else unsigned.get(position, ""))
        for position, (head, best) in enumerate(zip(found, chosen, strict=True))
    )


def _comes_back(best: Choice, times: Counter[str], scores: Scores, vocabulary: Vocabulary) -> bool:
    """Whether a full name comes back in the form of the labels, whatever its words mean: "Nguyễn Văn An:".

    Before a full stop, where capitals would tell a name from a sentence, only one in a script without them:
    "王小明. …". "Meine Damen und Herren:" are spoken to.
    """
    candidate, points = best
    if times[candidate.text] < _RETURNING or candidate.marker not in _SIGNS:
        return False
    shape = shape_of(candidate.text, vocabulary)
    named = shape.name and (shape.uncased or not shape.single)
    fits = shape.uncased == (candidate.marker is Marker.STOP) and group_of(candidate) == scores.leading
    return named and fits and not _is_spoken_to(candidate, vocabulary) and _ORDINARY <= points < THRESHOLD


def _is_spoken_to(candidate: LabelCandidate, vocabulary: Vocabulary) -> bool:
    """Whether most words of a head open what is said: "Meine Damen und Herren:"."""
    words = [plain_token(token) for token in candidate.text.split()]
    return 2 * sum(word in vocabulary.openings for word in words) >= len(words)


def _is_office_again(best: Choice, times: Counter[str], scores: Scores, vocabulary: Vocabulary) -> bool:
    """Whether a voice or an office comes back before a sign in another form than the labels, or words in
    capitals where all labels are: "De <b>voorzitter</b>: …", "UNA VOCE DAI BANCHI. Vergogna!".

    An address is none: "Mr. Speaker. I …".
    """
    candidate, points = best
    if times[candidate.text] < _AGAIN or not candidate.rest or candidate.marker not in _SIGNS:
        return False
    shape = shape_of(candidate.text, vocabulary)
    if scores.shouted and candidate.text.isupper() and len(candidate.text.split()) > 1:
        return True
    told = shape.voice or ((shape.office or shape.holder) and shape.lower <= 1)
    addressed = plain_token(candidate.text.split()[0]) in vocabulary.addresses
    addressed = (addressed and candidate.marker is Marker.STOP) or _is_spoken_to(candidate, vocabulary)
    return told and points > REFUSED and not addressed


def _unsigned_heads(
    blocks: Sequence[Block], chosen: Sequence[Choice | None], vocabulary: Vocabulary
) -> dict[int, str]:
    """The names of speakers that stand at the beginning of blocks before a capital, without a sign.

    "Rosa Holf Thank you.", among "Rosa Holf: …": the colon was forgotten, or the name is part of a sentence.
    So may "holf: Thank you." be, among "Holf: …".
    """
    signed = [best[0].text for best in chosen if best and best[1] >= THRESHOLD and best[0].rest]
    times = Counter(signed)
    names = {name for name in times if (len(name) > 1 and times[name] > 1) or _is_full_name(name, vocabulary)}
    lengths = sorted({len(name.split()) for name in names})
    folded = {name.casefold() for name in names}
    other_case = {
        position: best[0].text
        for position, best in enumerate(chosen)
        if best and best[0].marker is Marker.COLON and best[0].text.casefold() in folded and best[0].rest
    }
    longest = lengths[-1] if lengths else 0
    begun = tuple(f"{name} " for name in names)
    return other_case | {
        position: name
        for position, block in enumerate(blocks)
        if block.text.startswith(begun)
        and not (block.continues or block.heading or block.outside or block.aside or block.label)
        for tokens in (block.text.split(maxsplit=longest),)
        for length in lengths
        if (name := " ".join(tokens[:length])) in names
        and block.text.startswith(f"{name} ")
        and _opens_sentence(block.text[len(name) + 1 :])
    }


def _amid_sentences(blocks: Sequence[Block], chosen: Sequence[Choice | None]) -> set[int]:
    """The few labels behind lines or subtitles that break off amid a sentence, where hardly any other one is.

    "as I once told | Rosa Holf: You will regret it": what breaks off may go on with her name.
    """
    signed = [
        position
        for position, best in enumerate(chosen)
        if best and best[1] >= THRESHOLD and best[0].marker is Marker.COLON and best[0].rest
    ]
    # A paragraph that is whole ends where its writer ended it; a cue of subtitles has a time.
    lines = {position for position in signed if blocks[position].continues or blocks[position].time}
    amid = {position for position in lines if position and _breaks_off(blocks[position - 1])}
    return amid if len(amid) * _SELDOM <= len(signed) else set()


def _breaks_off(block: Block) -> bool:
    told = block.heading or block.outside or block.aside or block.label
    return not told and len(block.text) > _SHORT and (block.text[-1].islower() or block.text[-1] == ",")


def _reported(chosen: Sequence[Choice | None]) -> dict[int, str]:
    """The speakers of a document that stand before a word in small letters, too: "Rosa Holf said: …"."""
    names = {best[0].text for best in chosen if best and best[1] >= THRESHOLD}
    return {
        position: best[0].text
        for position, best in enumerate(chosen)
        if best and best[0].marker is Marker.COLON and best[1] < THRESHOLD
        for name, _, word in (best[0].text.rpartition(" "),)
        if name in names and word.islower()
    }


def _names_alone(
    blocks: Sequence[Block], chosen: Sequence[Choice | None], vocabulary: Vocabulary
) -> dict[int, str]:
    """Names on lines of their own above words without a label, where labels have a sign.

    "Rosa Holf", among "Hugo Sapt: …": the sign was forgotten, or she was called upon; among "Rosa Holf: …"
    she may as well be named below what the page quotes of her.
    """
    signed = Counter(best[0].text for best in chosen if best and best[1] >= THRESHOLD and best[0].rest)
    if len(signed) < _VOICES or signed.total() < _TURNS:
        return {}
    before_colon = {
        best[0].text for best in chosen if best and best[0].marker is Marker.COLON
    } & signed.keys()
    alone = {
        position: block.text
        for position, ((block, below), (best, after)) in enumerate(
            zip(pairwise(blocks), pairwise(chosen), strict=True)
        )
        if best
        and best[0].marker is Marker.LINE
        and best[0].text == block.text
        and (best[1] < THRESHOLD or best[0].text in before_colon)
        and not (after and after[1] >= THRESHOLD)
        and not any(each.heading or each.outside or each.aside for each in (block, below))
        and ends_sentence(below.text)
        and (block.text in signed or ("," not in block.text and _is_full_name(block.text, vocabulary)))
    }
    unknown = set(alone.values()) - signed.keys()
    rare = _rare(unknown, blocks) if unknown else unknown
    return {position: name for position, name in alone.items() if name in signed or name in rare}


def _rare(names: Collection[str], blocks: Sequence[Block]) -> set[str]:
    """The names whose words stand nowhere but in them: those of a heading are in the text below, too."""
    words = [plain_token(token) for block in blocks for token in block.text.split()]
    times = Counter(words)
    parts = {name: tuple(map(plain_token, name.split())) for name in names}
    whole: Counter[tuple[str, ...]] = Counter()
    for length in set(map(len, parts.values())):
        whole.update(zip(*(words[start:] for start in range(length)), strict=False))
    return {name for name in names if all(times[word] == whole[parts[name]] for word in _large(name))}


def _large(name: str) -> list[str]:
    """The words of a name that begin with a capital, as they are compared."""
    return [plain_token(token) for token in name.split() if token[0].isupper()]


def _opens_sentence(text: str) -> bool:
    """Whether a text begins with a capital, or with a word of a script that sets no blanks before it."""
    first = text.lstrip('“"«„¿¡(「')[:1]
    return first.isupper() or is_ideographic(first) or "\uac00" <= first <= "\ud7a3"


def _is_full_name(text: str, vocabulary: Vocabulary) -> bool:
    shape = shape_of(text, vocabulary)
    return shape.name and not (shape.single or shape.uncased or shape.voice)


def with_other_forms(chosen: Sequence[Choice | None], vocabulary: Vocabulary) -> list[Choice | None]:
    """The choices, with as many points as labels need for full names of speakers in other letters, or the
    ends of these names.

    "rosa holf: …" or "van den Holf: …", among "Rosa van den Holf: …"; not a headline: "Holf: We build it"
    """
    full = [
        best[0].text
        for best in chosen
        if best and best[1] >= THRESHOLD and _is_full_name(best[0].text, vocabulary)
    ]
    names = {name.casefold() for name in full}
    ends = {
        " ".join(tokens[start:])
        for name in full
        if not shape_of(name, vocabulary).office
        for tokens in (name.split(),)
        for start in range(1, len(tokens))
    }
    return [
        (best[0], max(best[1], THRESHOLD))
        if best
        and best[0].marker is Marker.COLON
        and best[1] > REFUSED
        and (best[0].text in ends or best[0].text.casefold() in names)
        else best
        for best in chosen
    ]


def _is_name_in_form(candidate: LabelCandidate, scores: Scores, vocabulary: Vocabulary) -> bool:
    return group_of(candidate) == scores.leading and shape_of(candidate.text, vocabulary).name


def _is_amid(block: Block, before: Block | None, candidate: LabelCandidate) -> bool:
    """Whether a block goes on amid a sentence, where a colon is likelier one of the sentence's, or is a
    heading as a whole. With a line of time codes nothing goes on."""
    broken = before is not None and any(map(str.isalpha, before.text)) and not ends_sentence(before.text)
    goes_on = block.continues and broken
    return goes_on or (block.heading and candidate.marker is Marker.LINE)
