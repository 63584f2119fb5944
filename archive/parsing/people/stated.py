"""Speakers as a field of a table or an XML element states them: whose name it is, or a voice without one."""

import re
from dataclasses import replace
from functools import lru_cache

from archive.languages.vocabulary import LINKS, OFFICES, vocabulary_of
from archive.parsing.labels.unnamed_voices import is_answer, is_office_alone, is_role_alone, is_unnamed_voice
from archive.parsing.people.label_kinds import names_nobody
from archive.parsing.people.label_offices import is_office_stem
from archive.parsing.people.label_parts import plain_label, without_honorifics
from archive.parsing.people.name_case import tidy_name
from archive.parsing.people.names import has_office, is_plain_name, parse_person
from archive.parsing.people.office_case import tidy_role
from archive.parsing.text import fold_space
from archive.parsing.transcript import Person

# Speaker 1 · SPEAKER_00 · spk_0 · Locuteur 2 · A · 3 · S1 · MEE006
_NUMBERED = re.compile(
    r"[a-z]{1,4}[_-]?\d{2,5}[a-z]?"
    r"|(?:speaker|spk|spkr|sprecher|locuteur|orador|oradora|hablante|говорящий|спикер|speaker id|voice|person"
    r"|participant|channel|ch|s|p|u)?[\s_#.:-]*(?:\d{1,3}|[a-z])",
    re.IGNORECASE,
)
# Voices that name nobody, in the languages that tables of the field use.
_NAMELESS = frozenset(
    """
    unknown unidentified unnamed anonymous none null nan na n/a ? - speaker speakers voice voices
    male female man woman crowd audience all both everyone public press reporter reporters journalist
    journalists interviewer interviewee moderator host guest narrator announcer caller question
    questioner answer user assistant system human gpt bot operator translator interpreter chair
    unbekannt frage antwort moderation moderator moderatorin publikum journalistin sprecher zuruf
    inconnu inconnue question réponse journaliste public animateur présidence vorsitz
    desconocido desconocida pregunta respuesta periodista público moderadora presidencia
    sconosciuto domanda risposta giornalista pubblico presidenza
    desconhecido pergunta jornalista presidência
    неизвестно неизвестный вопрос ответ журналист ведущий зал реплика
    невідомо запитання відповідь журналіст ведучий
    nieznany pytanie odpowiedź dziennikarz prowadzący bilinmeyen soru cevap gazeteci sunucu
    问 答 记者 記者 主持人 問 司会 記者団 観客 会議録情報 질문 기자 سؤال جواب صحفي
    """.split()
)
_ARTICLES = frozenset(
    "the der die das le la el los o a os as il lo de del della of du des d’âge d'âge".split()
)
_CHAIRS = frozenset(
    """
    president chair chairman chairwoman chairperson speaker presiding officer deputy acting vice temporary
    first second third förste första andre andra tredje eerste tweede premier première primeiro primeira
    segundo segunda primer primera erste erster zweite zweiter
    präsident präsidentin vizepräsident vizepräsidentin alterspräsident alterspräsidentin vorsitzender
    vorsitzende président présidente vice-président vice-présidente presidente presidenta vicepresidente
    vicepresidenta president presidenta presidência voorzitter talman talmannen talesman formand formanden
    puhemies předsedající předseda marszałek marszałkini wicemarszałek predsedujoči predsednik predsjednik
    predsjedatelj predsedavajući predsjedavajući председавајући elnök başkan председатель
    председательствующий голова головуючий председател πρόεδρος
    προεδρεύων forseti pirmininkas sēdes vadītājs preşedinte preşedintele
    主席 議長 议长 委員長 主席團 의장 위원장 الرئيس رئيس
    """.split()
)
_UNKNOWN = re.compile(
    r"(?:unknown|unidentified|unnamed|unattributed|unbekannt\w*|inconnue?|неизвестн\w*)\b", re.I
)
# Elphberg, Rudolf · ELPHBERG, Rudolf A. · Elphberg | Rudolf
_SURNAME_FIRST = re.compile(r"(?P<surname>[^,|]{2,40}?)\s*[,|]\s*(?P<given>[^,|]{1,40})")
_INITIALS_BEHIND = re.compile(r"(?P<surname>[^\W\d_][\w’'-]{2,})\s+(?P<initials>(?:[^\W\d_]\.\s?){1,3})")
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|esq|m\.?p|q\.?c|k\.?c|m\.?d|ph\.?d|md|phd)\.?", re.IGNORECASE)
# An article opens an office, and no name: "The Parliamentary Secretary for Roads (Mr Sapt)"
_OFFICE_AND_HOLDER = re.compile(
    r"(?P<article>(?:the|le|la|el|o|a|il|der|die|de|den)\s+)(?P<office>[^()]+?)\s*"
    r"\((?P<holder>[^()]{3,60})\)(?:\s*\([^()]{1,60}\))?",
    re.IGNORECASE,
)
# "Holf, Rosa, MP": only behind a surname that a comma parts from a given name
_LETTERS_BEHIND = re.compile(r"(?<=[^\W\d_])(?<!,)(?:,?\s+(?:[A-Z]{2,5}|[A-Z]\.(?:[A-Z]\.)+))+$")
_NAME_WORD = re.compile(r"[^\W\d_]\w*\.?(?:[-’'][^\W\d_]\w*)*|[^\W\d_]\.(?:[^\W\d_]\.)*")
_HONORIFIC = re.compile(
    r"(?:(?:mr|mrs|ms|miss|dr|prof|hon|sir|dame|lord|lady|rev|senator|sen|rep|herr|frau|mme|mlle|sr|sra"
    r"|señor|señora|don|doña|on|dott|mevrouw|mevr|de heer|dhr|г-н|г-жа"
    r"|adv|cllr|ald|mnr|mev|mej)\.?\s+)+(?=\S)|m\.?\s+(?=[^\W\d_]{2})"
    r"|(?:นางสาว|นาง|นาย)(?=[ก-ฮเ-ไ])",
    re.IGNORECASE,
)
_PARTY = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*$")
_PARTIES = re.compile(r"(?:\s*[(\[][^()\[\]]{1,60}[)\]])+\s*$")
_JOINT = re.compile(r"\s*[;/&+]\s*|\s+(?:and|und|et|y|e|og|och|en|i|и|та|ve)\s+")
_LETTER = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=1 << 12)
def is_nameless(stated: str) -> bool:
    """Whether a speaker's field names nobody: empty, "unknown", "SPEAKER_00", "Question", "Audience"."""
    text = fold_space(stated).strip(" .:")
    lower = text.lower()
    if text.islower() and "." in text and " " not in text:
        # An address, or the name of an account
        return True
    if not _LETTER.search(text) or lower in _NAMELESS or _NUMBERED.fullmatch(text) or _UNKNOWN.match(text):
        return True
    if (
        is_unnamed_voice(text, vocabulary_of("ru"))
        or is_answer(text)
        or is_office_alone(text)
        or _is_chair(text)
        or _is_office_of_field(text)
    ):
        return True
    # In capitals nothing tells a name from a calling but the first word: HUGO SAPT, HOST
    return is_role_alone(text) and (not text.isupper() or " " not in text)


