"""Usual names of the columns of transcripts in tables, by what they hold, the surest first.

A name is compared without case, accents and signs ("speaker_name", "Speaker Name" and "speakerName" are
"speaker name"); one of a nested field also behind the name of what holds it ("text blocks text").
"""

import re
import unicodedata
from enum import StrEnum

from archive.languages.vocabulary import LANGUAGES

ABOUT = frozenset(
    "metadata meta info header meeting event debate session interview source sitting hansard overview".split()
)
"""Objects beside the rows that hold facts about all of them."""


class Field(StrEnum):
    """What a column may hold."""

    SPEAKER = "speaker"
    FIRST_NAME = "first name"
    LAST_NAME = "last name"
    ROLE = "role"
    TEXT = "text"
    DATE = "date"
    TITLE = "title"
    HEADING = "heading"
    PLACE = "place"
    URL = "url"
    LANGUAGE = "language"
    TIME = "time"
    ORDER = "order"
    MEETING = "meeting"
    PERSON = "person"


_NAMES: dict[Field, tuple[str, ...]] = {
    Field.SPEAKER: (
        "speaker name|author name|user name|sender name|participant name|attributed to|attribution"
        "|name of speaker|speaker full name|speaker display name|talker name|name of the speaker",
        "speaker|speakers|redner|rednerin|sprecher|sprecherin|orateur|orador|oradora|oratore|talker"
        "|talare|taler"
        "|spreker|puhuja|mowca|recnik|mluvci|felszolalo|konusmaci|konusan|спикер|оратор|говорящий"
        "|выступающий"
        "|докладчик|промовець|доповідач|спікер|发言人|發言人|说话人|讲者|講者|話者|発言者|발언자|화자"
        "|المتحدث|المتكلم|گوینده"
        "|govornik|govorec|vorbitor|beszelo|kalbetojas|runatajs|koneleja|ομιλητης|orador nome"
        "|pembicara|mowca|intervenant|locuteur|locutor|hablante|interviniente|interlocutor|speaker label"
        "|speaker tag"
        "|talking",
        "person|who|voice|member|mp|mp name|politician|deputy|participant|from|by|character|candidate"
        "|diputado|depute"
        "|abgeordneter|abgeordnete|senator|person name|member name|panelist|actor|interlocutors|delegate",
        "name|full name|display name|nombre|nome|nom|naam|navn|namn|nombre completo|nombre y apellidos"
        "|имя|фио|имя и фамилия|ім я|姓名|名前|氏名|이름|성명|الاسم|اسم|isim|ad soyad",
        "author|user|username|speaker id|spk|spkr|president|country or speaker|speaker old name|speaker raw"
        "|raw speaker|original speaker",
    ),
    Field.FIRST_NAME: (
        "first name|given name|forename|vorname|prenom|fornavn|imie|speaker first name|nombres",
    ),
    Field.LAST_NAME: (
        "last name|family name|surname|nachname|nom de famille|apellido|apellidos|cognome|efternavn"
        "|nazwisko"
        "|speaker last name|фамилия|прізвище",
    ),
    Field.ROLE: (
        "speaker role|speaker title|speaker position|speaker office|roles role title|role title|job title",
        "role|office|position|post|function|fonction|funktion|cargo|rolle|amt|qualite|occupation|capacity"
        "|должность|посада|rola|ruolo|carica|funcion|gorev|unvan|职务|職務|職称|役職|肩書|직책|직위"
        "|المنصب|designation|roll",
    ),
    Field.TEXT: (
        "text|speech|utterance|transcript|transcription|content|speech text|speech content|texte|texto"
        "|testo"
        "|redetext|rede|tekst|metin|текст|речь|выступление|реплика|виступ|промова|发言内容|發言內容"
        "|发言|發言|内容|內容"
        "|文本|本文|発言|発言内容|발언|발언내용|내용|النص|الكلام|متن|anforandetext|wypowiedz|tresc"
        "|konusma|konusma metni|tekst govora|govor|transcricao|transcricao do discurso|projev|prejav"
        "|felszolalas|beszed|szoveg|puheenvuoro|innlegg|kone|kalba|runa|ομιλια|κειμενο"
        "|utterance text|turn text|full text|fulltext|text content|sentences text|text blocks text"
        "|paragraphs text|punctuated word|lines",
        "dialogue|dialog|line|sentence|message|statement|quote|body|paragraph|paragraphs|words|inhalt"
        "|contenido"
        "|contenu|contenuto|conteudo|intervention|intervencion|discurso|discours|discorso|replik|utt"
        "|said|say|turn"
        "|comment|caption|remarks|contribution|paragraphe|display|anforande|tale|interventie|teks"
        "|высказывание|слова|texto de la intervencion|sentences|utterances|sozler",
        "value|elements value|response|answer|question|word",
    ),
    Field.DATE: (
        "date|datum|fecha|data|дата|tarih|dato|день|日期|日付|날짜|일자|التاريخ|تاریخ|meeting date"
        "|debate date"
        "|sitting date|speech date|event date|session date|air date|date of speech|sitzung datum"
        "|broadcast date|start date|dok datum|data hora inicio|data sesji|data seduta|paivamaara"
        "|date seance|pvm|tanggal|ημερομηνια|date time|datetime|debate day",
        "day|jour|dia|tag|timestamp|published at|published|created at|release date|start datetime",
        "year|annee|jahr|ano|год|рік|年",
    ),
    Field.TITLE: (
        "meeting title|event title|debate title|session title|episode title|transcript title|speech title"
        "|dok titel|document title|title of debate|debate name|event name|meeting name|video title",
        "title|titel|titre|titulo|titolo|titlu|judul|otsikko|cim|τιτλος|headline|название|заголовок|назва|tytul|nazev|baslik|标题|標題"
        "|会议名称|タイトル"
        "|会議名|제목|회의명|العنوان|عنوان",
        "meeting|event|debate|episode|conference|sitting|program|programme|sitzung|seance|sesion|заседание",
    ),
    Field.HEADING: (
        "agenda item|agenda|agendaitem|main topic|topic|subject|section|heading|major heading|minor heading"
        "|section title"
        "|tagesordnungspunkt|thema|sujet|tema|asunto|punto|ordre du jour|议题|議題|安件|안건|тема|gundem",
    ),
    Field.PLACE: (
        "place|location|venue|city|ort|lieu|lugar|luogo|место|місце|地点|場所|장소|المكان|yer|miejsce",
    ),
    Field.URL: (
        "url|source url|link|uri|permalink|webpage|web|page url|transcript url|href|source link|video url",
    ),
    Field.LANGUAGE: (
        "language|lang|sprache|langue|idioma|lingua|язык|мова|语言|言語|언어|اللغة|dil|jezyk|language code",
    ),
    Field.TIME: (
        "start time|start|time|timecode|time code|timestamp|begin|begin time|starttime|start offset"
        "|offset|ts|text blocks start"
        "|start ms|start seconds|start sec|from time|sentences start|время|час|时间|時間|시간|heure"
        "|hora|uhrzeit|zeit",
    ),
    Field.ORDER: (
        "order|line|line number|turn|turn number|turn id|sequence|seq|position|index|utterance order"
        "|speech order"
        "|speech number|speechnumber|utterance number|utterance index|turn index|sentence index|no|nr"
        "|number|row",
    ),
    Field.MEETING: (
        "meeting id|debate id|session id|event id|conversation id|dialogue id|dialog id|transcript id"
        "|document id|doc id"
        "|video id|episode id|case id|sitting id|interview id|protocol id|file|filename|file name|call id",
        "conversation|session|protocol|document|meeting|transcript|case|interview",
    ),
    Field.PERSON: (
        "speaker identifier|speaker id|person id|member id|mp id|politician id|speakerid|identifier|mnis id"
        "|parliamentarian id|author id|wikidata id|qid",
    ),
}
_CAMEL = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_SIGNS = re.compile(r"[\W_]+")
_UNSURE = 4


