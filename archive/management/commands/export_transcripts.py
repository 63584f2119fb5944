"""manage.py export_transcripts [--format jsonl] [--output FILE]"""

import os
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.management.checks import OF_TABLES
from archive.management.export import json_lines
from archive.protection.data_folder import user_mode


class Command(BaseCommand):
    help = "Write the whole archive as JSON Lines, one meeting a line."
    requires_system_checks = OF_TABLES

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--format", choices=["jsonl"], default="jsonl")
        parser.add_argument("--output", type=Path, metavar="FILE", help="a file instead of standard output")

    def handle(self, *, output: Path | None, **options: Any) -> None:
        if output is None:
            for line in json_lines():
                self.stdout.write(line, ending="")
            return
        # Written under another name first: a reader of FILE never sees half an export.
        draft = output.with_name(f"{output.name}.{os.getpid()}.part")
        try:
            with draft.open("w", encoding="utf-8") as file:
                file.writelines(json_lines())
            draft.chmod(user_mode())
            draft.replace(output)
        except OSError as error:
            raise CommandError(
                f"{output}: can't be written ({error.strerror}); choose another place"
            ) from error
        finally:
            draft.unlink(missing_ok=True)
