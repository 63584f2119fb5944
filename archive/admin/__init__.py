"""Admin for curators. The words of transcripts can't be changed here."""

from django.contrib import admin

from archive.admin import decisions, desk, formulas, identity, links, records, references, speakers, versions

__all__ = [
    "decisions",
    "desk",
    "formulas",
    "identity",
    "links",
    "records",
    "references",
    "speakers",
    "versions",
]

admin.site.site_header = admin.site.site_title = "The archive"
admin.site.index_title = "Curation"