def _is_chair(text: str) -> bool:
    """Whoever presides, by office alone, in any language: M. le président, Der Präsident, Presidenta."""
    plain = _HONORIFIC.sub("", text) if _HONORIFIC.match(text) else text
    words = [word.strip(".,()") for word in plain.lower().split()]
    named = [word for word in words if word not in _ARTICLES]
    return bool(named) and all(word in _CHAIRS for word in named)


def _is_office_of_field(text: str) -> bool:
    """Whether a text is an office, whoever holds it: "The Minister of Roads", "Chief Whip"."""
    article, _, rest = text.partition(" ")
    office = rest if article.lower() in _ARTICLES else text
    first, _, field = office.partition(" ")
    in_office = is_office_stem(first) or first.lower() in OFFICES
    if (office == text and not (in_office and field)) or _holder_in_bracket(text):
        return False
    if in_office and field.split(" ")[0].lower() in LINKS and not parse_person(office):
        return True
    return names_nobody(text, plain_label(text), vocabulary_of("und"))


@lru_cache(maxsize=1 << 12)
def stated_person(stated: str, role: str = "", identifier: str = "") -> Person | None:
    """The person whom a field states, or None for a voice that is nobody by name.

    A surname set first is put last ("Elphberg, Rudolf"); an office before or behind a name is its role
    unless `role` gives one. The words of the field are otherwise trusted as a name, whatever they are.
    """
    text = fold_space(stated).strip(" :")
    if is_nameless(text) or _names_several(text):
        return None
    text = text.replace("_", " ")
    if holder := _holder_in_bracket(text):
        return replace(holder, role=tidy_role(fold_space(role)) or holder.role, identifier=identifier)
    text = _PARTIES.sub("", text) or text
    honorific = _HONORIFIC.match(text)
    name = text[honorific.end() :] if honorific else text
    office, comma, holder_name = name.partition(", ")
    if comma and _is_office_before(office) and " " in holder_name and is_plain_name(holder_name):
        # "Secretaria de Salud, Rosa Holf"
        return Person(tidy_name(holder_name), tidy_role(fold_space(role)) or tidy_role(office), identifier)
    turned = surname_last(name)
    role = tidy_role(fold_space(role) or _bracketed_office(stated))
    if turned != name:
        return Person(tidy_name(turned), role, identifier)
    parsed = parse_person(name)
    if parsed and parsed.role and parsed.name in name and not _SUFFIX.fullmatch(parsed.role):
        office = without_honorifics(parsed.role, vocabulary_of("und"))
        return Person(tidy_name(surname_last(parsed.name)), role or tidy_role(office), identifier)
    first, _, rest = name.partition(" ")
    if is_office_stem(first) and len(rest.split()) > 1 and is_plain_name(rest):
        # "Präsidentin Rosa Holf"
        return Person(tidy_name(rest), role or tidy_role(first), identifier)
    return Person(tidy_name(name), role, identifier)


