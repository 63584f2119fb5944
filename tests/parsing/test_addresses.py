import pytest

from archive.parsing.addresses import host_of
from archive.parsing.document import SideFacts
from archive.parsing.pipeline import read_bytes


@pytest.mark.parametrize(
    ("address", "host"),
    [("https://Zenda.example/talks", "zenda.example"), ("talks", ""), ("", ""), ("https://[zenda/", "")],
)
def test_the_host_of_an_address_is_told_and_what_is_none_has_none(address: str, host: str) -> None:
    assert host_of(address) == host


def test_a_document_is_read_whatever_stands_for_its_address() -> None:
    text = b"Talks in Zenda\n\n5 March 1999\n\nHugo Sapt: Good.\n\nRosa Holf: Well.\n\nHugo Sapt: So be it.\n"
    assert (
        read_bytes("talks.txt", text, SideFacts(url="https://[zenda/")).transcript.title == "Talks in Zenda"
    )
