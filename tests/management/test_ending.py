"""How commands end when they are stopped, when nobody reads on, and where the database is not ready."""

import os
import signal
from collections.abc import Callable
from typing import NoReturn

import pytest
from django.db import DatabaseError, OperationalError
from pytest_django.fixtures import Settings

from archive.management import ending
from archive.protection.environment import Misconfigured

Failing = Callable[[BaseException], int]


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> Failing:
    """Runs a command that ends in this error; its exit status."""

    def run(error: BaseException) -> int:
        def fail(arguments: list[str]) -> NoReturn:
            raise error

        monkeypatch.setattr(ending, "execute_from_command_line", fail)
        return ending.run(["manage.py", "any"])

    return run


def test_a_command_that_is_stopped_says_so_in_a_word(
    failing: Failing, capsys: pytest.CaptureFixture[str]
) -> None:
    assert failing(KeyboardInterrupt()) == 128 + signal.SIGINT
    assert capsys.readouterr().err == "Interrupted.\n"


def test_a_command_to_which_nobody_listens_ends_quietly(
    failing: Failing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    monkeypatch.setattr("sys.stdout.fileno", lambda: 1, raising=False)
    assert failing(BrokenPipeError()) == 128 + signal.SIGPIPE
    assert capsys.readouterr().err == ""


def test_a_setting_that_makes_no_sense_is_told(failing: Failing, capsys: pytest.CaptureFixture[str]) -> None:
    assert failing(Misconfigured("ARCHIVE_HTTPS is no switch.")) == 1
    assert capsys.readouterr().err == "CommandError: ARCHIVE_HTTPS is no switch.\n"


def test_a_data_folder_that_can_not_be_used_is_told_and_other_faults_are_raised(
    failing: Failing, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.DATA_PROBLEM = "The data folder can’t be made."
    assert failing(PermissionError("no")) == 1
    assert "The data folder can’t be made. (no)" in capsys.readouterr().err
    settings.DATA_PROBLEM = ""
    with pytest.raises(PermissionError):
        failing(PermissionError("no"))


@pytest.mark.django_db
def test_tables_that_are_missing_are_told_with_the_way_out_and_other_faults_are_raised(
    failing: Failing, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("archive.protection.availability.missing_migrations", lambda: ["archive.0001"])
    assert failing(OperationalError("no such table: archive_meeting")) == 1
    assert "manage.py migrate" in capsys.readouterr().err
    with pytest.raises(DatabaseError):
        failing(DatabaseError("something else"))


def test_a_command_that_ends_well_is_zero(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "execute_from_command_line", lambda arguments: None)
    assert ending.run(["manage.py", "any"]) == 0
