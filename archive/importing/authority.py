"""Persons of authority files enter the archive, and are told apart from those that are there."""

from collections.abc import Sequence

from django.db import transaction

from archive.linkage.mentions import Authority, Tenure
from archive.models import AuthorityPerson, AuthorityTenure

_BATCH = 1000


def store_authority(people: Sequence[Authority]) -> tuple[int, int]:
    """Keep the persons of a file; returns how many are new, and how many were known.

    Of who is known, names and offices are added to, and none is taken away: files differ in what they hold.
    """
    known = {
        each.identifier: each
        for each in AuthorityPerson.objects.filter(
            identifier__in=[person.identifier for person in people]
        ).prefetch_related("tenures")
    }
    with transaction.atomic():
        rows = [_merged(person, known.get(person.identifier)) for person in people]
        AuthorityPerson.objects.bulk_create([row for row in rows if not row.pk], batch_size=_BATCH)
        AuthorityPerson.objects.bulk_update(
            [row for row in rows if row.identifier in known],
            ["name", "other_names", "numbers", "born", "died", "gender"],
            batch_size=_BATCH,
        )
        AuthorityTenure.objects.bulk_create(
            [
                AuthorityTenure(
                    person=row, title=each.title[:500], country=each.country, start=each.start, end=each.end
                )
                for person, row in zip(people, rows, strict=True)
                for each in person.tenures
                if each not in _tenures(known.get(person.identifier))
            ],
            batch_size=_BATCH,
        )
    return len(people) - len(known), len(known)


def _tenures(row: AuthorityPerson | None) -> frozenset[Tenure]:
    if row is None:
        return frozenset()
    return frozenset(Tenure(each.title, each.country, each.start, each.end) for each in row.tenures.all())


def _merged(person: Authority, row: AuthorityPerson | None) -> AuthorityPerson:
    row = row or AuthorityPerson(identifier=person.identifier, name=person.name[:300])
    names = dict.fromkeys([*row.spellings[1:], person.name, *person.other_names])
    names.pop(row.name, None)
    row.other_names = "\n".join(names)
    row.numbers = "\n".join(dict.fromkeys([*filter(None, row.numbers.split("\n")), *person.numbers]))
    row.born = row.born or person.born
    row.died = row.died or person.died
    row.gender = row.gender or person.gender
    return row
