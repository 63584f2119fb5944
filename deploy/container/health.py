"""Ends with status 0 if /health/ of the archive in this container says that all is well."""

import http.client
import os
import sys

ADDRESS, PORT, PATH, SECONDS = "127.0.0.1", 8000, "/health/", 8


def host() -> str:
    """A name that the archive answers to, as ARCHIVE_HOSTS has it."""
    first = os.environ.get("ARCHIVE_HOSTS", "").split(",")[0].strip().removeprefix(".")
    return first if first not in ("", "*") else "localhost"


def main() -> int:
    connection = http.client.HTTPConnection(ADDRESS, PORT, timeout=SECONDS)
    try:
        connection.request("GET", PATH, headers={"Host": host()})
        response = connection.getresponse()
        sys.stdout.write(response.read(2_000).decode(errors="replace"))
    except (OSError, http.client.HTTPException) as error:
        sys.stdout.write(f"{type(error).__name__}: {error}\n")
        return 1
    return 0 if response.status == http.client.OK else 1


if __name__ == "__main__":
    sys.exit(main())
