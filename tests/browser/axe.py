"""axe-core on the page that is open: all rules in two variants, contrast in the others."""

import json
from typing import Any, Literal

from axe_playwright_python.base import AXE_SCRIPT, AxeResults
from playwright.sync_api import Page

Scheme = Literal["light", "dark"]

# Only contrast depends on the colours. Below 768 pixels all widths have the same styles.
FULL: list[tuple[int, Scheme]] = [(1280, "light"), (390, "dark")]
CONTRAST: list[tuple[int, Scheme]] = [(1280, "dark"), (390, "light")]
ALL_RULES: dict[str, Any] = {"rules": {"target-size": {"enabled": True}}, "resultTypes": ["violations"]}
CONTRAST_ALONE: dict[str, Any] = {
    "runOnly": {"type": "rule", "values": ["color-contrast"]},
    "resultTypes": ["violations"],
}


def barriers(page: Page) -> str:
    """The reports of all variants with violations; "" if there are none."""
    variants = [(each, ALL_RULES) for each in FULL] + [(each, CONTRAST_ALONE) for each in CONTRAST]
    reports = []
    for (width, scheme), options in variants:
        page.set_viewport_size({"width": width, "height": 800})
        page.emulate_media(color_scheme=scheme)
        if report := barriers_now(page, options):
            reports.append(f"{page.url}, {width}, {scheme}\n{report}")
    return "\n".join(reports)


def barriers_now(page: Page, options: dict[str, Any] = ALL_RULES) -> str:
    """The report of violations of the page as it is; "" if there are none."""
    # The script is large: it is sent once a document. Of the results, violations alone are sent back.
    if not page.evaluate("Boolean(window.axe)"):
        page.evaluate(AXE_SCRIPT)
    run = f"axe.run({json.dumps(options)}).then(({{violations}}) => ({{violations}}))"
    found = AxeResults(page.evaluate(run))
    return found.generate_report() if found.violations_count else ""
