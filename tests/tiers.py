"""Which tests are run how often: the marks of each by what it needs; the Makefile says which it leaves out.

`make test-fast` runs the pure ones, `make test` all that are quick, `make test-rest` the others.
"""

from collections.abc import Iterator

import pytest

# Tests that start processes or measure: their databases are files of their own.
PROCESSES = (
    "tests/benchmarks/",
    "tests/hostile/test_hostile_files.py",
    "tests/importing/test_kill.py",
    "tests/importing/test_readers.py",
    "tests/killing/",
    "tests/management/backup/test_commands.py",
    "tests/management/upgrade/",
    "tests/protection/test_availability.py",
    "tests/protection/test_serving.py",
    "tests/search/indexing/test_damage.py",
)
# Tests that go through very many inputs or pages.
SLOW = (
    "tests/browser/test_accessibility.py",
    "tests/browser/test_calendars.py",
    "tests/browser/test_changed_transcripts.py",
    "tests/browser/test_check.py::test_its_answer_has_no_barrier",
    "tests/browser/test_collation.py",
    "tests/browser/test_completion.py",
    "tests/browser/test_concordance.py",
    "tests/browser/test_content_policy.py",
    "tests/browser/test_desk.py::test_no_page_of_the_desk_has_a_barrier",
    "tests/browser/test_desk.py::test_twenty_items_are_decided_by_keys_with_time_to_spare",
    "tests/browser/test_evidence.py",
    "tests/browser/test_phrases.py",
    "tests/browser/test_quoting.py",
    "tests/browser/test_reading.py",
    "tests/browser/test_widths.py",
    "tests/citing/evidence/test_packet.py",
    "tests/curation/test_chance.py",
    "tests/curation/test_travel.py",
    "tests/curation/test_undo.py",
    "tests/hostile/",
    "tests/importing/alignment/test_passages.py",
    "tests/importing/test_addresses.py",
    "tests/importing/test_growth.py",
    "tests/importing/test_intake.py",
    "tests/management/test_checks.py",
    "tests/management/test_doctor.py",
    "tests/management/test_priority.py",
    "tests/parsing/containers/test_growth.py",
    "tests/parsing/reading/test_label_forms.py",
    "tests/parsing/test_growth.py",
    "tests/protection/test_headers.py::test_every_page_is_graded_best",
    "tests/protection/test_headers.py::test_the_documented_settings",
    "tests/search/execute/test_parts.py",
    "tests/search/highlight/test_agreement.py",
    "tests/search/indexing/test_updates.py",
    "tests/search/indexing/test_verification.py",
    "tests/search/suggest/test_suggestions.py",
    "tests/search/test_hostile.py",
    "tests/search/test_phrases.py",
    "tests/test_admin.py",
    "tests/test_joining.py",
    "tests/test_migrations.py",
    "tests/test_settings.py",
    "tests/web/check/test_api.py",
    "tests/web/desk/test_answers_travel.py",
    "tests/web/desk/test_changes.py",
    "tests/web/desk/test_editing.py",
    "tests/web/desk/test_queues.py",
    "tests/web/meetings/test_past_versions.py",
    "tests/web/search/test_concordance.py",
    "tests/web/search/test_downloads.py",
    "tests/web/site/test_html.py",
    "tests/web/speakers/test_downloads.py",
    "tests/web/test_parquet.py",
    "tests/web/test_view_helpers.py",
)


def marks_of(item: pytest.Item) -> Iterator[str]:
    """The marks of a test by what it is and needs, beside those that it has itself."""
    if item.nodeid.startswith(PROCESSES):
        yield "processes"
    if item.nodeid.startswith((*PROCESSES, *SLOW)):
        yield "slow"
    if not isinstance(item, pytest.Function):
        return
    if "db" in item.fixturenames or item.get_closest_marker("django_db"):
        yield "database"
    if hasattr(item, "callspec") and item.callspec.params.get("search_engine") == "stock":
        yield "second_engine"