def _is_office_before(text: str) -> bool:
    """Whether a text of several words opens as an office does, in any language."""
    first, _, rest = text.partition(" ")
    return bool(rest) and (is_office_stem(first) or first.lower() in vocabulary_of("und").offices)


def _names_several(text: str) -> bool:
    """Whether a field names two people or more: "Rosa Holf; Hugo Sapt"."""
    parts = _JOINT.split(text)
    return len(parts) > 1 and all(map(is_plain_name, parts))


def _holder_in_bracket(text: str) -> Person | None:
    """Who holds an office, in brackets behind it: "The Minister for Roads (Hugo Sapt)"; None elsewhere."""
    match = _OFFICE_AND_HOLDER.fullmatch(text)
    if match is None or not has_office(match["office"]) or is_nameless(match["holder"]):
        return None
    honorific = _HONORIFIC.match(match["holder"])
    name = match["holder"][honorific.end() if honorific else 0 :].strip()
    if not (is_plain_name(name) or (honorific and all(map(_NAME_WORD.fullmatch, name.split())))):
        return None
    return Person(tidy_name(name), tidy_role(match["article"] and match["office"]))


def _bracketed_office(stated: str) -> str:
    """The office in brackets behind a name: "Rosa Holf (Minister for Mills, Blue)"; no party or place."""
    match = _PARTY.search(stated)
    inner = match.group().strip(" ()[]").partition(",")[0] if match else ""
    return inner if inner and has_office(inner) else ""


def surname_last(name: str) -> str:
    """ "Elphberg, Rudolf" as "Rudolf Elphberg", "Sapt H. J." as "H.J. Sapt"; else as it is ("Sapt, Jr.").

    An honorific before the given name and letters behind it are left out: "Elphberg, Sen Rudolf, MP".
    """
    initials = _INITIALS_BEHIND.fullmatch(name.strip())
    if initials and (len(initials["initials"].split(".")) > 2 or not name.isascii()):
        return f"{tidy_name(initials['initials'])} {tidy_name(initials['surname'])}"
    match = _SURNAME_FIRST.fullmatch(_LETTERS_BEHIND.sub("", name.strip()))
    if not match or _SUFFIX.fullmatch(match["given"].strip()):
        return name
    honorific = _HONORIFIC.match(match["given"])
    stated = match["given"][honorific.end() if honorific else 0 :]
    surname, given = match["surname"].split(), stated.split()
    if len(surname) > 3 or len(given) > 3 or not all(map(_NAME_WORD.fullmatch, [*surname, *given])):
        return name
    if not all(word[0].isupper() for word in given) or is_nameless(stated) or _is_office(stated):
        return name
    if "|" not in name and len(surname) > 1 and not _is_surname(surname):
        return name
    return f"{tidy_name(stated.strip())} {tidy_name(match['surname'].strip())}"


def _is_surname(words: list[str]) -> bool:
    """Capitals, or small particles before: "DE LA HOLF", "van Sapt"."""
    return all(word.isupper() for word in words) or words[0][0].islower()


def _is_office(text: str) -> bool:
    person = parse_person(f"{text} Sapt")
    return bool(person and person.role)
