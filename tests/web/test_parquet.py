"""Rows as Parquet where pyarrow is installed; where it is not, what to do."""

import io
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from archive.web import parquet
from archive.web.tabular_export import Cells


def test_without_pyarrow_the_way_out_is_told(
    client: Client, db: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parquet, "is_available", lambda: False)
    response = client.get("/places/?format=parquet")
    assert (response.status_code, response["Content-Type"]) == (406, "text/plain; charset=utf-8")
    assert "pip install pyarrow" in response.content.decode()
    assert "format=parquet" not in client.get("/places/").content.decode()


@pytest.mark.parametrize("count", [0, 1, 12_000])
def test_all_rows_come_back_as_they_were(count: int) -> None:
    reader = pytest.importorskip("pyarrow.parquet")

    def rows() -> Iterator[Cells]:
        return ((f"=“{number}” \u0451", number) for number in range(count))

    parts = list(parquet.parquet_parts(("text", "words"), rows()))
    table = reader.read_table(io.BytesIO(b"".join(parts)))
    assert [tuple(row.values()) for row in table.to_pylist()] == list(rows())
    assert len(parts) > count // 5_000
