from archive.parsing import general
from archive.parsing.sites import READERS
from archive.parsing.versions import VERSIONS


def test_each_reader_has_a_version_and_no_other_name_has_one() -> None:
    assert set(VERSIONS) == {reader.NAME for reader in (*READERS, general)}
