"""The kinds of work on the desk. A new kind is a class in a module beside this, and a line here."""

from archive.web.desk.kinds.doubtful_labels import DoubtfulLabels
from archive.web.desk.kinds.likely_links import LikelyLinks
from archive.web.desk.kinds.names_in_doubt import NamesInDoubt
from archive.web.desk.kinds.references import References
from archive.web.desk.kinds.reports import Reports
from archive.web.desk.kinds.suggested_merges import SuggestedMerges
from archive.web.desk.kinds.suggested_sources import SuggestedSources
from archive.web.desk.kinds.two_careers import TwoCareers
from archive.web.desk.kinds.warned_documents import WarnedDocuments
from archive.web.desk.work import WorkKind

# In the order of the front page.
KINDS: tuple[WorkKind, ...] = (
    Reports(),
    SuggestedMerges(),
    LikelyLinks(),
    NamesInDoubt(),
    TwoCareers(),
    DoubtfulLabels(),
    SuggestedSources(),
    WarnedDocuments(),
    References(),
)
BY_KEY = {kind.key: kind for kind in KINDS}
