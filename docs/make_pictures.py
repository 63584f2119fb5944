"""Make the pictures of the README: serve the examples from a scratch folder, photograph some pages.

Needs Chromium, as the browser tests do.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import ViewportSize, sync_playwright

FOLDER = Path(__file__).parent
ROOT = FOLDER.parent
PORT = 8765
WINDOW: ViewportSize = {"width": 1120, "height": 720}
PAGES = {
    "home": "/",
    "meeting": "/meetings/2021-02-24-meeting-with-president-of-kyrgyzstan-sadyr-japarov/",
    "search": "/search/?q=%22strategic+partnership%22",
    "concordance": "/search/?q=partnership&view=kwic",
}


@contextmanager
def served() -> Iterator[str]:
    """The address of an archive with the example transcripts, while the context lasts."""
    with tempfile.TemporaryDirectory() as data:
        environment = {**os.environ, "ARCHIVE_DATA": data}
        manage = [sys.executable, "manage.py"]
        for command in (["migrate", "--verbosity=0"], ["import_transcripts", "fixtures/transcripts"]):
            subprocess.run([*manage, *command], cwd=ROOT, env=environment, check=True, capture_output=True)
        server = subprocess.Popen(
            [sys.executable, "-m", "gunicorn", "archive.wsgi", "--bind", f"127.0.0.1:{PORT}"],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.DEVNULL,
        )
        try:
            _wait_for(f"http://127.0.0.1:{PORT}/robots.txt")
            yield f"http://127.0.0.1:{PORT}"
        finally:
            server.terminate()
            server.wait()


def _wait_for(address: str, seconds: int = 20) -> None:
    for _ in range(seconds * 10):
        try:
            urllib.request.urlopen(address)
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"no answer from {address}")


def main() -> None:
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with served() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport=WINDOW)
        for name, address in PAGES.items():
            page.goto(site + address)
            page.goto(site + address)  # by now the fonts are in the cache
            page.screenshot(path=FOLDER / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main()
