"""How fast the archive is, beside its peers, in one run: `make bench`. Not part of the tests."""
