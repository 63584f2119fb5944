"""Any document whose layout is not known here: read by the convention that it shows itself."""

from dataclasses import replace

from archive.languages.head_words import PUBLISHED
from archive.languages.vocabulary import vocabulary_of
from archive.parsing import attributed
from archive.parsing.addresses import host_of
from archive.parsing.composition import Head, assemble, undated
from archive.parsing.containers.html_page import read_page
from archive.parsing.containers.markdown import read_markdown
from archive.parsing.containers.text import read_text
from archive.parsing.containers.text_table import read_text_table
from archive.parsing.content import Content
from archive.parsing.document import Document
from archive.parsing.greetings import greets
from archive.parsing.head import HeadReading, find_head
from archive.parsing.head_places import labelled_place
from archive.parsing.inner_voices import with_inner_voices
from archive.parsing.labels.detection import LabelReading, read_labels
from archive.parsing.labels.emphasised_questions import with_emphasised_questions
from archive.parsing.labels.initials import without_keys
from archive.parsing.labels.interviewed import introduced_answerer
from archive.parsing.labels.lines import close_colons
from archive.parsing.labels.set_questions import (
    asks,
    only_named,
    quoted_in,
    speaker_announced,
    with_set_questions,
)
from archive.parsing.labels.signed_questions import with_signed_questions
from archive.parsing.labels.silent_casts import without_cast
from archive.parsing.labels.turn_signs import with_turn_signs
from archive.parsing.labels.unlabelled_answers import with_unlabelled_answers
from archive.parsing.language import language_of
from archive.parsing.name_lines import names_apart
from archive.parsing.opening_statement import opening_statement
from archive.parsing.page_matter import part_page_matter
from archive.parsing.people.bylines import NO_BYLINE, Byline
from archive.parsing.people.honoured_lines import honoured
from archive.parsing.people.listed import people_above, people_listed, people_of_keys
from archive.parsing.people.names import parse_person
from archive.parsing.people.titles import meeting_kind, people_named, speaker_named
from archive.parsing.side_facts import site_of
from archive.parsing.silent_lines import silenced
from archive.parsing.source_tags import without_tags
from archive.parsing.transcript import DatePrecision, MeetingKind, Person, Transcript, UnreadableDocument
from archive.parsing.turns import Turns, turns_of

NAME = "general"

_LONGEST_SITE = 60
_LOOKED_AT = 4
"""Blocks that the message of a document without a date shows."""
_OF_SEVERAL = frozenset({MeetingKind.NEWS_CONFERENCE, MeetingKind.BRIEFING, MeetingKind.INTERVIEW})
"""What a page without any label tells of a meeting at which others ask, too."""
# Languages that only what a page states can tell apart.
_ALIKE = frozenset({"sr", "hr", "bs", "sh", "cnr"})


def content_of(document: Document) -> Content:
    """The content of a text, a Markdown text or a page."""
    if document.media_type == "text/html":
        return read_page(document.text)
    if document.media_type == "text/markdown":
        return read_markdown(document.text)
    return read_text_table(document.name, document.text) or read_text(document.text)


