"""A time stamp by an authority that the test sets up with openssl."""

import shutil
import subprocess
from pathlib import Path

import pytest

from archive.citing.evidence.bag import timestamp_request
from tests.citing.evidence.examples import unpacked, verify

pytestmark = pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is not installed")

CONFIGURATION = """
[tsa]
serial = {folder}/serial
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_alg = sha256
[req]
distinguished_name = name
x509_extensions = stamping
prompt = no
[name]
CN = Time of Strelsau
[stamping]
basicConstraints = critical,CA:TRUE
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
"""


def openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("authority")
    (folder / "serial").write_text("01\n")
    (folder / "openssl.cnf").write_text(CONFIGURATION.format(folder=folder))
    openssl(
        "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-config", folder / "openssl.cnf",
        "-keyout", folder / "key.pem", "-out", folder / "certificate.pem",
    )  # fmt: skip
    return folder


def stamp(folder: Path, authority: Path) -> None:
    openssl(
        "ts", "-reply", "-config", authority / "openssl.cnf", "-section", "tsa",
        "-queryfile", folder / "timestamp" / "request.tsq", "-signer", authority / "certificate.pem",
        "-inkey", authority / "key.pem", "-out", folder / "timestamp" / "reply.tsr",
    )  # fmt: skip
    shutil.copyfile(authority / "certificate.pem", folder / "timestamp" / "authority.pem")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return unpacked(tmp_path / "packet")


def test_the_request_is_the_one_that_openssl_makes(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"words")
    openssl(
        "ts", "-query", "-data", tmp_path / "data", "-sha256", "-cert", "-no_nonce", "-out", tmp_path / "tsq"
    )
    assert (tmp_path / "tsq").read_bytes() == timestamp_request(b"words")


def test_without_a_stamp_the_packet_says_so(folder: Path) -> None:
    assert "There is no time stamp" in verify(folder).stdout


def test_a_stamp_of_the_authority_holds_and_its_time_is_told(folder: Path, authority: Path) -> None:
    stamp(folder, authority)
    done = verify(folder)
    assert done.returncode == 0, done.stderr
    assert "The time stamp holds: " in done.stdout
    assert "GMT" in done.stdout


def test_without_the_certificate_the_stamp_is_told_as_not_checked(folder: Path, authority: Path) -> None:
    stamp(folder, authority)
    (folder / "timestamp" / "authority.pem").unlink()
    done = verify(folder)
    assert done.returncode == 0
    assert "put the authority's certificate into timestamp/authority.pem" in done.stdout


def test_a_stamp_of_another_packet_does_not_hold(folder: Path, authority: Path, tmp_path: Path) -> None:
    request = folder / "timestamp" / "request.tsq"
    own = request.read_bytes()
    request.write_bytes(timestamp_request(b"another"))
    stamp(folder, authority)
    request.write_bytes(own)
    done = verify(folder)
    assert done.returncode != 0
    assert "the time stamp does not hold" in done.stderr


def test_a_flipped_byte_in_a_stamp_does_not_hold(folder: Path, authority: Path) -> None:
    stamp(folder, authority)
    reply = folder / "timestamp" / "reply.tsr"
    sound = reply.read_bytes()
    for place in range(0, len(sound), max(1, len(sound) // 12)):
        reply.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        assert verify(folder).returncode != 0, place