def plain_column(name: str) -> str:
    """A column's name as it is compared: "speakerName", "Speaker_name", "SPEAKER NAME" as "speaker name"."""
    spread = _CAMEL.sub(" ", name.strip())
    plain = unicodedata.normalize("NFKD", spread.casefold())
    kept = "".join(letter for letter in plain if not unicodedata.combining(letter) or letter > "\u0600")
    return unicodedata.normalize("NFC", _SIGNS.sub(" ", kept).strip())


_RANKS = {
    field: {plain_column(name): rank for rank, group in enumerate(groups) for name in group.split("|")}
    for field, groups in _NAMES.items()
}
# "speechtext", "speakername": names run together
_RANKS = {
    field: {name.replace(" ", ""): rank for name, rank in ranks.items() if " " in name} | ranks
    for field, ranks in _RANKS.items()
}
# But for codes that are names of columns as well: "no", and the "id" of any record.
_LANGUAGES = frozenset(LANGUAGES).difference({"id"}, *_RANKS.values())


def rank(field: Field, path: str) -> int | None:
    """How far down the list of names for a field a column stands (0 is the surest), None where it is none.

    `path`: the column's name, that of a nested field with points ("speaker.name").
    """
    parts = [plain_column(part) for part in path.split(".") if part] or [""]
    if len(parts) > 1 and parts[-1] in _LANGUAGES:
        # "content.en", beside "content.fr"
        parts.pop()
    names = _RANKS[field]
    nested = names.get(" ".join(parts[-2:])) if len(parts) > 1 else None
    found = names.get(parts[-1])
    if found is None and nested is None:
        found = _rank_of_two(field, parts[-1])
    if nested is not None:
        return nested
    if found is None or len(parts) == 1:
        return found
    # "speaker.name" is a speaker's; "programme.name" is not, nor is "words.text" the text of the turn
    return found + 2 * (len(parts) - 1) if field is not Field.SPEAKER or found < 2 else None


def _rank_of_two(field: Field, name: str) -> int | None:
    """The rank of a column whose two words are each a name for the field, or for the event whose day it is.

    "orateur nom", "intervention texte", "seance date"
    """
    first, _, last = name.partition(" ")
    if field not in (Field.SPEAKER, Field.TEXT, Field.DATE) or last not in _RANKS[field]:
        return None
    beside = (Field.TITLE, Field.MEETING) if field is Field.DATE else (field,)
    return _UNSURE + _RANKS[field][last] if any(first in _RANKS[each] for each in beside) else None
