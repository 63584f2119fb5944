"""Who may do what: readers (everybody), curators, and editors-in-chief, who may delete."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.auth.management import create_permissions
from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import connection

CURATORS = "Curators"
EDITORS = "Editors-in-chief"

_MENDED = ("meeting", "utterance", "speaker", "reference", "suggestedmerge", "tag")
"""Models of which a curator changes rows, in the admin, too: each change is a decision."""

_DELETED = ("tag",)
"""Those of which a curator takes rows away."""

_GONE_FOR_GOOD = ("meeting", "source", "readingwarning", "sourcename", "withdrawal")


def is_curator(user: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether somebody may decide and undo: the permission `archive.add_decision`."""
    return _may(user, "archive.add_decision")


def may_delete(user: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether somebody may take documents out for good: the permission `archive.delete_meeting`."""
    return _may(user, "archive.delete_meeting")


def _may(user: AbstractBaseUser | AnonymousUser, permission: str) -> bool:
    return bool(getattr(user, "is_active", False) and user.has_perm(permission))  # type: ignore[union-attr]


def make_groups(**kwargs: Any) -> None:
    """Make both groups, or give them what they lack. Runs after each `migrate` that leaves a database with
    accounts; what an administrator added to a group stays."""
    tables = connection.introspection.table_names()
    if not {Group._meta.db_table, ContentType._meta.db_table} <= set(tables):
        return
    # The signal comes to this app before Django has made the permissions of new models.
    create_permissions(apps.get_app_config("archive"), verbosity=0)
    permissions = Permission.objects.filter(content_type__app_label="archive")
    curators = {"add_decision", "change_decision", "add_tag"}
    curators |= set(permissions.filter(codename__startswith="view_").values_list("codename", flat=True))
    curators |= {f"change_{name}" for name in _MENDED} | {f"delete_{name}" for name in _DELETED}
    _give(CURATORS, permissions.filter(codename__in=curators))
    deleting = {f"delete_{name}" for name in _GONE_FOR_GOOD}
    _give(EDITORS, permissions.filter(codename__in=curators | deleting))


def _give(name: str, permissions: Iterable[Permission]) -> None:
    group, _ = Group.objects.get_or_create(name=name)
    group.permissions.add(*permissions)
