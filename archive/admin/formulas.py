"""Formulas as they were found last: to be seen, not changed."""

from django.contrib import admin

from archive.admin.base import LastingAdmin
from archive.models import Formula, FormulaSearch


@admin.register(Formula)
class FormulaAdmin(LastingAdmin):
    list_display = ["text", "meetings", "uses", "speakers", "last", "score", "folded"]
    list_filter = ["folded"]
    search_fields = ["text"]


@admin.register(FormulaSearch)
class FormulaSearchAdmin(LastingAdmin):
    list_display = ["made", "words"]
