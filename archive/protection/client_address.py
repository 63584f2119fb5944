"""The address that a request comes from, as far as it can be believed."""

from collections.abc import Mapping
from ipaddress import IPv6Address, ip_address

from django.conf import settings
from django.http import HttpRequest

UNKNOWN = "0.0.0.0"  # noqa: S104 - stands for an address that can't be read, nothing is bound to it
# A provider gives a household or a machine a whole network of this size.
_IPV6_NETWORK = 64


def client_address(request: HttpRequest) -> str:
    """The IP address of the client; behind proxies, the one that the first trusted proxy saw."""
    return address_of(request.META, settings.TRUSTED_PROXIES)


def address_of(meta: Mapping[str, object], proxies: int) -> str:
    """Each trusted proxy adds the address that it saw behind those in X-Forwarded-For: the last `proxies` are
    believed, and all before them may be made up by the client. UNKNOWN where nothing is an address."""
    seen = str(meta.get("REMOTE_ADDR") or "")
    if proxies:
        forwarded = [part.strip() for part in str(meta.get("HTTP_X_FORWARDED_FOR") or "").split(",")]
        added = [part for part in forwarded if part][-proxies:]
        seen = added[0] if added else seen
    return _normal(seen) or _normal(str(meta.get("REMOTE_ADDR") or "")) or UNKNOWN


def counted_as(address: str) -> str:
    """What requests are counted by: an IPv4 address, or the network of an IPv6 address."""
    parsed = ip_address(address)
    if isinstance(parsed, IPv6Address):
        return str(IPv6Address(int(parsed) >> (128 - _IPV6_NETWORK) << (128 - _IPV6_NETWORK)))
    return address


def _normal(text: str) -> str:
    """An address without port and brackets, IPv4 as such; "" if it is none."""
    text = text.strip()
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        parsed = ip_address(text.partition("%")[0])
    except ValueError:
        return ""
    mapped = parsed.ipv4_mapped if isinstance(parsed, IPv6Address) else None
    return str(mapped or parsed)
