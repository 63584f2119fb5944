"""Heads of messages, as chats of meetings are saved: "10:02:11 From Rosa Holf to Everyone:".

The words stand behind the head or below it.

In any language: a time code, one word before the name that is the same in all heads, and behind the name
words that most heads share, the first of which parts the name from whom the message is for in the others.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from archive.parsing.labels.time_codes import TIME_BEFORE, clock, time_in
from archive.parsing.labels.unusual_signs import SetApart
from archive.parsing.text import Block, fold_space

_HEAD = re.compile(r"(?P<head>[^\W\d_][^:：]{2,120}?)\s*[:：]\s*(?P<rest>.*)", re.DOTALL)
_LEAST = 3
_SHARED = 0.6
_SOME = 0.2
_LONGEST_TAIL = 4
_FROM = frozenset("from von de da van fra från od от від dari 来自 來自".split())
"""Words before a sender, who may stand without any about whom the message is for."""


@dataclass(frozen=True, slots=True)
class _Message:
    position: int
    tokens: tuple[str, ...]
    rest: str
    time: str
    printed: str


def with_message_heads(blocks: Sequence[Block]) -> SetApart | None:
    """The blocks with the senders of messages as their labels, or None where no such heads stand."""
    messages = [
        found
        for position, block in enumerate(blocks)
        if (found := _message(position, block.text)) is not None
    ]
    if len(messages) < _LEAST or len({each.tokens[0] for each in messages}) > 1:
        return None
    told = messages[0].tokens[0].casefold() in _FROM
    tail = _tail(messages, _SOME if told else _SHARED)
    if not (tail or told):
        return None
    senders = {each.position: (each, _sender(each, tail, told=told)) for each in messages}
    names = {sender for _, sender in senders.values()}
    return _labelled(blocks, senders) if len(names) > 1 and all(names) else None


def _message(position: int, text: str) -> _Message | None:
    before = TIME_BEFORE.match(text) if text[:1].isdigit() else None
    found = _HEAD.fullmatch(text, before.end()) if before else None
    if not before or not found:
        return None
    tokens = tuple(found["head"].split())
    printed = fold_space(text[: found.start("rest")])
    enough = len(tokens) > 2
    return _Message(position, tokens, found["rest"], time_in(before), printed) if enough else None


def _tail(messages: Sequence[_Message], share: float) -> tuple[str, ...]:
    """The last words that so many heads share, behind names that differ: ("to", "Everyone")."""
    for length in range(_LONGEST_TAIL, 1, -1):
        tails = Counter(each.tokens[-length:] for each in messages if len(each.tokens) > length + 1)
        ((tail, times),) = tails.most_common(1) or [((), 0)]
        before = {each.tokens[1:-length] for each in messages if each.tokens[-length:] == tail}
        if times >= max(2.0, share * len(messages)) and len(before) > 1 and tail[0].islower():
            return tail
    return ()


def _sender(message: _Message, tail: tuple[str, ...], *, told: bool) -> str:
    """The name in a head, "" where nothing parts it. `told`: it may stand without any words behind it."""
    tokens = message.tokens[1:]
    if told and not (tail and tail[0] in tokens):
        return " ".join(tokens)
    if tokens[-len(tail) :] == tail:
        return " ".join(tokens[: -len(tail)])
    return " ".join(tokens[: tokens.index(tail[0])]) if tail[0] in tokens else ""


def _labelled(blocks: Sequence[Block], senders: dict[int, tuple[_Message, str]]) -> SetApart:
    found: list[Block] = []
    matter: list[str] = []
    waiting: tuple[str, str] | None = None
    for position, block in enumerate(blocks):
        if position in senders:
            message, sender = senders[position]
            matter.append(message.printed.replace(sender, "", 1))
            waiting = sender, clock(message.time)
            if not message.rest:
                continue
            block = replace(block, text=message.rest)
        if waiting:
            block = replace(block, label=waiting[0], time=waiting[1], lead=0, lead_style="", continues=False)
        waiting = None
        found.append(block)
    return SetApart(tuple(found), tuple(matter))
