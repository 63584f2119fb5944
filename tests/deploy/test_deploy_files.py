"""What the files of deploy/ name is there: settings, commands, files, ports, addresses, pins with hashes."""

import os
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.conf import settings
from django.core.management import get_commands
from django.urls import resolve

from deploy.container import health

ROOT = Path(settings.BASE_DIR)
FILES = sorted(path for path in (ROOT / "deploy").rglob("*") if path.is_file() and path.suffix != ".pyc")
UNITS = [path for path in FILES if path.suffix == ".service"]
TEXTS = {path: path.read_text(encoding="utf-8") for path in (*FILES, ROOT / "docs" / "deploy.md")}
# What the files themselves are given, and no setting of the archive.
OUTER = {"ARCHIVE_HOST", "ARCHIVE_DATABASE_PASSWORD"}
PIN = re.compile(r"^([\w.-]+)==([\w.]+)", re.MULTILINE)
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def compose() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(TEXTS[ROOT / "deploy" / "compose.yaml"])
    return found


def test_every_setting_that_is_named_is_one() -> None:
    known = set(re.findall(r"^(ARCHIVE_\w+)", (ROOT / "archive" / "settings.py").read_text(), re.MULTILINE))
    known |= set(re.findall(r"ARCHIVE_\w+", (ROOT / "gunicorn.conf.py").read_text()))
    named = {name for text in TEXTS.values() for name in re.findall(r"\bARCHIVE_\w+", text)}
    assert named - OUTER <= known


def test_every_command_that_is_named_is_one() -> None:
    command = re.compile(r"manage\.py[\", ]+([a-z_]+)(?![\w.])")
    named = {name for text in TEXTS.values() for name in command.findall(text)}
    assert {"migrate", "run_jobs", "backup", "update_index"} <= named
    assert named <= set(get_commands())


def test_every_file_that_the_image_is_made_of_is_there_and_sent_along() -> None:
    container = TEXTS[ROOT / "deploy" / "Containerfile"]
    given = [line.split()[1:-1] for line in container.splitlines() if re.match(r"COPY (?!--)", line)]
    sent = (ROOT / ".containerignore").read_text().splitlines()
    for name in (name for names in given for name in names):
        assert (ROOT / name).exists()
        assert f"!{name}" in sent
    assert (ROOT / ".dockerignore").read_text().splitlines() == sent
    scripts = {name for text in TEXTS.values() for name in re.findall(r"deploy/container/\w+\.\w+", text)}
    assert all((ROOT / script).is_file() for script in scripts)
    assert all(os.access(path, os.X_OK) for path in FILES if path.suffix == ".sh")


def test_the_image_runs_as_nobody_and_says_how_it_is() -> None:
    container = TEXTS[ROOT / "deploy" / "Containerfile"]
    assert "\nUSER 10001:10001\n" in container
    assert f"\nEXPOSE {health.PORT}\n" in container
    assert f"--bind=0.0.0.0:{health.PORT}" in container
    assert (
        'HEALTHCHECK --interval=30s --timeout=10s --start-period=60s CMD ["python", "deploy/container/'
        in container
    )
    assert resolve(health.PATH).url_name == "health"


@pytest.mark.parametrize(
    ("hosts", "host"),
    [
        ("", "localhost"),
        ("*", "localhost"),
        (".zenda.example,x", "zenda.example"),
        ("a.example, b", "a.example"),
    ],
)
def test_health_is_asked_by_a_name_that_the_archive_answers_to(
    hosts: str, host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ARCHIVE_HOSTS", hosts)
    assert health.host() == host


def test_an_archive_that_is_down_is_not_healthy(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(health, "PORT", 1)
    assert health.main() == 1
    assert "Refused" in capsys.readouterr().out


def test_both_sizes_have_what_they_need_and_no_more_rights() -> None:
    services = compose()["services"]
    sizes = {size: {n for n, s in services.items() if size in s["profiles"]} for size in ("small", "large")}
    assert sizes["small"] == {"archive", "proxy"}
    assert sizes["large"] == {"prepare", "web", "worker", "database", "search", "proxy"}
    assert services["web"]["deploy"]["replicas"] == 2
    for service in (services[name] for name in ("archive", "prepare", "web", "worker")):
        assert service["read_only"]
        assert service["cap_drop"] == ["ALL"]
        assert service["volumes"] == ["data:/data"]
    published = [name for name, service in services.items() if "ports" in service]
    assert published == ["proxy"]


@pytest.mark.parametrize("unit", UNITS, ids=lambda path: path.name)
def test_units_run_as_a_user_of_their_own_with_all_that_protects(unit: Path) -> None:
    lines = TEXTS[unit].splitlines()
    given = dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith("#"))
    assert (given["User"], given["StateDirectoryMode"], given["UMask"]) == ("archive", "0700", "0077")
    assert {"NoNewPrivileges", "PrivateTmp", "ProtectHome", "RestrictNamespaces"} <= set(given)
    assert (given["ProtectSystem"], given["CapabilityBoundingSet"]) == ("strict", "")
    program = shlex.split(given["ExecStart"])[0].removeprefix("/opt/archive/.venv/")
    assert program in ("bin/gunicorn", "bin/python", "/bin/sh", "/usr/bin/find")


def test_proxies_ask_where_the_archive_listens_and_set_what_it_believes() -> None:
    proxies = {path.name: text for path, text in TEXTS.items() if path.parent.name == "proxy"}
    listens = f"127.0.0.1:{health.PORT}"
    assert f"--bind={listens}" in TEXTS[ROOT / "deploy" / "systemd" / "archive-web.service"]
    assert f"server {listens};" in proxies["nginx.conf"]
    assert f"reverse_proxy {listens}" in proxies["Caddyfile"]
    assert f"port {health.PORT}" in proxies["Caddyfile.compose"]
    assert "X-Forwarded-For $remote_addr;" in proxies["nginx.conf"]
    assert "X-Forwarded-Proto $scheme;" in proxies["nginx.conf"]
    assert all(
        "maintenance.html" in proxies[name] for name in ("nginx.conf", "Caddyfile", "Caddyfile.compose")
    )


def test_every_pin_is_locked_with_hashes_and_nothing_else_is() -> None:
    """`make lock` writes them anew."""
    pinned = {
        _folded(name): version for name, version in PIN.findall((ROOT / "requirements.txt").read_text())
    }
    parts = re.split(r"\n(?=[\w.-]+==)", LOCK)[1:]
    locked = dict(PIN.findall(part)[0] for part in parts)
    assert all("--hash=sha256:" in part for part in parts)
    elsewhere = {name for name, part in zip(locked, parts, strict=True) if "sys_platform == 'win32'" in part}
    assert {_folded(n): v for n, v in locked.items() if n not in elsewhere} == pinned


def _folded(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
