"""Names of XML elements, attributes and classes by what they hold, in the languages of parliaments.

Plain names: small letters, without signs ("talk.start" is talkstart). One that is not listed parts
paragraphs, and its words are kept as running text.
"""

import re

from archive.languages.column_names import COLUMN_NAMES
from archive.languages.letter_forms import folded_name


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _columns(field: str, *groups: int) -> frozenset[str]:
    """Names that columns of tables have for the same."""
    names = (name for group in groups for name in COLUMN_NAMES[field][group].split("|"))
    return frozenset(folded_name(name).replace(" ", "") for name in names)


SPEECHES = _names(
    "u utt sp speech speeches rede intervention intervencion interventie intervencao intervento discours"
    " discurso discorso turn utterance anforande tale replikk statement contribution hansardcontribution"
    " paragraphe wortmeldung wypowiedz vystoupeni question answer speaking votum interjection interject"
    " continue spreekbeurt puheenvuoro innlegg hovedinnlegg felszolalas projev omilia raeda"
)
SPEAKERS = _names(
    "speaker speakername speakerfullname redner rednerin sprecher orateur orator orador oradora oratore"
    " relatore talker talare"
    " taler spreker puhuja mowca recnik felszolalo konusmaci personspeaking memberspeaking member intervenant"
    " interviniente locuteur participantname from talername whospeaks hsmember"
) | _columns("speaker", 1).difference({"speakers"})
SPEAKER_ATTRIBUTES = (
    "who",
    "by",
    "speakername",
    "speaker",
    "speakerid",
    "redner",
    "orateur",
    "orador",
    "talker",
    "talare",
    "personname",
    "displayname",
    "membername",
    "person",
    "mpname",
    "idacteur",
    "agent",
    "participant",
)
HEADINGS = _names(
    "head heading headline tlchap subheading subhead title subtitle titre titel titulo titolo majorheading"
    " minorheading"
    " oralheading sectiontitle debatetitle h1 h2 h3 h4 h5 h6 hed caption num subjectofbusinesstitle"
    " orderofbusinesstitle catchline ueberschrift nadpis otsikko rubrik overskrift intitule hsheading"
    " malsheiti"
)
ASIDES = _names(
    "note kommentar comment incident kinesic vocal stage stagedirection didascalie didascalia acotacion scene"
    " event applause laughter reaction zwischenruf anmerkung annotation writing remark communication"
    " shift pause"
    " noise sonstiges procedure"
)
BOILERPLATE = _names(
    "teiheader header meta metadata vorspann kopfdaten inhaltsverzeichnis rednerliste toc tableofcontents"
    " index"
    " contents fw runninghead pagehead pagefoot pagenumber extractedinformation documentinformation"
    " references"
    " identification lifecycle workflow proprietary resources attachmentslist respstmt sessionheader info"
)
# Leaves of a record that are facts about it and no running text.
FIELDS = _names(
    "id uid identifier uuid guid url uri link href slug version created modified updated type releasetype"
    " format source filename language lang number status publisher rights licence license copyright"
)
TEXTS = _names(
    "text content body transcript speech speechtext texte texto testo inhalt tekst metin fulltext bodytext"
    " anforandetext article description"
) | _columns("text", 0)
TITLES = _names(
    "title titel titre titulo titolo headline sitzungstitel debatetitle meetingtitle eventtitle naslov"
    " tytul nazev"
    " doctitle otsikko rubrik"
) | _columns("title", 0)
REPORT_TYPES = _names("berichtart reporttype documenttype doctype")
PLACES = _names(
    "place placename ort lieu lugar luogo local location venue city settlement pubplace plats sted"
)
LANGUAGES = _names("language lang langue sprache idioma lingua frbrlanguage")
URLS = _names("url uri link document sourceurl webpage permalink href")
GIVEN = _names(
    "speakerfirstname vorname voornaam forename firstname givenname given prenom fornavn fornamn etunimi imie"
    " oratorfirstname nombre jmeno first"
) | _columns("first name", 0)
FAMILY = _names(
    "speakerlastname nachname surname lastname familyname family efternavn efternamn sukunimi nazwisko"
    " oratorlastname apellido"
    " apellidos cognome prijmeni achternaam last"
) | _columns("last name", 0)
BEFORE_NAME = _names("voorvoegsels aanhef")
LINKING = _names("namenszusatz namelink nobiliaryparticle tussenvoegsel")
FULL = _names("name persname fullname displayname nom nome naam navn namn nafn shownname displayas")
ROLES = _names(
    "rollelang role rolename office function funktion position qualite cargo oratorrole carica post"
    " occupation"
    " rolle affiliationrole speakerrole title"
)
IDENTIFIERS = (
    "id",
    "xmlid",
    "eid",
    "personid",
    "speakerid",
    "memberid",
    "mnisid",
    "nameid",
    "idacteur",
    "mepid",
    "pmid",
    "dbid",
    "identifier",
    "ref",
)
PERSON_IDENTIFIERS = ("personid", "speakerid", "memberid", "mnisid", "idacteur", "mepid", "nameid", "pid")
TIMES = ("time", "starttime", "start", "begin", "timestamp", "hora", "heure", "uhrzeit")
PAGES = _names("pb page pagebreak")
LISTED = _names("person tlcperson speaker redner talker member participant orateur role tlcrole")

_DATE = re.compile(r"date|datum|fecha|tarih|(?:^|\W)data(?:$|\W)|datetime|дата", re.IGNORECASE)
_NO_DATE = re.compile(
    r"daten|versi|updat|naechst|next|birth|modif|creat|publi|death|generat|herstell|validat", re.IGNORECASE
)
# p.T_NaS, p.K: the titles of what a chair calls; p.N: the name of the chair (Bundestag)
_HEADING_CLASS = re.compile(r"(?:T|K|T_\w+|head\w*|.*heading|.*title|titel)", re.IGNORECASE)
# p.AL_Namen, p.Anlage_2: lists of a roll call, annexes
_LIST_CLASS = re.compile(r"AL_.*|Anlage.*")
_ASIDE_CLASS = re.compile(r"(?:.*stage.*|.*direction.*|kommentar|applause|interruption)", re.IGNORECASE)
_LABEL_CLASS = re.compile(r"N|.*label.*", re.IGNORECASE)
_SPEAKER_CLASS = re.compile(r"(?:.*speaker.*|redner|.*orateur.*|.*talker.*|.*orador.*)", re.IGNORECASE)


def is_date_name(name: str) -> bool:
    """Whether the name of an element, an attribute or a column says that it holds the day of a meeting."""
    return bool(_DATE.search(name)) and not is_no_day(name)


def is_no_day(name: str) -> bool:
    """Whether the name of a field with a day says that it is another than that of the meeting."""
    return bool(_NO_DATE.search(name))


def is_heading_class(style: str) -> bool:
    return bool(_HEADING_CLASS.fullmatch(style))


def is_aside_class(style: str) -> bool:
    return bool(_ASIDE_CLASS.fullmatch(style))


def is_label_class(style: str) -> bool:
    """Whether a class says that a paragraph with a colon at its end is a label."""
    return bool(_LABEL_CLASS.fullmatch(style))


def is_speaker_class(style: str) -> bool:
    return bool(_SPEAKER_CLASS.fullmatch(style))


def is_list_class(style: str) -> bool:
    """Whether a class says that a paragraph is printed in a record and not spoken."""
    return bool(_LIST_CLASS.fullmatch(style))