def read(document: Document, content: Content) -> Transcript:
    """Read a document out of its container. Raises UnreadableDocument where it has no title or no date."""
    if not content.blocks:
        raise UnreadableDocument("the file holds no words; save the page again or remove the file")
    language = _language(content)
    if content.attributed:
        return _attributed(document, content, language)
    untagged = without_tags(content.blocks)
    paged = part_page_matter(untagged.blocks)
    apart = names_apart(close_colons(paged.blocks))
    silent = silenced(apart.blocks, vocabulary_of(language), content.metadata.title)
    content = replace(
        content,
        boilerplate=(
            *content.boilerplate,
            *untagged.matter,
            *paged.matter,
            *apart.matter,
            *silent.matter,
        ),
    )
    title = content.metadata.title or document.side.title
    known = {person.name for person in (*content.metadata.people, *people_named(title))}
    labels = without_cast(read_labels(silent.blocks, known, title, language))
    content = replace(content, blocks=labels.blocks, boilerplate=(*content.boilerplate, *labels.matter))
    published = (text for text in silent.matter if PUBLISHED.match(text.casefold()))
    if not content.metadata.place:
        place = labelled_place(silent.matter)
        content = replace(content, metadata=replace(content.metadata, place=place))
    running = (
        *paged.matter,
        *labels.matter[:1],
        *published,
        *(content.boilerplate if content.container == "pdf" else ()),
    )
    found = find_head(content, labels.first, document.name, document.side, language, running)
    lines = [block.text for block in labels.blocks[: labels.first]]
    metadata = content.metadata
    byline = Byline.of(lines, found.title, metadata.page_title, metadata.site)
    labels = _without(labels, frozenset(found.lines))
    labels, opening = opening_statement(labels, found.title)
    named = only_named(found.title, labels.vocabulary, language) or quoted_in(found.title)
    answering = speaker_named(found.title) or named or introduced_answerer(labels.blocks, labels.vocabulary)
    labels = with_set_questions(with_signed_questions(labels, answering), answering)
    labels = with_unlabelled_answers(with_turn_signs(labels, answering), answering)
    labels = with_emphasised_questions(labels)
    announced = speaker_named(found.title)
    if announced is None and labels.blocks and greets(labels.blocks[0].text):
        announced = speaker_announced(found.title, labels.vocabulary, language)
    if meeting_kind(found.title) in _OF_SEVERAL and any(map(asks, labels.blocks)):
        announced = None
    turns = turns_of(labels, opening or _opening(document, content, labels, announced))
    above = labels.blocks[: labels.first] if labels.first < len(labels.blocks) else ()
    texts = [block.text for block in labels.blocks]
    keyed = people_of_keys(texts)
    listed = people_listed(without_keys(texts[: len(above)]), labels.vocabulary)
    called = [each.label for each in labels.openings if each]
    named_above = people_above(texts[: len(above)], called, labels.vocabulary)
    titled = honoured([found.title, *texts[: min(len(above), _LOOKED_AT)]])
    people = tuple(dict.fromkeys((*content.metadata.people, *listed, *keyed, *titled, *named_above)))
    content = replace(content, metadata=replace(content.metadata, people=people))
    return _assembled(document, content, found, turns, language, byline)


def _attributed(document: Document, content: Content, language: str) -> Transcript:
    first = next((i for i, block in enumerate(content.blocks) if block.label), len(content.blocks))
    found = find_head(content, first, document.name, document.side, language)
    kept = [block for i, block in enumerate(content.blocks) if i not in found.lines]
    kept = with_inner_voices(attributed.with_people_of(kept, language), language)
    return _assembled(document, content, found, Turns(attributed.utterances(kept)), language)


def _assembled(
    document: Document,
    content: Content,
    found: HeadReading,
    turns: Turns,
    language: str,
    byline: Byline = NO_BYLINE,
) -> Transcript:
    if found.title and found.date is None and not document.options.undated:
        raise UnreadableDocument(undated(document, [block.text for block in content.blocks[:_LOOKED_AT]]))
    url = content.metadata.url or document.side.url.strip()
    head = Head(
        title=found.title,
        date=found.date,
        precision=DatePrecision(found.precision.value),
        date_end=found.date_end,
        time=found.time,
        place=found.place,
        lines=(*content.head, *(content.blocks[i].text for i in found.lines)),
        naming=found.kind_words,
        site=site_of(url) or _site(content, url),
        url=url,
        alternates=content.metadata.alternates,
        warnings=(*content.warnings, *found.warnings),
    )
    return assemble(
        document,
        NAME,
        head,
        turns,
        content.boilerplate,
        language=language,
        people=content.metadata.people,
        byline=byline,
    )


def _language(content: Content) -> str:
    """The language of a document by its words, or as it is stated where words can't tell."""
    stated = content.metadata.language.replace("_", "-").split("-")[0].lower()
    told = language_of([content.metadata.title, *(block.text for block in content.blocks)])
    return stated if stated and (told == "und" or {told, stated} <= _ALIKE) else told


def _site(content: Content, url: str) -> str:
    """The publisher as the page or the file states it, else the host of its address."""
    stated = content.metadata.site
    return stated if 0 < len(stated) <= _LONGEST_SITE else host_of(url).removeprefix("www.")


def _without(labels: LabelReading, lines: frozenset[int]) -> LabelReading:
    """The labels without the blocks of the head."""
    kept = [i for i in range(len(labels.blocks)) if i not in lines]
    return replace(
        labels,
        blocks=tuple(labels.blocks[i] for i in kept),
        openings=tuple(labels.openings[i] for i in kept),
        doubts=tuple(labels.doubts[i] for i in kept),
    )


def _opening(
    document: Document, content: Content, labels: LabelReading, announced: Person | None
) -> Person | None:
    """Whose words a document without any label holds: whom the side file, the table or the title names."""
    if labels.first < len(labels.blocks) or any(labels.doubts):
        return None
    stated = document.side.speaker or content.metadata.author
    if stated:
        return parse_person(stated) or Person(stated)
    return announced
