"""Who may do what: readers (everybody), curators, and editors-in-chief, who may delete."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser

CURATORS = "Curators"
EDITORS = "Editors-in-chief"


def is_curator(user: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether somebody may decide and undo: the permission `archive.add_decision`."""
    raise NotImplementedError


def may_delete(user: AbstractBaseUser | AnonymousUser) -> bool:
    """Whether somebody may take documents out for good: the permission `archive.delete_meeting`."""
    raise NotImplementedError


def make_groups(**kwargs: Any) -> None:
    """Make both groups, or give them what they lack. Runs after each `migrate`; what an administrator
    added to a group stays."""
    raise NotImplementedError
