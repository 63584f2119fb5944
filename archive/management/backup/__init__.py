"""Backups: the database and the files of sources in one ZIP, with the SHA-256 of each.

What can be made anew is left out: the search index, and the signing key, without which a copy of a backup
gives nobody a session. Of the data folder all folders are kept but those of indexes. Their files must be
named by their content, so that a file, once written, is never another.
"""
