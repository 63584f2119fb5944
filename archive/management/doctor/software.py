"""The versions in use, and the settings for serving others."""

import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from django.conf import settings
from django.core.checks import WARNING, run_checks
from packaging.requirements import Requirement

from archive.management.doctor.finding import Finding, Severity


def versions() -> Iterator[Finding]:
    yield Finding("python", Severity.OK, sys.version.split()[0])
    others = list(_others(settings.BASE_DIR / "requirements.txt"))
    if others:
        way_out = ".venv/bin/pip install -r requirements.txt"
        yield Finding("packages", Severity.WARNING, "; ".join(others[:4]), way_out)
    else:
        yield Finding("packages", Severity.OK, f"as pinned, for version {settings.VERSION}")


def deployment() -> Iterator[Finding]:
    """What Django's own checks say of the settings, where the archive is served to others."""
    if settings.ALLOWED_HOSTS == ["localhost", "127.0.0.1", "[::1]"]:
        yield Finding("settings", Severity.OK, "served to this machine only")
        return
    problems = [each for each in run_checks(include_deployment_checks=True) if each.level >= WARNING]
    for each in problems[:5]:
        way_out = "Set ARCHIVE_HTTPS=1 and the others that docs/deploy.md names."
        yield Finding("settings", Severity.WARNING, f"{each.id}: {each.msg}", way_out)
    if not problems:
        yield Finding("settings", Severity.OK, "as they should be for the public")


def _others(requirements: Path) -> Iterator[str]:
    for line in requirements.read_text(encoding="utf-8").splitlines():
        text = line.partition("#")[0].strip()
        if not text or text.startswith("-"):
            continue
        wanted = Requirement(text.partition(" --hash")[0].rstrip("\\ "))
        if wanted.marker and not wanted.marker.evaluate():
            continue
        try:
            found = version(wanted.name)
        except PackageNotFoundError:
            yield f"{wanted.name} is missing"
            continue
        if not wanted.specifier.contains(found, prereleases=True):
            yield f"{wanted.name} is {found}, not {wanted.specifier}"
