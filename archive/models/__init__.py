"""Meetings, speakers, utterances and passages, and the sources that they were read from."""

from archive.models.addresses import FormerPlace, FormerSlug
from archive.models.answers import DeskAnswer
from archive.models.attributions import Attribution
from archive.models.authority import AuthorityPerson, AuthorityTenure
from archive.models.base import Curated
from archive.models.countries import Country
from archive.models.decisions import (
    Decision,
    DecisionKind,
    DecisionState,
    DecisionSubject,
    Job,
    JobState,
    SubjectKind,
)
from archive.models.formulas import Formula, FormulaSearch
from archive.models.identity import ArchiveIdentity, archive_uuid
from archive.models.indexing import IndexedMeeting
from archive.models.joined import JoinedMeeting
from archive.models.links import SpeakerLink
from archive.models.meetings import Appearance, Meeting
from archive.models.name_keys import NameKeyVersion
from archive.models.references import Reference, ReferenceState
from archive.models.reports import Report, ReportState
from archive.models.revisions import Cause, Fate, FormerPassage, FormerUtterance, Revision, Withdrawal
from archive.models.sources import ReadingWarning, Source
from archive.models.speakers import Alias, Identifier, Speaker, SuggestedMerge
from archive.models.tags import Tag
from archive.models.tallies import DayTally, FactTally, OfficeTally, SpeakerTally
from archive.models.translations import SourceAddress
from archive.models.utterances import Passage, Utterance
from archive.models.versions import SourceName, SourceVersion, StoredBytes, SuggestedSource
from archive.models.withheld import WithheldMeeting

__all__ = [
    "Alias",
    "Appearance",
    "ArchiveIdentity",
    "Attribution",
    "AuthorityPerson",
    "AuthorityTenure",
    "Cause",
    "Country",
    "Curated",
    "DayTally",
    "Decision",
    "DecisionKind",
    "DecisionState",
    "DecisionSubject",
    "DeskAnswer",
    "FactTally",
    "Fate",
    "FormerPassage",
    "FormerPlace",
    "FormerSlug",
    "FormerUtterance",
    "Formula",
    "FormulaSearch",
    "Identifier",
    "IndexedMeeting",
    "Job",
    "JobState",
    "JoinedMeeting",
    "Meeting",
    "NameKeyVersion",
    "OfficeTally",
    "Passage",
    "ReadingWarning",
    "Reference",
    "ReferenceState",
    "Report",
    "ReportState",
    "Revision",
    "Source",
    "SourceAddress",
    "SourceName",
    "SourceVersion",
    "Speaker",
    "SpeakerLink",
    "SpeakerTally",
    "StoredBytes",
    "SubjectKind",
    "SuggestedMerge",
    "SuggestedSource",
    "Tag",
    "Utterance",
    "Withdrawal",
    "WithheldMeeting",
    "archive_uuid",
]
