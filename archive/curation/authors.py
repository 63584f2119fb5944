"""Who decides: an account, or nobody in particular where a decision comes from a file."""

from django.contrib.auth.models import AbstractBaseUser, AnonymousUser, User

Author = AbstractBaseUser | AnonymousUser | None


def account(author: Author) -> User | None:
    """The row of somebody who is signed in."""
    return author if isinstance(author, User) and author.pk else None


def name_of(author: Author) -> str:
    found = account(author)
    return found.get_username() if found else ""
