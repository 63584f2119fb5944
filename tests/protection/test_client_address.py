"""Which address a request is counted by: nothing is believed but what trusted proxies add."""

import pytest

from archive.protection.client_address import UNKNOWN, address_of, counted_as


@pytest.mark.parametrize(
    ("remote", "forwarded", "proxies", "address"),
    [
        ("192.0.2.1", "", 0, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", 0, "192.0.2.1"),
        ("10.0.0.1", "198.51.100.7", 1, "198.51.100.7"),
        ("10.0.0.1", "203.0.113.9, 198.51.100.7", 1, "198.51.100.7"),
        ("10.0.0.1", "made up, 198.51.100.7, 10.0.0.2", 2, "198.51.100.7"),
        ("10.0.0.1", "198.51.100.7:4711", 1, "198.51.100.7"),
        ("10.0.0.1", "[2001:db8::1]:4711", 1, "2001:db8::1"),
        ("::ffff:192.0.2.1", "", 0, "192.0.2.1"),
        ("10.0.0.1", "", 1, "10.0.0.1"),
        ("10.0.0.1", "no address", 1, "10.0.0.1"),
        ("", "", 0, UNKNOWN),
        ("unix:", "", 0, UNKNOWN),
    ],
)
def test_the_last_addresses_are_those_of_trusted_proxies(
    remote: str, forwarded: str, proxies: int, address: str
) -> None:
    assert address_of({"REMOTE_ADDR": remote, "HTTP_X_FORWARDED_FOR": forwarded}, proxies) == address


def test_a_network_of_ipv6_counts_as_one() -> None:
    assert counted_as("2001:db8:1:2:3::4") == counted_as("2001:db8:1:2::ffff") == "2001:db8:1:2::"
    assert counted_as("192.0.2.1") == "192.0.2.1"
